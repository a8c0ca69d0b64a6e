// Cross-references and links: how they look in the line and how they are followed.
import { textAttribute } from '#handbook/model/content.ts'
import { CrossReference } from '#handbook/model/nodes/inline.ts'
import { Link, PassageLanguage } from '#handbook/model/nodes/marks.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin, type Command, type EditorState } from '@tiptap/pm/state'
import { readCarried } from '../clipboard/stored-attributes.ts'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorServices, EditorSurroundings } from '../editor-services.ts'
import { markType, nodeType } from './node-type.ts'

/** Inserts a reference to a chapter or practice, or to the heading with `anchor` in it. */
export function insertReference(document: string, anchor: string | null, label: string): Command {
  return (state, dispatch) => {
    const type = nodeType(state.schema, 'crossReference')
    if (state.selection.$from.parent.type.contentMatch.matchType(type) === null) return false
    const node = type.create({ document, anchor, label })
    dispatch?.(state.tr.insert(state.selection.to, node).scrollIntoView())
    return true
  }
}

/** The cross-reference of the schema as a link; Ctrl and a click follow it. */
export function editorCrossReference(surroundings: EditorSurroundings): typeof CrossReference {
  return CrossReference.extend({
    parseHTML: () => [{ tag: 'span[data-reference]', getAttrs: readCarried }],
    renderHTML: ({ node }) => referenceElement(node, surroundings.words().referenceOpen),
    addProseMirrorPlugins: () => [followOnClick(surroundings.services)],
  })
}

function referenceElement(node: Node, title: string): ['span', Record<string, string>, string] {
  const label = textAttribute({ attrs: node.attrs }, 'label') ?? '…'
  return ['span', { class: 'reference', role: 'link', title }, label]
}

/** The link mark of the schema; an address that is not admitted is shown as plain words. */
export const editorLink = Link.extend({
  renderHTML: ({ mark }) => {
    const href = safeAddress(mark.attrs['href'])
    return href === null ? ['span', 0] : ['a', { href, title: href }, 0]
  },
})

/** A passage in another language, so that it is spelled, hyphenated and read aloud rightly. */
export const editorPassageLanguage = PassageLanguage.extend({
  renderHTML: ({ mark }) => {
    const lang = textAttribute({ attrs: mark.attrs }, 'lang')
    return ['span', lang === null ? {} : { lang, class: 'passage-language' }, 0]
  },
})

/** Follows the selected cross-reference. */
export function followSelected({ services }: EditorSurroundings): Command {
  return ({ selection }) => selection instanceof NodeSelection && followReference(selection.node, services)
}

function followReference(node: Node, services: EditorServices): boolean {
  if (node.type.name !== 'crossReference') return false
  const document = textAttribute({ attrs: node.attrs }, 'document')
  if (document !== null) services.openDocument(document, textAttribute({ attrs: node.attrs }, 'anchor'))
  return true
}

/** Ctrl (or Command) and a click follow a reference or link; where nothing can be written, any click. */
function followOnClick(services: EditorServices): Plugin {
  const follows = ({ editable }: EditorView, { ctrlKey, metaKey }: MouseEvent): boolean =>
    ctrlKey || metaKey || !editable
  return new Plugin({
    props: {
      handleClickOn: (view, _pos, node, _nodePos, event) =>
        follows(view, event) && followReference(node, services),
      handleClick: (view, pos, event) => follows(view, event) && followLink(view.state, pos, services),
      handleDOMEvents: { click: stayOnPage },
    },
  })
}

/** Links never take the window away by themselves. */
function stayOnPage(_view: EditorView, event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault()
  return false
}

function followLink(state: EditorState, pos: number, services: EditorServices): boolean {
  const marks = state.doc.resolve(pos).marks()
  const href = safeAddress(markType(state.schema, 'link').isInSet(marks)?.attrs['href'])
  if (href !== null) services.openLink(href)
  return href !== null
}
