// Lines of text for a Word file: words with their look, notes, links, references with their pages.
import type { Words } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { ViewSpan } from '../edition.ts'
import { referencePlace } from '../reference-place.ts'
import { wordLanguage, type WordContext } from './word-context.ts'
import type { WordRun, WordText } from './word-document.ts'

/** The spans of a line as runs. */
export function lineRuns(spans: readonly ViewSpan[], context: WordContext): readonly WordRun[] {
  return spans.flatMap((span, index) => runsOf(span, spans[index - 1], context))
}

function runsOf(span: ViewSpan, before: ViewSpan | undefined, context: WordContext): readonly WordRun[] {
  switch (span.type) {
    case 'words':
      return wordRuns(span)
    case 'break':
      return [span]
    case 'footnote':
      return [{ type: 'note', runs: span.spans.flatMap(wordRuns) }]
    case 'reference':
      return referenceRuns(span, before, context)
    case 'citation':
      return [plainText(span.text)]
    case 'unknown':
      return [plainText(`[${context.words.unknownContent}]`)]
  }
}

function wordRuns(words: Words): readonly WordRun[] {
  const text: WordText = {
    ...plainText(words.text),
    strong: words.strong === true,
    emphasis: words.emphasis === true,
    lang: words.lang === undefined ? null : wordLanguage(words.lang),
  }
  return text.text === '' ? [] : linked([text], words.href)
}

/** Words without any look. */
export function plainText(text: string, lang: string | null = null): WordText {
  return { type: 'text', text: writable(text), strong: false, emphasis: false, lang }
}

/** Words that link to `address` when that is a safe one. */
export function linked(runs: readonly WordText[], address: unknown): readonly WordRun[] {
  const href = safeAddress(address)
  return href === null ? runs : [{ type: 'link', href, runs }]
}

/**
 * Text as a Word file can hold it: lines and tabs are spaces, soft hyphens go (Word shows them), and
 * what no XML can hold becomes U+FFFD.
 */
export function writable(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

function referenceRuns(
  reference: Extract<ViewSpan, { type: 'reference' }>,
  before: ViewSpan | undefined,
  context: WordContext,
): readonly WordRun[] {
  const { words, around } = context
  const title = writable(reference.title.trim() === '' ? around.untitled : reference.title)
  const bookmark = reference.target === null ? null : context.bookmark(reference.target)
  if (bookmark === null) return [plainText(`${title} (${words.missingTarget})`)]
  const place = referencePlace(title, reference.number, before, words)
  return [{ type: 'reference', bookmark, before: `${place.before}${words.page}\u00a0`, after: place.after }]
}
