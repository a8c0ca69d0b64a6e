// What form a text block of the editor has: its kind, indent and start, whatever was stored.
import { indentOf, kindOf, startOf, type BlockKind } from '#handbook/model/content.ts'
import type { Attrs, Node } from '@tiptap/pm/model'

/** The form of a text block. `start` is the number an ordered item is told to begin from. */
export type BlockForm = {
  readonly kind: BlockKind
  readonly indent: number
  readonly start: number | null
}

/** The form of a text block, or null for any other node. Never throws, whatever the attributes hold. */
export function formOf(node: Node): BlockForm | null {
  if (!isTextBlock(node)) return null
  const stored = { type: 'textBlock', attrs: node.attrs }
  return { kind: kindOf(stored), indent: indentOf(stored), start: startOf(stored) }
}

/** True for the one block of running text. */
export function isTextBlock(node: Node): boolean {
  return node.type.name === 'textBlock'
}

/** True for kinds that are list items. */
export function isItemKind(kind: BlockKind): boolean {
  return kind === 'bullet' || kind === 'ordered'
}

/** True for kinds that are headings. */
export function isHeadingKind(kind: BlockKind): boolean {
  return kind === 'h1' || kind === 'h2' || kind === 'h3' || kind === 'h4'
}

/** The attributes that store `form`: a default is null, which is never written. */
export function storedForm(form: Partial<BlockForm>): Attrs {
  const stored: Record<string, unknown> = {}
  if (form.kind !== undefined) stored['kind'] = form.kind === 'text' ? null : form.kind
  if (form.indent !== undefined) stored['indent'] = form.indent === 0 ? null : form.indent
  if (form.start !== undefined) stored['start'] = form.start
  return stored
}
