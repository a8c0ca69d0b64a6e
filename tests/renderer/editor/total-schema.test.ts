// Content of a later version in this version's editor, bound to shared text: never deleted, never changed.
import { bullet, callout, p, words } from '#handbook/model/notation.ts'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { readFragment } from '#handbook/store/read-fragment.ts'
import type { Editor } from '@tiptap/core'
import { editorWords } from '#renderer/text/editor.ts'
import { AllSelection } from '@tiptap/pm/state'
import { undo } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { openByNewer, storedByNewer } from './newer-version.ts'
import { caret, press, select, type, write, type Writing } from './writing.ts'

const video: ContentNode = { type: 'video', attrs: { src: 'kuva.mp4' } }
const poll: ContentNode = {
  type: 'poll',
  attrs: { open: true },
  content: [
    { type: 'pollChoice', content: [p('kyllä ', words('ehkä', { type: 'strong' })), video] },
    { type: 'pollChoice', content: [] },
  ],
}
const mention: ContentNode = { type: 'mention', attrs: { person: 'Aino' } }
const highlight = { type: 'highlight', attrs: { by: 'Onni', colour: 'yellow' } }
const comments = ['a1', 'b2'].map((id) => ({ type: 'comment', attrs: { id } }))
const aligned: ContentNode = { ...p('keskellä'), attrs: { align: 'centre' } }

const unknown: readonly (readonly [string, ContentNode])[] = [
  ['an unknown block', video],
  ['an unknown block with content', poll],
  ['an unknown block in a box', callout(p('a'), video, p('b'))],
  [
    'an unknown block in a table',
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [poll] }] }] },
  ],
  ['something unknown in a line', p('kysy ', mention, ' tästä')],
  ['an unknown mark', p('yksi ', words('korostettu', highlight), ' sana')],
  ['an unknown mark beside a known one', p(words('korostettu', { type: 'emphasis' }, highlight), ' sana')],
  [
    'unknown marks over each other',
    p(words('kaksi', ...comments), words(' yksi', ...comments.slice(1)), ' sana'),
  ],
  ['an unknown attribute', aligned],
  [
    'an unknown attribute of a mark',
    p(words('osoite', { type: 'link', attrs: { href: 'https://a.fi/', rel: 'me' } }), ' ja'),
  ],
  ['a known block that does not fit', { type: 'table', content: [p('ei rivi')] }],
  [
    'a known inline that does not fit',
    p('viite', { type: 'footnote', content: [words('ks. '), mention] }, ' ja'),
  ],
]

const contentOf = (doc: Y.Doc): Content => readFragment(doc.getXmlFragment('text'))

