// A Word document as mammoth reads it: the parts of its model that the import looks at.

/** A level of a list; one object stands for one level of one list. */
export type WordLevel = { readonly isOrdered: boolean; readonly level: string }

export type WordParagraph = {
  readonly type: 'paragraph'
  readonly children: readonly WordNode[]
  readonly styleId: string | null
  readonly styleName: string | null
  readonly numbering: WordLevel | null
}

export type WordRun = {
  readonly type: 'run'
  readonly children: readonly WordNode[]
  readonly styleName: string | null
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderline: boolean
  readonly isStrikethrough: boolean
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript'
  readonly highlight: string | null
}

/** An image; `altText` is what its author says of it. */
export type WordImage = { readonly type: 'image'; readonly altText?: string; readonly contentType?: string }

export type WordTable = { readonly type: 'table'; readonly children: readonly WordNode[] }
export type WordRow = {
  readonly type: 'tableRow'
  readonly children: readonly WordNode[]
  readonly isHeader: boolean
}
export type WordCell = {
  readonly type: 'tableCell'
  readonly children: readonly WordNode[]
  readonly colSpan: number
  readonly rowSpan: number
}
export type WordLink = {
  readonly type: 'hyperlink'
  readonly children: readonly WordNode[]
  readonly href?: string | null
  readonly anchor?: string | null
}

/** What stands in a Word document. What is none of these is of no matter to the import. */
export type WordNode =
  | WordParagraph
  | WordRun
  | WordImage
  | WordTable
  | WordRow
  | WordCell
  | WordLink
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'commentReference'; readonly commentId: string }
  | { readonly type: 'bookmarkStart'; readonly name?: string }

export type WordComment = {
  readonly commentId: string
  readonly body: readonly WordNode[]
  readonly authorName: string | null
}

/** A whole document. `notes` finds a footnote or endnote. */
export type WordDocument = {
  readonly children: readonly WordNode[]
  readonly notes: {
    readonly resolve: (reference: {
      readonly noteType: string
      readonly noteId: string
    }) => { readonly body: readonly WordNode[] } | null
  }
  readonly comments: readonly WordComment[]
}

/** What stands inside a node; nothing in words and marks. */
export function childrenOf(node: WordNode): readonly WordNode[] {
  return 'children' in node ? node.children : []
}

/** The words of nodes on one line. */
export function wordsOf(nodes: readonly WordNode[]): string {
  const words = (node: WordNode): string => {
    if (node.type === 'text') return node.value
    const inside = childrenOf(node).map(words).join('')
    return node.type === 'tab' || node.type === 'break' || node.type === 'paragraph' ? `${inside} ` : inside
  }
  return nodes.map(words).join('').replace(/\s+/g, ' ').trim()
}

/** The images of a document, those in its notes left out, each once. */
export function imagesOf(document: WordDocument): readonly WordImage[] {
  const images = (node: WordNode): readonly WordImage[] =>
    node.type === 'image' ? [node] : childrenOf(node).flatMap(images)
  return document.children.flatMap(images)
}
