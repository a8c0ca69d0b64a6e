// Which paragraphs of a plain text are its title, its headings, and words that are none of its own.
import { isRule, itemIn, type TextParagraph } from './text-paragraphs.ts'

/** What a paragraph is in its text. */
export type ParagraphRole = 'title' | 'heading' | 'text' | 'skipLink'

/** A short line straight above its text, with no empty line between. */
export type TightHeading = { readonly heading: string; readonly text: TextParagraph }

const longestHeading = 80
const longestTitle = 150
/** A line longer than this is text, though it has no end. */
const shortestText = 120
const skipLink = /^\W*(?:siirry|hyppää|suoraan|hoppa|gå|skip|jump)\b.{0,30}(?:sisältöön|innehåll|content)\b/iu

/**
 * The role of each paragraph. The title is the first line that has words; a heading is a short line alone,
 * without an end, before longer text. Three such lines in a row are a list of things, and only the last
 * may be a heading.
 */
export function rolesOf(paragraphs: readonly TextParagraph[]): readonly ParagraphRole[] {
  const title = titleAt(paragraphs)
  return paragraphs.map((paragraph, index) => {
    if (isSkipLink(paragraph)) return 'skipLink'
    if (index === title) return 'title'
    if (isUnderlined(paragraph)) return 'heading'
    return index > title && headsText(paragraphs, index) ? 'heading' : 'text'
  })
}

function isSkipLink(paragraph: TextParagraph): boolean {
  return paragraph.length === 1 && skipLink.test(paragraph[0] ?? '')
}

/** The place of the title, or −1: it stands among the first lines, alone, and is followed by something. */
function titleAt(paragraphs: readonly TextParagraph[]): number {
  const at = paragraphs.findIndex(
    (paragraph) => !isSkipLink(paragraph) && /\p{L}{3}/u.test(paragraph[0] ?? ''),
  )
  const found = paragraphs[at]
  if (found === undefined || at > 3 || at === paragraphs.length - 1) return -1
  const [line = ''] = found
  const isAlone = found.length === 1 || isUnderlined(found)
  const isSentence = line.length > longestHeading && /[.:;,]$/.test(line)
  return isAlone && line.length <= longestTitle && itemIn(line) === null && !isSentence ? at : -1
}

function isUnderlined(paragraph: TextParagraph): boolean {
  const [line = '', rule = ''] = paragraph
  return paragraph.length === 2 && isRule(rule) && line.length <= longestHeading && !/^[•–*-]/.test(line)
}

/**
 * A line that looks like a heading and has text below it, at most one other heading between. After two such
 * lines a third is one more of a list of things, and so is a numbered line beside another.
 */
function headsText(paragraphs: readonly TextParagraph[], index: number): boolean {
  const [twoBefore, before, own, next, afterNext] = [-2, -1, 0, 1, 2].map((by) => paragraphs[index + by])
  if (!mayHead(own) || (mayHead(before) && mayHead(twoBefore))) return false
  if (isItem(own) && (isItem(before) || isItem(next))) return false
  return isText(next) || (mayHead(next) && isText(afterNext) && !mayHead(before))
}

/** A paragraph of two lines, the first short as a heading and the second long, as both; null for all others. */
export function tightHeading(paragraph: TextParagraph): TightHeading | null {
  const [heading = '', text = '', ...others] = paragraph
  const isHead =
    others.length === 0 && text.length > shortestText && mayHead([heading]) && itemIn(heading) === null
  return isHead ? { heading, text: [text] } : null
}

function isItem(paragraph: TextParagraph | undefined): boolean {
  return itemIn(paragraph?.[0] ?? '') !== null
}

function mayHead(paragraph: TextParagraph | undefined): boolean {
  if (paragraph?.length !== 1) return false
  const line = (paragraph[0] ?? '').trim()
  if (line.length > longestHeading || /[.,:;…–-]$/.test(line)) return false
  const [first = ''] = line.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
  return /[\p{Lu}\p{Lt}]/u.test(first) && !/[@|]|https?:|www\.|\d{3}\s?\d{3,}/.test(line)
}

/** Text that a heading can stand over: a sentence, a long line, several lines, or a list. */
function isText(paragraph: TextParagraph | undefined): boolean {
  const [line = ''] = paragraph ?? []
  if ((paragraph?.length ?? 0) > 1 || isItem(paragraph)) return true
  return line.length > shortestText || (/[.!?:]$/.test(line) && !mayHead(paragraph))
}
