// The stored form of written content: plain JSON, as read from the shared document.

/** A mark on text: a name of the schema and its attributes. */
export type ContentMark = { readonly type: string; readonly attrs?: Attributes }

/** Attribute values are plain data; an absent attribute means its default. */
export type Attributes = Readonly<Record<string, unknown>>

/** One node of content. `text` is present exactly on text nodes. Unknown types are kept as they are. */
export type ContentNode = {
  readonly type: string
  readonly attrs?: Attributes
  readonly content?: readonly ContentNode[]
  readonly marks?: readonly ContentMark[]
  readonly text?: string
}

/** The blocks of one chapter or one practice field, in order. */
export type Content = readonly ContentNode[]

/** The kinds of a text block; an absent or unknown kind reads as `text`. */
export const blockKinds = [
  'text',
  'h1',
  'h2',
  'h3',
  'h4',
  'bullet',
  'ordered',
  'continuation',
  'quote',
] as const
export type BlockKind = (typeof blockKinds)[number]

/** The kind stored on a text block, whatever was stored: never throws. */
export function kindOf(node: ContentNode): BlockKind {
  const stored = node.attrs?.['kind']
  return blockKinds.find((kind) => kind === stored) ?? 'text'
}

/** The indent stored on a text block as a whole number from 0 to 8. */
export function indentOf(node: ContentNode): number {
  const stored = Number(node.attrs?.['indent'] ?? 0)
  return Number.isFinite(stored) ? Math.min(8, Math.max(0, Math.trunc(stored))) : 0
}

/** The number an ordered item is told to start from, or null when it simply goes on. */
export function startOf(node: ContentNode): number | null {
  const stored = node.attrs?.['start']
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : null
}

/** A text attribute of a node or mark, or null when it is absent, empty or not text. */
export function textAttribute(of: { readonly attrs?: Attributes }, name: string): string | null {
  const value = of.attrs?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}
