// An editor on a real shared document, worked by keys and typed text as a person does.
import './dom-stubs.ts'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { createRichTextEditor } from '#renderer/editor/rich-text-editor.ts'
import type { EditorServices, PanelRequest } from '#renderer/editor/editor-services.ts'
import { noLists, type BookLists } from '#renderer/editor/book-lists.ts'
import { Numbering } from '#renderer/editor/text-block/numbering.ts'
import type { TextPlace } from '#renderer/editor/text-block/text-block.ts'
import { editorWords } from '#renderer/text/editor.ts'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'

/** What the tests saw the editor ask of the window. */
export type Asked = { readonly panels: PanelRequest[]; readonly opened: string[]; stopped: number }

/** A page being written. */
export type Writing = {
  readonly editor: Editor
  readonly doc: Y.Doc
  readonly numbering: Numbering
  readonly asked: Asked
  /** The content as the shared document holds it. */
  readonly content: () => Content
  /** Tells the editor that images may have come. */
  readonly imagesCome: () => void
}

/** How a page begins. */
export type Beginning = {
  readonly place?: TextPlace
  readonly doc?: Y.Doc
  readonly chapter?: string
  readonly lists?: BookLists
}

/** Lists of a small book, of which another edition can be shown. */
export function bookLists(): BookLists & { shownEdition: BookLists['shownEdition'] } {
  const said = (fi: string) => ({ fi, sv: '', en: '' })
  const names = new Map([
    ['lappi', 'Lappi'],
    ['national', 'Valtakunnallinen'],
  ])
  return {
    ...noLists,
    shownEdition: null,
    sources: [
      { id: 'kivipelto', item: { type: 'book', title: 'Osallisuus' } },
      { id: 'thl', item: { type: 'webpage', title: 'Sivu' } },
    ],
    glossary: [{ id: 'osallisuus', term: said('osallisuus'), definition: said('mukana oloa') }],
    variables: [{ id: 'puhelin', name: 'Puhelin', value: '040 1', values: { lappi: '040 2' } }],
    cite: (cluster) => `(${cluster.map(({ source, locator }) => `${source} ${locator}`.trim()).join('; ')})`,
    editionName: (edition) => names.get(edition) ?? edition,
  }
}

/** Opens an editor on `content`, written beforehand into a shared document. */
export function write(
  content: Content = [],
  { place = 'chapter', doc = new Y.Doc(), chapter, lists = noLists }: Beginning = {},
): Writing {
  const fragment = doc.getXmlFragment('text')
  if (content.length > 0) prosemirrorJSONToYXmlFragment(contentSchema, { type: 'doc', content }, fragment)
  const awaiting = new Set<() => void>()
  const asked: Asked = { panels: [], opened: [], stopped: 0 }
  const numbering = new Numbering()
  if (chapter !== undefined) numbering.setOutside({ chapter, before: { figures: 2, tables: 0 } })
  const editor = createRichTextEditor({
    element: document.body.appendChild(document.createElement('div')),
    fragment,
    place,
    numbering,
    editable: true,
    autofocus: false,
    attributes: () => ({ role: 'textbox', 'aria-label': 'Teksti' }),
    placeholder: () => 'Kirjoita',
    stopped: () => (asked.stopped += 1),
    surroundings: {
      services: { ...servicesFor(asked, awaiting), lists },
      words: () => editorWords.fi,
      openPanel: (panel) => void asked.panels.push(panel),
    },
  })
  onTestFinished(() => editor.destroy())
  return {
    editor,
    doc,
    numbering,
    asked,
    content: () => contentOf(fragment),
    imagesCome: () => awaiting.forEach((listen) => listen()),
  }
}

function contentOf(fragment: Y.XmlFragment): Content {
  return (yXmlFragmentToProsemirrorJSON(fragment) as { content: Content }).content
}

function servicesFor({ opened }: Asked, awaiting: Set<() => void>): EditorServices {
  return {
    imageUrl: (file) => `images/${file}`,
    whenImagesCome: (listen) => {
      awaiting.add(listen)
      return () => awaiting.delete(listen)
    },
    chooseImage: () => Promise.resolve(null),
    openLink: (href) => void opened.push(href),
    openDocument: (id, anchor) => void opened.push(`${id}#${anchor ?? ''}`),
    targets: () => [],
    anchorFor: () => Promise.resolve(null),
    lists: noLists,
  }
}

/** Puts the caret into the block at `index`, `offset` characters in; negative counts from its end. */
export function caret({ editor }: Writing, index: number, offset = 0): void {
  select({ editor } as Writing, [index, offset], [index, offset])
}

/** Selects from one place to another, each a block and an offset in it. */
export function select(
  { editor }: Writing,
  [fromBlock, fromOffset]: readonly [number, number],
  [toBlock, toOffset]: readonly [number, number],
): void {
  const { doc, tr } = editor.state
  const at = (index: number, offset: number): number => {
    const before = doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0)
    const { size } = doc.child(index).content
    return before + 1 + (offset < 0 ? size + 1 + offset : offset)
  }
  editor.view.dispatch(
    tr.setSelection(TextSelection.create(doc, at(fromBlock, fromOffset), at(toBlock, toOffset))),
  )
}

/** Types text key by key, through the input rules. */
export function type({ editor }: Writing, text: string): void {
  for (const character of text) {
    const { from, to } = editor.state.selection
    const plain = (): ReturnType<typeof editor.state.tr.insertText> =>
      editor.state.tr.insertText(character, from, to)
    const handled = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, character, plain),
    )
    if (handled !== true) editor.view.dispatch(plain())
  }
}

/** Presses a key such as `Enter`, `Shift-Tab` or `Mod-Alt-2`; true when the editor took it. */
export function press({ editor }: Writing, name: string): boolean {
  const parts = name.split('-')
  const key = parts.at(-1) ?? ''
  const has = (modifier: string): boolean => parts.includes(modifier)
  const event = new KeyboardEvent('keydown', {
    key,
    shiftKey: has('Shift'),
    altKey: has('Alt'),
    ctrlKey: has('Mod') || has('Ctrl'),
    cancelable: true,
  })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) === true
}

/** Content in short: `kind+indent(start):text`, a container's name with its blocks in brackets. */
export function short(content: Content): string {
  return content.map(shortNode).join(' | ')
}

function shortNode(node: ContentNode): string {
  if (node.type !== 'textBlock') return `${node.type}[${short((node.content ?? []).filter(isBlock))}]`
  const { kind = 'text', indent = '', start } = node.attrs ?? {}
  const text = (node.content ?? []).map((inline) => inline.text ?? `<${inline.type}>`).join('')
  const from = start === undefined ? '' : `(${String(start)})`
  return `${String(kind)}${String(indent)}${from}:${text}`
}

function isBlock({ type: name, content }: ContentNode): boolean {
  return name === 'textBlock' || content !== undefined
}
