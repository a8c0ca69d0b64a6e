// What stands in a line of a Word document: words and their looks, links, notes, comments, images.
import type { Content, ContentMark, ContentNode } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { innerLinkTo, node, textNode } from '../lines.ts'
import type { Losses } from '../losses.ts'
import { raised } from '../raised-text.ts'
import {
  wordsOf,
  type WordComment,
  type WordDocument,
  type WordImage,
  type WordLink,
  type WordNode,
  type WordRun,
} from './word-document.ts'

/** What reading a line must know. `images` names the images that could be had. */
export type LineFacts = {
  readonly document: WordDocument
  readonly images: ReadonlyMap<WordImage, string>
  readonly losses: Losses
}

/** The content of a line; images stand in it as figures, to be taken out of it. */
export function lineContent(
  nodes: readonly WordNode[],
  facts: LineFacts,
  marks: readonly ContentMark[] = [],
): Content {
  return nodes.flatMap((each) => inline(each, facts, marks))
}

function inline(each: WordNode, facts: LineFacts, marks: readonly ContentMark[]): Content {
  switch (each.type) {
    case 'text':
      return each.value === '' ? [] : [textNode(each.value, marks)]
    case 'tab':
      return [textNode(' ', marks)]
    case 'checkbox':
      return [textNode(each.checked ? '☒ ' : '☐ ', marks)]
    case 'break':
      return [{ type: 'lineBreak' }]
    case 'run':
      return run(each, facts, marks)
    case 'hyperlink':
      return link(each, facts, marks)
    case 'image':
      return figure(each, facts)
    case 'noteReference':
      return note(facts.document.notes.resolve(each)?.body ?? [], facts)
    case 'commentReference':
      noteComment(
        facts.document.comments.find(({ commentId }) => commentId === each.commentId),
        facts,
      )
      return []
    default:
      return 'children' in each ? lineContent(each.children, facts, marks) : []
  }
}

const strongStyle = /^(?:strong|vahva|voimakas|stark|betonad)$/i
const emphasisStyle = /^(?:(?:intense |subtle )?emphasis|(?:hieno |voimakas )?korostus|betoning)$/i

function run(each: WordRun, facts: LineFacts, around: readonly ContentMark[]): Content {
  const { losses } = facts
  const words = wordsOf(each.children)
  const isStrong = each.isBold || strongStyle.test(each.styleName ?? '')
  const isStressed = each.isItalic || emphasisStyle.test(each.styleName ?? '')
  const isLink =
    around.some(({ type }) => type === 'link') || each.children.some(({ type }) => type === 'hyperlink')
  if (words !== '' && looksOtherwise(each, isLink)) losses.note('formatting', words)
  const marks = [
    ...around,
    ...(isStrong ? [{ type: 'strong' }] : []),
    ...(isStressed ? [{ type: 'emphasis' }] : []),
  ]
  const letters = each.verticalAlignment === 'baseline' ? null : raisedWords(each, words, losses)
  return letters === null ? lineContent(each.children, facts, marks) : [textNode(letters, marks)]
}

/** Underlined words of a link are nothing but a link. */
function looksOtherwise({ isUnderline, isStrikethrough, highlight }: WordRun, isLink: boolean): boolean {
  return isStrikethrough || highlight !== null || (isUnderline && !isLink)
}

function raisedWords(each: WordRun, words: string, losses: Losses): string | null {
  const isText = each.children.every(({ type }) => type === 'text')
  if (words === '' || !isText || each.verticalAlignment === 'baseline') return null
  const letters = raised(words, each.verticalAlignment)
  if (letters === null) losses.note('raisedText', words)
  return letters
}

function link(each: WordLink, facts: LineFacts, marks: readonly ContentMark[]): Content {
  const href = safeAddress(each.href)
  const words = wordsOf(each.children)
  if (href === null && words !== '' && each.href) facts.losses.note('link', `${words} (${each.href})`)
  const own =
    href !== null ? [{ type: 'link', attrs: { href } }] : each.href ? [] : [innerLinkTo(each.anchor ?? '')]
  return lineContent(each.children, facts, [...marks, ...own])
}

function figure(image: WordImage, { images, losses }: LineFacts): Content {
  const file = images.get(image)
  const alt = image.altText?.replace(/\s+/g, ' ').trim() ?? ''
  if (file !== undefined) return [node('figure', alt === '' ? { file } : { file, alt })]
  losses.note('image', alt === '' ? (image.contentType ?? '') : alt)
  return []
}

/** A note's paragraphs on one line. Word puts a space of its own before the first. */
function note(body: readonly WordNode[], facts: LineFacts): Content {
  const lines = body.map((paragraph) => lineContent([paragraph], facts))
  const content = lines.flatMap((line, index): readonly ContentNode[] => [
    ...(index === 0 ? [] : [textNode(' ')]),
    ...line,
  ])
  return [node('footnote', {}, content)]
}

function noteComment(comment: WordComment | undefined, { losses }: LineFacts): void {
  if (comment !== undefined) losses.note('comment', wordsOf(comment.body), comment.authorName ?? '')
}
