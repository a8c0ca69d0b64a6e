import './dom-stubs.ts'
import { bullet, h2, lawQuotation, p } from '#handbook/model/notation.ts'
import type { Content } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { noLists } from '#renderer/editor/book-lists.ts'
import { CurrentEditor } from '#renderer/editor/current-editor.svelte.ts'
import { LanguageState } from '#renderer/text/language.svelte.ts'
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import { flushSync, mount, unmount } from 'svelte'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import WritingPage from './WritingPage.svelte'

function fragmentOf(content: Content): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('text')
  if (content.length > 0) prosemirrorJSONToYXmlFragment(contentSchema, { type: 'doc', content }, fragment)
  return fragment
}

function open(chapter: Content, editable = true) {
  const language = new LanguageState('fi')
  const current = new CurrentEditor()
  const services = {
    imageUrl: (file: string) => file,
    whenImagesCome: () => () => undefined,
    chooseImage: () => Promise.resolve(null),
    openLink: () => undefined,
    openDocument: () => undefined,
    targets: () => [],
    anchorFor: () => Promise.resolve(null),
    lists: noLists,
  }
  const props = {
    chapter: fragmentOf(chapter),
    field: fragmentOf([p('tavoite')]),
    services,
    language,
    current,
    editable,
  }
  const page = mount(WritingPage, { target: document.body, props })
  let isOpen = true
  const close = (): void => {
    if (isOpen) void unmount(page)
    isOpen = false
  }
  onTestFinished(close)
  flushSync()
  return { language, current, close }
}

function tool(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === name,
  )
  if (found === undefined) throw new RangeError(`No tool called ${name}`)
  return found
}

function texts(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.tiptap')]
}

describe('the toolbar', () => {
  test('shows the style and marks of the text and changes it', () => {
    const { current } = open([h2('Otsikko'), bullet('a')])
    expect(tool('Tyyli: Otsikko 2')).toBeDefined()
    tool('Luettelo').click()
    flushSync()
    expect(tool('Luettelo').getAttribute('aria-pressed')).toBe('true')
    expect(current.state?.doc.firstChild?.attrs['kind']).toBe('bullet')
    tool('Kumoa').click()
    flushSync()
    expect(current.state?.doc.firstChild?.attrs['kind']).toBe('h2')
  })

  test('acts on the text written in last', () => {
    const { current } = open([p('luku')])
    expect(current.handle?.place).toBe('chapter')
    texts()[1]?.dispatchEvent(new FocusEvent('focus'))
    flushSync()
    expect(current.handle?.place).toBe('field')
    tool('Numeroitu luettelo').click()
    expect(texts().map((text) => text.querySelectorAll('ol').length)).toEqual([0, 1])
  })

  test('is one tab stop, and arrows go from tool to tool', async () => {
    open([p('a')])
    await Promise.resolve()
    const stops = (): number => document.querySelectorAll('[role="toolbar"] button[tabindex="0"]').length
    expect(stops()).toBe(1)
    tool('Lihavointi').focus()
    tool('Lihavointi').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    expect(document.activeElement).toBe(tool('Kursivointi'))
    expect(stops()).toBe(1)
  })

  test('is off where nothing may be written', () => {
    open([p('a')], false)
    const all = [...document.querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')]
    expect(all.every(({ disabled }) => disabled)).toBe(true)
    expect(texts().map((text) => text.getAttribute('contenteditable'))).toEqual(['false', 'false'])
  })

  test('speaks the language of the window, and the text with it', () => {
    const { language } = open([lawQuotation({ source: 'Laki 1 §', checked: '2026-09-03' }, p('a'))])
    language.current = 'sv'
    flushSync()
    expect(tool('Fetstil')).toBeDefined()
    expect(document.querySelector('.law-checked')?.textContent).toBe('Kontrollerad 3.9.2026')
    expect(texts()[0]?.getAttribute('aria-description')).toContain('Esc')
  })
})

describe('the text', () => {
  test('is a named text box with its question while it is empty', () => {
    open([])
    const [chapter] = texts()
    expect(chapter?.getAttribute('role')).toBe('textbox')
    expect(chapter?.getAttribute('aria-label')).toBe('Luvun teksti')
    expect(chapter?.dataset['placeholder']).toBe('Aloita kirjoittaminen')
  })

  test('leaves nothing behind when its page goes', () => {
    const { current, close } = open([p('a')])
    const editor = current.handle?.editor
    close()
    expect([current.handle, editor?.isDestroyed, texts().length]).toEqual([null, true, 0])
  })
})