/** The page around `node`, in a shared document as the later version stored it, open in this version's editor. */
function around(node: ContentNode): { readonly page: Writing; readonly written: () => number } {
  const doc = storedByNewer([p('alku'), bullet('ennen'), node, p('jälkeen'), p('loppu')])
  let count = 0
  doc.on('update', () => (count += 1))
  return { page: write([], { doc }), written: () => count }
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

/** What the later version's editor shows when the document is opened in it again. */
function reopened(doc: Y.Doc): Content {
  const copy = copyOf(doc)
  const shown = (openByNewer(copy).getJSON() as { content: Content }).content
  expect(contentOf(copy)).toEqual(contentOf(doc))
  return shown
}

describe.each(unknown)('[ST11] %s', (_name, node) => {
  const stored = contentOf(storedByNewer([node]))[0]
  const third = (doc: Y.Doc): unknown => contentOf(doc)[2]

  test('is not touched by opening the page', () => {
    const { page, written } = around(node)
    expect(written()).toBe(0)
    page.editor.view.focus()
    expect(written()).toBe(0)
    expect(page.editor.state.doc.childCount).toBe(5)
  })

  test('survives writing elsewhere and is the same to the version that made it', () => {
    const { page } = around(node)
    const before = reopened(page.doc)[2]
    caret(page, 0, -1)
    type(page, ' lisää')
    caret(page, 3, 2)
    press(page, 'Enter')
    caret(page, 4, 0)
    press(page, 'Mod-Alt-2')
    expect(contentOf(page.doc)).toHaveLength(6)
    expect(third(page.doc)).toEqual(stored)
    expect(reopened(page.doc)[2]).toEqual(before)
  })

  test('survives a change on both sides of it in one step', () => {
    const { page } = around(node)
    const { state, view } = page.editor
    const last = state.doc.content.size - state.doc.child(4).nodeSize
    const tr = state.tr.setNodeAttribute(last, 'kind', 'h2').setNodeAttribute(0, 'kind', 'quote')
    view.dispatch(tr.insertText('x', 2).insertText('y', last + 3))
    expect(third(page.doc)).toEqual(stored)
  })

  test('survives the deletion of its neighbours', () => {
    const { page } = around(node)
    select(page, [3, 0], [4, -1])
    page.editor.commands.deleteSelection()
    select(page, [0, 0], [1, -1])
    page.editor.commands.deleteSelection()
    expect(contentOf(page.doc).at(1)).toEqual(stored)
  })

  test('arriving while the page is open, it stays', () => {
    const { page } = around(p('tähän tulee'))
    const theirs = copyOf(page.doc)
    const editor = openByNewer(theirs)
    const at = editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize
    editor.view.dispatch(editor.state.tr.insert(at, editor.schema.nodeFromJSON(node)))
    caret(page, 3, 1)
    type(page, 'Q')
    exchange(page.doc, theirs)
    expect(third(page.doc)).toEqual(stored)
    caret(page, 0, 1)
    type(page, 'W')
    exchange(page.doc, theirs)
    expect(third(page.doc)).toEqual(stored)
    expect(contentOf(page.doc)).toEqual(contentOf(theirs))
    expect(JSON.stringify(contentOf(theirs))).toContain('aWlku')
  })

  test('deleted with everything else, it comes back as it was when that is undone', () => {
    const { page } = around(node)
    const before = contentOf(page.doc)
    page.editor.view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
    page.editor.commands.deleteSelection()
    expect(JSON.stringify(contentOf(page.doc))).not.toContain('alku')
    undo(page.editor.state)
    expect(contentOf(page.doc)).toEqual(before)
    expect(reopened(page.doc)[2]).toEqual(reopened(around(node).page.doc)[2])
  })
})

test('[CT4] what is unknown is shown as a notice, and so is what does not fit', () => {
  const table = { type: 'table', content: [p('ei rivi')] }
  const { editor } = write([], { doc: storedByNewer([p('a', mention), poll, table]) })
  const notices = [...editor.view.dom.querySelectorAll('.opaque')]
  const words = editorWords.fi.unknownContent
  expect(notices.map(({ textContent }) => textContent)).toEqual(['…', words, words])
})

// A pasted link is made anew from its address alone, whatever else came with it.
const carriedAlong = unknown.filter(([name]) => name !== 'an unknown attribute of a mark')

describe.each(carriedAlong)('[ST11] %s', (_name, node) => {
  test('cut and pasted, it is what it was', () => {
    const { page } = around(node)
    const { view } = page.editor
    const before = contentOf(page.doc)
    view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
    const { dom } = view.serializeForClipboard(page.editor.state.selection.content())
    page.editor.commands.deleteSelection()
    view.pasteHTML(dom.innerHTML)
    expect(contentOf(page.doc)).toEqual(before)
  })
})

const withWords = unknown.filter(([, { type: name }]) => name === 'textBlock')

describe.each(withWords)('[ST11] a paragraph with %s', (_name, node) => {
  const plainText = (doc: Y.Doc): string =>
    JSON.stringify(contentOf(doc)[2])
      .replaceAll(/\{"type":"(?!text)[^}]*\}/g, '')
      .match(/(?<="text":")[^"]*/g)
      ?.join('') ?? ''

  test('keeps its words and what is unknown when it is written in', () => {
    const { page } = around(node)
    const before = plainText(page.doc)
    const unknownParts = partsOf(contentOf(page.doc)[2])
    caret(page, 2, 2)
    type(page, 'QW')
    caret(page, 2, -1)
    type(page, 'E')
    press(page, 'Mod-Alt-3')
    expect(plainText(page.doc)).toBe(`${before.slice(0, 2)}QW${before.slice(2)}E`)
    expect(partsOf(contentOf(page.doc)[2])).toEqual(unknownParts)
    expect(partsOf(reopened(page.doc)[2])).toEqual(unknownParts)
  })

  test('keeps what two people write in it at the same time, one in each version', () => {
    const { page } = around(node)
    const theirs = copyOf(page.doc)
    const editor = openByNewer(theirs)
    const unknownParts = partsOf(contentOf(page.doc)[2])
    const start = editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize + 1
    editor.view.dispatch(editor.state.tr.insertText('ZX', start + 1))
    caret(page, 2, -1)
    type(page, 'Q')
    exchange(page.doc, theirs)
    expect(partsOf(contentOf(page.doc)[2])).toEqual(unknownParts)
    expect(plainText(page.doc)).toMatch(/ZX.*Q$/)
    expect(contentOf(page.doc)).toEqual(contentOf(theirs))
  })
})

/** The types and attributes of everything in a block that this version does not know. */
function partsOf(node: ContentNode | undefined): readonly string[] {
  const unknownAttributes = Object.entries(node?.attrs ?? {}).filter(
    ([name, value]) => value !== null && ['align', 'person'].includes(name),
  )
  const marks = (node?.marks ?? []).filter(({ type: name }) =>
    ['highlight', 'comment', 'link'].includes(name),
  )
  const found = [
    ...unknownAttributes,
    ...marks.map(({ type: name, attrs }) => [name, Object.entries(attrs ?? {}).sort()]),
  ].map((part) => JSON.stringify(part))
  const own = ['video', 'poll', 'pollChoice', 'mention'].includes(node?.type ?? '') ? [node?.type ?? ''] : []
  return [...new Set([...own, ...found, ...(node?.content ?? []).flatMap(partsOf)])].sort()
}

describe('[ST3] what no editor can show, arriving while the page is open', () => {
  const arrivals: readonly (readonly [string, (page: Y.XmlFragment) => void])[] = [
    ['a part without its whole', (page) => page.insert(1, [new Y.XmlElement('tableRow')])],
    ['words outside every block', (page) => page.insert(1, [new Y.XmlText('irti')])],
    [
      'something in a text that is no word',
      (page) => ((page.get(0) as Y.XmlElement).get(0) as Y.XmlText).insertEmbed(1, { kaava: 'x' }),
    ],
  ]

  test.each(arrivals)('%s: the page writes nothing more, so nothing is lost', (_name, change) => {
    const { page } = around(video)
    const theirs = copyOf(page.doc)
    change(theirs.getXmlFragment('text'))
    try {
      Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(theirs))
    } catch {
      // The binding gives up on some of these; what matters is what it does next.
    }
    caret(page, 0, 1)
    type(page, 'Q')
    press(page, 'Enter')
    page.editor.commands.deleteSelection()
    expect(Y.encodeStateAsUpdate(page.doc)).toEqual(Y.encodeStateAsUpdate(theirs))
    expect(page.asked.stopped).toBeGreaterThan(0)
  })
})

/** One letter that is typed nowhere else. */
const letter = (n: number): string => String.fromCharCode(0x4e00 + n)

function writeSomething(editor: Editor, random: SeededRandom, token: string): void {
  const { state, view } = editor
  const places: { readonly at: number; readonly size: number }[] = []
  state.doc.forEach(
    (node, at) => void (node.type.name === 'textBlock' && places.push({ at, size: node.content.size })),
  )
  const place = places[random.below(places.length)]
  if (place === undefined) return
  const inside = place.at + 1 + random.below(place.size + 1)
  // The caret never stands inside what is shown as a notice.
  const at = state.doc.resolve(inside).depth === 1 ? inside : place.at + 1
  const choice = random.below(4)
  if (choice === 0) view.dispatch(state.tr.insert(place.at, editor.schema.nodeFromJSON(p('uusi'))))
  else if (choice === 1)
    view.dispatch(state.tr.setNodeAttribute(place.at, 'kind', ['h2', 'bullet', null][random.below(3)]))
  view.dispatch(editor.state.tr.insertText(token, choice === 0 ? place.at + 2 : at))
}

test('[ST11] writing at random in both versions at once loses no words and nothing unknown', () => {
  const random = seededRandom()
  for (let round = 0; round < 3; round++) {
    const stored = storedByNewer(unknown.flatMap(([, node], n) => [p(`väli ${n}`), node]))
    const docs = [copyOf(stored), copyOf(stored), copyOf(stored)] as const
    const editors = [
      write([], { doc: docs[0] }).editor,
      write([], { doc: docs[1] }).editor,
      openByNewer(docs[2]),
    ]
    const exchangeAll = (): void => docs.forEach((one) => docs.forEach((other) => exchange(one, other)))
    for (let step = 0; step < 40; step++) {
      const editor = editors[random.below(editors.length)]
      if (editor !== undefined) writeSomething(editor, random, letter(step))
      if (random.below(8) === 0) exchangeAll()
    }
    exchangeAll()
    const hint = `seed ${random.seed}, round ${round}`
    const [content, ...others] = docs.map(contentOf)
    others.forEach((other) => expect(other, hint).toEqual(content))
    const kept = partsOf({ type: 'doc', content: content ?? [] })
    expect(kept, hint).toEqual(partsOf({ type: 'doc', content: contentOf(stored) }))
    for (let step = 0; step < 40; step++) expect(JSON.stringify(content), hint).toContain(letter(step))
    editors.forEach((editor) => editor.destroy())
  }
})
