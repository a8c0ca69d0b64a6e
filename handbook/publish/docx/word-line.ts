// Lines of text for a Word file: words with their look, notes, links, references with their pages.
import type { DocumentId } from '#handbook/model/handbook.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { ViewSpan, ViewWords } from '../edition.ts'
import { referencePlace } from '../reference-place.ts'
import { wordLanguage, type WordContext } from './word-context.ts'
import type { WordRun, WordText } from './word-document.ts'

/** The spans of a line of `part` (the id of a page, or null outside of one) as runs. */
export function lineRuns(
  spans: readonly ViewSpan[],
  context: WordContext,
  part: DocumentId | null = null,
): readonly WordRun[] {
  return spans.flatMap((span, index) => runsOf(span, spans[index - 1], context, part))
}

function runsOf(
  span: ViewSpan,
  before: ViewSpan | undefined,
  context: WordContext,
  part: DocumentId | null,
): readonly WordRun[] {
  switch (span.type) {
    case 'words':
      return placed(wordRuns(span, context), part === null ? null : context.mark(part, span.anchor))
    case 'break':
      return [span]
    case 'footnote':
      return [{ type: 'note', runs: span.spans.flatMap((words) => wordRuns(words, context)) }]
    case 'reference':
      return referenceRuns(span, before, context)
    case 'citation':
      return span.parts.flatMap(({ text, source }) =>
        jumpTo(context.sourceBookmark(source), [plainText(text)], false),
      )
    case 'unknown':
      return [plainText(`[${context.words.unknownContent}]`)]
  }
}

/** Runs at a bookmark, when there is one. */
function placed(runs: readonly WordRun[], bookmark: string | null): readonly WordRun[] {
  return bookmark === null || runs.length === 0 ? runs : [{ type: 'place', bookmark, runs }]
}

/** Words that lead to a bookmark, or just the words when it is not there. */
function jumpTo(bookmark: string | null, runs: readonly WordText[], isTerm: boolean): readonly WordRun[] {
  return bookmark === null ? runs : [{ type: 'jump', bookmark, isTerm, runs }]
}

function wordRuns(words: ViewWords, context: WordContext): readonly WordRun[] {
  const text: WordText = {
    ...plainText(words.text),
    strong: words.strong === true,
    emphasis: words.emphasis === true,
    lang: words.lang === undefined ? null : wordLanguage(words.lang),
  }
  if (text.text === '') return []
  if (safeAddress(words.href) !== null) return linked([text], words.href)
  return jumpTo(context.termBookmark(words.glossary), [text], true)
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
