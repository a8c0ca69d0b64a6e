// What stands in a line of a readable copy: words with marks, notes, references.
import { element, type Markup, type MarkupAttributes } from '#handbook/markup/markup.ts'
import { textAttribute, type Attributes, type ContentNode } from '#handbook/model/content.ts'
import { wellFormed } from '#handbook/model/spans.ts'
import { canonicalMarks, canonicalNode } from './canonical-json.ts'
import { nestMarks } from './marks.ts'
import { attributesLeft, type Page } from './page.ts'

/** Inline content as markup. Marks stand around words; what is no word keeps its own in `data-marks`. */
export function lineMarkup(nodes: readonly ContentNode[] | undefined, page: Page): readonly Markup[] {
  const pieces = (nodes ?? []).map((node) => ({
    marks: node.type === 'text' ? (node.marks ?? []) : [],
    markup: pieceOf(node, page),
  }))
  return nestMarks(pieces)
}

function pieceOf(node: ContentNode, page: Page): Markup {
  switch (node.type) {
    case 'text':
      return node.text ?? ''
    case 'lineBreak':
      return element('br', kept(node, {}))
    case 'footnote':
      return footnote(node, page)
    case 'crossReference':
      return crossReference(node, page)
    default:
      return element('span', { 'data-node': canonicalNode(node) }, page.words.unknownInLine)
  }
}

function kept(node: ContentNode, shown: Attributes): MarkupAttributes {
  const marks = node.marks ?? []
  return {
    'data-attrs': attributesLeft(node.attrs, shown),
    'data-marks': marks.length === 0 ? null : canonicalMarks(marks),
  }
}

function footnote(node: ContentNode, page: Page): Markup {
  const number = page.notes.push('')
  const back = element('a', { href: `#viittaus_${number}`, 'aria-label': page.words.backToText }, '↩')
  const text = element('p', {}, lineMarkup(node.content, page))
  page.notes[number - 1] = element('li', { id: `alaviite_${number}` }, text, element('p', {}, back))
  const place = { id: `viittaus_${number}`, href: `#alaviite_${number}`, 'data-footnote': number }
  return element('sup', {}, element('a', { ...place, ...kept(node, {}) }, String(number)))
}

function crossReference(node: ContentNode, page: Page): Markup {
  const document = textAttribute(node, 'document')
  const anchor = textAttribute(node, 'anchor')
  const label = textAttribute(node, 'label')
  const target = page.context.locate(document ?? '')
  const title = anchor === null ? (target?.title ?? label) : label
  return element(
    'a',
    {
      href: target === null ? null : `../${target.path}${anchor === null ? '' : `#${anchorId(anchor)}`}`,
      'data-document': document ?? '',
      'data-anchor': anchor,
      'data-label': label,
      ...kept(node, { document, anchor, label }),
    },
    title || page.words.missingTarget,
  )
}

/** The id that stands for an anchor on its page. */
export function anchorId(anchor: string): string {
  return `kohta-${encodeURIComponent(wellFormed(anchor))}`
}
