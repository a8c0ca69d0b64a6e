// An editor of a later version: it knows blocks, marks and attributes that this version does not.
import './dom-stubs.ts'
import type { Content } from '#handbook/model/content.ts'
import { contentExtensions } from '#handbook/model/schema.ts'
import { Editor, getSchema, Mark, Node, type AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'

const plain = (name: string, value: unknown = null) => ({ [name]: { default: value } })

const Video = Node.create({ name: 'video', group: 'block', atom: true, addAttributes: () => plain('src') })
const Poll = Node.create({
  name: 'poll',
  group: 'block',
  content: 'pollChoice*',
  addAttributes: () => plain('open'),
})
const PollChoice = Node.create({ name: 'pollChoice', content: 'block*' })
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => plain('person'),
})
const Highlight = Mark.create({
  name: 'highlight',
  renderHTML: () => ['mark', 0],
  addAttributes: () => ({ ...plain('colour'), ...plain('by') }),
})
const Comment = Mark.create({
  name: 'comment',
  excludes: '',
  renderHTML: () => ['u', 0],
  addAttributes: () => plain('id'),
})

const changed: Readonly<Record<string, (extension: AnyExtension) => AnyExtension>> = {
  textBlock: (extension) => withAttribute(extension, 'align'),
  link: (extension) => withAttribute(extension, 'rel'),
  // This version allows words alone in a footnote and rows alone in a table.
  footnote: (extension) => (extension as Node).extend({ content: '(text | mention)*' }),
  table: (extension) => (extension as Node).extend({ content: '(tableRow | textBlock)*' }),
}

function withAttribute(extension: AnyExtension, name: string): AnyExtension {
  return (extension as Node).extend({
    addAttributes() {
      return { ...this.parent?.(), ...plain(name) }
    },
  })
}

const newerExtensions: AnyExtension[] = [
  ...contentExtensions.map((extension) => changed[extension.name]?.(extension) ?? extension),
  ...[Video, Poll, PollChoice, Mention, Highlight, Comment],
].map((extension) =>
  extension instanceof Node && !extension.config.renderHTML && !['doc', 'text'].includes(extension.name)
    ? extension.extend({
        renderHTML: () => (extension.config.atom ? ['i'] : ['div', 0]),
        parseHTML: () => [],
      })
    : extension,
)

const newerSchema = getSchema(newerExtensions)

/** A shared document with `content` as the later version stores it. */
export function storedByNewer(content: Content): Y.Doc {
  const doc = new Y.Doc()
  addByNewer(doc, content)
  return doc
}

/** Puts the same content into shared text that is there already, in one update as from another device. */
export function addByNewer(doc: Y.Doc, content: Content): void {
  newerSchema.nodeFromJSON({ type: 'doc', content }).check()
  prosemirrorJSONToYXmlFragment(newerSchema, { type: 'doc', content }, doc.getXmlFragment('text'))
}

/** The later version's editor, open on the document. */
export function openByNewer(doc: Y.Doc): Editor {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...newerExtensions, Collaboration.configure({ fragment: doc.getXmlFragment('text') })],
    injectCSS: false,
  })
  onTestFinished(() => editor.destroy())
  return editor
}
