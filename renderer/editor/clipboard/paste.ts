// Copying and pasting in the editor: HTML through the one door, plain text in the form of its target.
import type { Content } from '#handbook/model/content.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import { formOf, isHeadingKind, isTextBlock, storedForm } from '../text-block/block-form.ts'
import { caretBlock } from '../text-block/selected-blocks.ts'
import { mayStand } from '../text-block/set-kind.ts'
import type { EditorSurroundings } from '../editor-services.ts'
import { nodeType } from '../inserts/node-type.ts'
import { isPointer, shownText } from '../pointers/shown-pointers.ts'
import { readHtml } from './read-html.ts'
import { ClipboardSerializer } from './write-html.ts'

/** The clipboard of the editor. What leaves nothing behind, such as a bare image, changes nothing. */
export function clipboard(surroundings: EditorSurroundings): Extension {
  const atomText = (node: Node): string => shownText(node, surroundings)
  const props: Plugin['props'] = {
    transformPastedHTML: readHtml,
    clipboardSerializer: new ClipboardSerializer(atomText),
    clipboardTextSerializer: ({ content }) => copiedText(content, atomText),
    clipboardTextParser: plainLines,
    handlePaste: (_view, _event, slice) => slice.size === 0,
    handleDrop: (_view, _event, slice) => slice.size === 0,
    transformPasted: (slice, view) => fitToTarget(slice, view.state),
  }
  return Extension.create({
    name: 'flatClipboard',
    addProseMirrorPlugins: () => [new Plugin({ props })],
  })
}

/** What a plain editor gets: one line a block, notes in parentheses, citations and values as they are shown. */
function copiedText(content: Fragment, atomText: (node: Node) => string): string {
  if (content.firstChild?.isInline === true) return content.textBetween(0, content.size, null, atomText)
  return plainText(withWords(content, atomText).toJSON() as Content)
}

/** The content with citations and variables as words. */
function withWords(content: Fragment, atomText: (node: Node) => string): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    const text = isPointer(node) ? atomText(node) : ''
    if (!isPointer(node)) nodes.push(node.isText ? node : node.copy(withWords(node.content, atomText)))
    else if (text !== '') nodes.push(node.type.schema.text(text))
  })
  return Fragment.from(nodes)
}

/** Plain text: each line a block of the target's form, so that lines pasted into a list are items. */
function plainLines(text: string, $context: ResolvedPos): Slice {
  const { schema } = $context.doc.type
  const form = formOf($context.parent)
  const goesOn = form === null || isHeadingKind(form.kind) ? {} : storedForm({ ...form, start: null })
  const marks = $context.marks()
  const lines = text.split(/(?:\r\n?|\n)+/).map((line, index) => {
    const attrs = index === 0 ? $context.parent.attrs : goesOn
    const words = line === '' ? null : schema.text(line, marks)
    return nodeType(schema, 'textBlock').create(isTextBlock($context.parent) ? attrs : null, words)
  })
  return new Slice(Fragment.from(lines), 1, 1)
}

/** One plain paragraph takes the form of the empty block it is pasted into; headings stay out of cells. */
function fitToTarget(slice: Slice, state: EditorState): Slice {
  const { $from } = state.selection
  const target = caretBlock(state)
  const only = slice.content.childCount === 1 ? slice.content.firstChild : null
  if (only !== null && formOf(only)?.kind === 'text' && target?.node.content.size === 0)
    return new Slice(
      Fragment.from(only.type.create(target.node.attrs, only.content)),
      slice.openStart,
      slice.openEnd,
    )
  const parent = isTextBlock($from.parent) ? $from.node(-1) : $from.parent
  return new Slice(
    Fragment.from(slice.content.content.map((node) => fitBlock(node, parent))),
    slice.openStart,
    slice.openEnd,
  )
}

function fitBlock(node: Node, parent: Node): Node {
  const form = formOf(node)
  if (form === null || mayStand(form.kind, parent)) return node
  return node.type.create({ ...node.attrs, kind: null }, node.content)
}
