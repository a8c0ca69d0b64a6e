// Hundreds of damaged and mangled pages: no crash, no word lost, nothing brought in that the book cannot hold.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import type { Chapter } from '#handbook/model/handbook.ts'
import { bullet, callout, figure, h2, lawQuotation, note, p, table } from '#handbook/model/notation.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { gateOf } from '#handbook/store/gate.ts'
import { readableContext } from '#handbook/store/readable/context.ts'
import { outsideOutcome } from '#handbook/store/readable/outside/outside-edit.ts'
import { elementsUnder, isElement, readHtml, type HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import { readPage } from '#handbook/store/readable/read/read-page.ts'
import { readableChapter } from '#handbook/store/readable/readable.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { origin, sha256 } from './origin.ts'
import { randomFrom } from './random-content.ts'

const device = 'aaaaaaaaaaaaaaaa'
const content: Content = [
  h2('Alku'),
  p('Asiakas tulee vastaanotolle ja kertoo.', note('Lähde yksi')),
  bullet('kuuntele'),
  callout(p('Muista tauko.')),
  figure(
    { file: `${'a'.repeat(64)}.svg`, alt: 'Polku', author: 'THL', permission: 'CC BY 4.0' },
    'Kuvateksti',
  ),
  lawQuotation({ source: 'Laki', checked: '2026-09-03' }, p('Pykälä')),
  table('Vaiheet', ['Vaihe', 'Tehtävä'], ['1', 'Kuulla']),
]

function book(): SharedDocuments {
  const documents = new SharedDocuments(origin.handbook)
  const chapter = { id: 'k7f2', title: 'Johdanto', content }
  const frames = framesOf({ facts: { title: 'Kirja' }, chapters: [chapter], practices: [] }, 1)
  frames.forEach((frame) => documents.apply({ ...frame, device }))
  return documents
}

const chapter: Chapter = { kind: 'chapter', id: 'k7f2', title: 'Johdanto', content, edited: null }
const context = readableContext({ language: 'fi', chapters: [chapter], practices: [] })
const page = readableChapter(chapter, context, { ...origin, base: { [device]: 2 } })

type Mangle = (text: string, random: () => number) => string
const at = (text: string, random: () => number): number => Math.floor(random() * text.length)
const bits = [
  '<p>',
  '</p>',
  '<ul><li>',
  '</div>',
  '<b>',
  '<table>',
  'uusi',
  ' ',
  '&lt;',
  '<!--',
  '"',
  '<h1>Toinen</h1>',
  '<section data-notes>',
  '<a href="#alaviite_1">1</a>',
  '<span data-node=\'{"type":"text","text":"x"}\'></span>',
  '<p data-attrs=\'{"__proto__":{"x":1},"kind":"h1"}\'>z</p>',
]
const mangles: readonly Mangle[] = [
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => {
    const from = at(text, random)
    return text.slice(0, from) + text.slice(from + 1 + Math.floor(random() * 40))
  },
  (text, random) => {
    const from = at(text, random)
    return text.slice(0, from) + (bits[Math.floor(random() * bits.length)] ?? '') + text.slice(from)
  },
  (text, random) => {
    const [from, to] = [at(text, random), at(text, random)]
    return text.slice(0, to) + text.slice(from, from + 80) + text.slice(to)
  },
  (text, random) => {
    const from = at(text, random)
    return text.slice(0, from) + String.fromCharCode(Math.floor(random() * 0x2000)) + text.slice(from + 1)
  },
]

/** Only what follows the style sheet is mangled: there the words are. */
const begin = page.indexOf('<body>')
function mangled(seed: number): string {
  const random = randomFrom(seed)
  let body = page.slice(begin)
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--)
    body = mangles[Math.floor(random() * mangles.length)]?.(body, random) ?? body
  return page.slice(0, begin) + body
}

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []
const ownWords = 'Alaviitteet Kuva Lupa Tarkistettu Johdanto Laki THL CC BY'

function wordsShown(html: string): readonly string[] {
  const root = readHtml(html)?.root
  const [body] = root === undefined ? [] : elementsUnder(root, ({ tag }) => tag === 'body')
  return body === undefined ? [] : runsUnder(body).flatMap(wordsIn)
}

function runsUnder(node: HtmlNode): readonly string[] {
  return isElement(node) ? node.children.flatMap(runsUnder) : [node.text]
}

describe('mangled pages', () => {
  it('[RT3] hundreds of them: none crashes, and what is merged has lost no word', () => {
    const documents = book()
    const before = documents.state('k7f2')
    const counts: Record<string, number> = {}
    for (let seed = 1; seed <= 600; seed++) {
      const html = mangled(seed)
      const read = readPage(html)
      const outcome = read === null ? null : outsideOutcome(read, documents, sha256)
      counts[outcome?.kind ?? 'unreadable'] = (counts[outcome?.kind ?? 'unreadable'] ?? 0) + 1
      if (outcome?.kind !== 'merge' || read === null) continue
      const doc = new Y.Doc()
      Y.applyUpdate(doc, before)
      for (const { document, update } of outcome.updates) if (document === 'k7f2') Y.applyUpdate(doc, update)
      expect(gateOf(doc), `seed ${seed}`).toBe('current')
      const kept = `${plainText(read.content)} ${JSON.stringify(read.content)} ${read.title}`
      const lost = wordsShown(html).filter((word) => !kept.includes(word) && !ownWords.includes(word))
      expect(lost, `seed ${seed}`).toEqual([])
    }
    expect(documents.state('k7f2')).toEqual(before)
    expect(Math.min(counts['merge'] ?? 0, counts['offer'] ?? 0)).toBeGreaterThan(50)
  }, 120_000)
})
