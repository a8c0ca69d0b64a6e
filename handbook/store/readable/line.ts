// What stands in a line of a readable copy: words with marks, notes, references, and spaces that would not show.
import { element, type Markup, type MarkupAttributes } from '#handbook/markup/markup.ts'
import { textAttribute, type Attributes, type ContentNode } from '#handbook/model/content.ts'
import { wellFormed } from '#handbook/model/spans.ts'
import { canonicalMarks, canonicalNode } from './canonical-json.ts'
import { nestMarks, type Marked } from './marks.ts'
import { attributesLeft, type Page } from './page.ts'
import { thingText } from './thing-text.ts'
import { collapsed, wordsAndSpaces } from './whitespace.ts'

/** Inline content as markup. Marks stand around words; what is no word keeps its own in `data-marks`. */
export function lineMarkup(nodes: readonly ContentNode[] | undefined, page: Page): readonly Markup[] {
  return nestMarks(withSpaces((nodes ?? []).flatMap((node) => piecesOf(node, page))))
}

type Piece = Marked & { readonly kind: 'words' | 'space' | 'break' | 'thing' }

function piecesOf(node: ContentNode, page: Page): readonly Piece[] {
  if (node.type !== 'text') {
    const kind = node.type === 'lineBreak' ? 'break' : 'thing'
    return [{ kind, marks: [], markup: thingMarkup(node, page) }]
  }
  return wordsAndSpaces(node.text ?? '').map(({ text, space }) => ({
    kind: space ? 'space' : 'words',
    marks: node.marks ?? [],
    markup: text,
  }))
}

/** A space between two words stands as it is; any other white space would not show, so it is told as data. */
function withSpaces(pieces: readonly Piece[]): readonly Marked[] {
  const visible = (piece: Piece | undefined): boolean => piece?.kind === 'words' || piece?.kind === 'thing'
  return pieces.map((piece, index) => {
    const plain = piece.markup === ' ' && visible(pieces[index - 1]) && visible(pieces[index + 1])
    if (piece.kind !== 'space' || plain) return piece
    return { ...piece, markup: element('span', { 'data-space': String(piece.markup) }, ' ') }
  })
}

function thingMarkup(node: ContentNode, page: Page): Markup {
  switch (node.type) {
    case 'lineBreak':
      return element('br', kept(node, {}))
    case 'footnote':
      return footnote(node, page)
    case 'crossReference':
      return crossReference(node, page)
    default:
      return element('span', { 'data-node': canonicalNode(node) }, thingText(node, page.words))
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
  const shown = title || page.words.missingTarget
  return element(
    'a',
    {
      href: target === null ? null : `../${target.path}${anchor === null ? '' : `#${anchorId(anchor)}`}`,
      'data-document': document ?? '',
      'data-anchor': anchor,
      'data-label': label,
      'data-shown': shown === label ? null : collapsed(shown),
      ...kept(node, { document, anchor, label }),
    },
    shown,
  )
}

/** The id that stands for an anchor on its page. */
export function anchorId(anchor: string): string {
  return `kohta-${encodeURIComponent(wellFormed(anchor))}`
}
