// Edits made by hand in readable pages: into the book once, on however many devices.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import type { Chapter } from '#handbook/model/handbook.ts'
import { bullet, callout, h2, note, p, table } from '#handbook/model/notation.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { writeContent } from '#handbook/store/document.ts'
import type { Edit } from '#handbook/store/edit.ts'
import { moveToBin, retitle } from '#handbook/store/edit-tree.ts'
import { readableContext } from '#handbook/store/readable/context.ts'
import { readableCopies } from '#handbook/store/readable/pages.ts'
import { outsideOutcome, type Outcome } from '#handbook/store/readable/outside/outside-edit.ts'
import { isUnedited } from '#handbook/store/readable/page-hash.ts'
import { readPage } from '#handbook/store/readable/read/read-page.ts'
import { readableChapter } from '#handbook/store/readable/readable.ts'
import { chapterFragment, meta, treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { canonical } from './canonical.ts'
import { origin, sha256 } from './origin.ts'
import { RandomContent, randomFrom } from './random-content.ts'
import { contentOf } from '#tests/content-of.ts'

const names = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'] as const
const content: Content = [
  h2('Alku'),
  p('Asiakas tulee vastaanotolle ja kertoo tilanteestaan.', note('Lähde 1')),
  bullet('kuuntele'),
  bullet('kirjaa'),
  callout(p('Muista tauko.')),
  table('Vaiheet', ['Vaihe', 'Tehtävä'], ['1', 'Kuulla']),
  p('Lopuksi sovitaan jatkosta.'),
]

/** One device: its documents and the edits it has made. */
class Device {
  readonly documents = new SharedDocuments('testikirja')
  readonly edits: Edit[] = []
  #sequence: number

  constructor(readonly name: string) {
    this.#sequence = 0
  }

  store(document: string, update: Uint8Array): void {
    const sequence = ++this.#sequence
    const edit = { device: this.name, sequence, first: sequence, document, time: sequence, update }
    this.edits.push(edit)
    this.documents.apply(edit)
  }

  change(document: string, verb: (doc: Y.Doc) => void): void {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, this.documents.state(document))
    const before = Y.encodeStateVector(doc)
    verb(doc)
    this.store(document, Y.encodeStateAsUpdate(doc, before))
  }

  hear(other: Device): void {
    other.edits.forEach((edit) => this.documents.apply(edit))
  }

  pageOf(document: string): string {
    const page = [...readableCopies(this.documents, sha256)].find((each) => each.document === document)
    if (page === undefined) throw new Error(`No page of ${document}`)
    return page.text()
  }

  see(html: string): Outcome {
    const page = readPage(html)
    if (page === null) throw new Error('The page cannot be read')
    const outcome = outsideOutcome(page, this.documents, sha256)
    if (outcome.kind === 'merge')
      outcome.updates.forEach(({ document, update }) => this.store(document, update))
    return outcome
  }

  text(document = 'k7f2'): string {
    const book = this.documents.handbook()
    return plainText(book.chapters.find(({ id }) => id === document)?.content ?? [])
  }
}

function threeDevices(): readonly [Device, Device, Device] {
  const [one, two, three] = names.map((name) => new Device(name)) as [Device, Device, Device]
  const written = framesOf(
    {
      facts: { title: 'Kirja', language: 'fi' },
      chapters: [
        { id: 'k7f2', title: 'Johdanto', content },
        { id: 'm4t8', title: 'Toinen', content: [] },
      ],
      practices: [
        {
          id: 'p3x9',
          title: 'Arjen avaimet',
          fields: { toimintaymparisto: [p('Järvenpää')] },
          facts: { place: 'Järvenpää', funders: ['STM', 'Kunta'], stage: 'pilot', areas: ['maa:FI'] },
        },
      ],
    },
    1,
  )
  written.forEach(({ document, update }) => one.store(document, update))
  two.hear(one)
  three.hear(one)
  return [one, two, three]
}

function exchange(devices: readonly Device[]): void {
  for (const device of devices) for (const other of devices) if (other !== device) device.hear(other)
}

const type = (device: Device, block: number, at: number, words: string): void =>
  device.change('k7f2', (doc) => {
    const element = chapterFragment(doc).get(block) as Y.XmlElement
    ;(element.get(0) as Y.XmlText).insert(at, words)
  })

const edited = (page: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, page)

describe('readable pages', () => {
  it('[RT1] are the same bytes wherever the same edits are, in whatever order they came', () => {
    const [one, two, three] = threeDevices()
    type(one, 1, 0, 'Yksi. ')
    type(two, 1, 0, 'Kaksi. ')
    type(three, 6, 0, 'Kolme. ')
    two.change(treeId, (doc) => retitle(doc, 'k7f2', 'Alkusanat'))
    one.hear(two)
    one.hear(three)
    three.hear(one)
    three.hear(two)
    expect(three.pageOf('k7f2')).toBe(one.pageOf('k7f2'))
    expect(one.pageOf('k7f2')).toContain('aaaaaaaaaaaaaaaa:5 bbbbbbbbbbbbbbbb:1 cccccccccccccccc:1')
  })

  it('[RT1] prove by their own hash that nobody has edited them', () => {
    const page = threeDevices()[0].pageOf('p3x9')
    expect(isUnedited(page, sha256)).toBe(true)
    expect(isUnedited(`\ufeff${page.replaceAll('\n', '\r\n')}`, sha256)).toBe(true)
    expect(isUnedited(page.replace('Järvenpää', 'Järvenpaa'), sha256)).toBe(false)
    expect(isUnedited(page.replace('</html>\n', ''), sha256)).toBe(false)
    expect(isUnedited('', sha256)).toBe(false)
  })
})

describe('an edit made in a readable page', () => {
  it('[RT2] comes in once and with the same bytes, whoever sees it, and leaves what others typed', () => {
    const [one, two, three] = threeDevices()
    const html = edited(
      one.pageOf('k7f2'),
      ['kertoo tilanteestaan', 'kertoo rauhassa tilanteestaan'],
      ['<p>Lopuksi', '<p>Uusi kappale käsin.</p><p>Lopuksi'],
    )
    type(two, 1, 0, 'Aamulla ')
    type(three, 6, 0, 'Kollegan lause. ')
    const outcomes = [one, two, three].map((device) => device.see(html))
    expect(outcomes[0]?.kind).toBe('merge')
    expect(outcomes[1]).toEqual(outcomes[0])
    expect(outcomes[2]).toEqual(outcomes[0])
    exchange([one, two, three])
    const text = one.text()
    expect([two.text(), three.text()]).toEqual([text, text])
    for (const words of ['rauhassa', 'Uusi kappale käsin.', 'Aamulla ', 'Kollegan lause.', 'Lähde 1'])
      expect(text.split(words)).toHaveLength(2)
    expect(one.see(html)).toEqual({ kind: 'nothing' })
    expect(three.see(html)).toEqual({ kind: 'nothing' })
  })

  it('[RT2] that only takes words away is taken in once as well', () => {
    const [one, two] = threeDevices()
    const html = edited(one.pageOf('k7f2'), [' ja kertoo tilanteestaan', ''])
    type(two, 1, 0, 'Aamulla ')
    expect(one.see(html).kind).toBe('merge')
    expect(two.see(html).kind).toBe('merge')
    exchange([one, two])
    expect(two.text()).toContain('Aamulla Asiakas tulee vastaanotolle. (Lähde 1)')
    expect(one.text()).toBe(two.text())
    expect(two.see(html)).toEqual({ kind: 'nothing' })
  })

  it('[RT2] lets what others write in blocks between the edited ones stay where it is', () => {
    const [one, two] = threeDevices()
    const html = edited(
      one.pageOf('k7f2'),
      ['>Alku<', '>Aluksi<'],
      ['Muista tauko.', 'Muista pitkä tauko.'],
      ['<p>kirjaa</p>', '<p>kirjaa heti</p></li><li>kysy'],
      ['Lopuksi sovitaan', 'Lopuksi yhdessä sovitaan'],
    )
    type(two, 2, 8, ' tarkasti')
    type(two, 1, 7, ' itse')
    expect(two.see(html).kind).toBe('merge')
    expect(two.text()).toBe(
      'Aluksi\nAsiakas itse tulee vastaanotolle ja kertoo tilanteestaan. (Lähde 1)\nkuuntele tarkasti\n' +
        'kirjaa heti\nkysy\nMuista pitkä tauko.\nVaiheet\nVaihe\nTehtävä\n1\nKuulla\nLopuksi yhdessä sovitaan jatkosta.',
    )
  })

  it('[RT2] gives a new title, which is concurrent to one given in the app', () => {
    const [one, two, three] = threeDevices()
    const html = edited(one.pageOf('k7f2'), ['<h1>Johdanto</h1>', '<h1>Lukijalle</h1>'])
    const first = one.see(html)
    expect(first).toMatchObject({ kind: 'merge', updates: [{ document: treeId }] })
    expect(two.see(html)).toEqual(first)
    three.change(treeId, (doc) => retitle(doc, 'k7f2', 'Alkusanat'))
    exchange([one, two, three])
    const titles = [one, two, three].map(({ documents }) => documents.tree().chapters[0]?.title)
    expect(new Set(titles).size).toBe(1)
    expect(['Lukijalle', 'Alkusanat']).toContain(titles[0])
    expect(two.see(html)).toEqual({ kind: 'nothing' })
  })

  it('[RT2] sets the facts and fields of a practice', () => {
    const [one, two] = threeDevices()
    const html = edited(
      one.pageOf('p3x9'),
      ['>Järvenpää</dd>', '>Keuruu</dd>'],
      ['>Kunta</dd>', '>Keuruun kunta</dd><dd>EU</dd>'],
      ['>Kokeilussa</dd>', '>Käytössä</dd>'],
      ['>Valtakunnallinen</dd>', '>Valtakunnallinen</dd><dd>Pirkanmaa</dd>'],
      ['<p>Järvenpää</p>', '<p>Järvenpään kaupunki</p>'],
    )
    two.change('p3x9', (doc) => doc.getArray('funders').push(['THL']))
    expect(one.see(html).kind).toBe('merge')
    expect(two.see(html).kind).toBe('merge')
    exchange([one, two])
    const [practice] = two.documents.handbook().practices
    expect(practice?.facts).toMatchObject({
      place: 'Keuruu',
      funders: ['STM', 'Keuruun kunta', 'EU', 'THL'],
      stage: 'inUse',
      areas: ['maa:FI', 'maakunta:06'],
    })
    expect(plainText(practice?.fields['toimintaymparisto'] ?? [])).toBe('Järvenpään kaupunki')
    expect(one.documents.handbook().practices).toEqual([
      { ...practice, edited: expect.any(Number) as number },
    ])
  })

  it('[RT2] is nothing when only the look of the file was changed', () => {
    const [one] = threeDevices()
    const page = one.pageOf('k7f2')
    const rewrapped = page
      .replaceAll('\n', '\r\n')
      .replace('Asiakas tulee', 'Asiakas\r\n        tulee')
      .replace('<p>Lopuksi', '<p  style="color:red" onclick="x()">\r\n  Lopuksi')
    expect(isUnedited(page.replaceAll('\n', '\r\n'), sha256)).toBe(true)
    expect(isUnedited(rewrapped, sha256)).toBe(false)
    expect(one.see(rewrapped)).toEqual({ kind: 'nothing' })
  })

  it.each([
    ['whose base is not here', 'unknownBase', 'aaaaaaaaaaaaaaaa:2', 'aaaaaaaaaaaaaaaa:99'],
    ['that has lost its base', 'unknownBase', '<meta name="opaskirja-base"', '<meta name="muu"'],
    [
      'of a newer app',
      'fromTheFuture',
      'name="opaskirja-schema" content="1"',
      'name="opaskirja-schema" content="9"',
    ],
    ['of another book', 'otherHandbook', 'content="testikirja"', 'content="toinenkirja"'],
    [
      'of a chapter that is none',
      'noDocument',
      'name="opaskirja-id" content="k7f2"',
      'name="opaskirja-id" content="zzzz"',
    ],
    ['with words outside the text', 'wordsLost', '<main>', '<header>Ylätunniste</header><main>'],
    [
      'with an image that is none of ours',
      'wordsLost',
      '<p>Lopuksi',
      '<p><img src="https://x.fi/a.png">Lopuksi',
    ],
    ['whose data was damaged', 'wordsLost', '<aside role="note">', '<aside data-attrs="{rikki">'],
  ])('[RT3] %s is offered, never merged', (_name, reason, from, to) => {
    const [one] = threeDevices()
    const before = one.documents.state('k7f2')
    const html = edited(one.pageOf('k7f2'), ['Alku<', 'Aluksi<'], [from, to])
    expect(one.see(html)).toEqual({ kind: 'offer', reason })
    expect(one.documents.state('k7f2')).toEqual(before)
  })

  it('[RT3] in a document of a newer app is offered', () => {
    const [one] = threeDevices()
    const html = edited(one.pageOf('k7f2'), ['Alku<', 'Aluksi<'])
    one.change('k7f2', (doc) => meta(doc).set('schemaVersion', 99))
    expect(one.see(html)).toEqual({ kind: 'offer', reason: 'fromTheFuture' })
  })

  it('[RT2] leaves what this version does not know as it is, and brings in none of it', () => {
    const [one] = threeDevices()
    one.change('k7f2', (doc) => {
      const unknown = new Y.XmlElement('aikajana')
      unknown.setAttribute('vuosi', '2026')
      chapterFragment(doc).insert(1, [unknown])
    })
    const html = edited(one.pageOf('k7f2'), ['Alku<', 'Aluksi<'])
    expect(one.see(html).kind).toBe('merge')
    expect(one.documents.handbook().chapters[0]?.content.slice(0, 2)).toEqual([
      h2('Aluksi'),
      { type: 'aikajana', attrs: { vuosi: '2026' } },
    ])
    const block = /<div data-node="[^"]*aikajana.*?<\/div>/s.exec(html)?.[0] ?? 'none'
    const doubled = edited(one.pageOf('k7f2'), ['<p>Lopuksi', `${block}<p>Lopuksi`])
    expect(one.see(doubled)).toEqual({ kind: 'offer', reason: 'wordsLost' })
  })

  it('[RT2] in a binned chapter still comes in', () => {
    const [one] = threeDevices()
    const html = edited(one.pageOf('k7f2'), ['Alku<', 'Aluksi<'])
    one.change(treeId, (doc) => moveToBin(doc, 'k7f2'))
    expect(one.see(html).kind).toBe('merge')
    expect(contentOf(one.documents, 'k7f2').content[0]?.content?.[0]?.text).toBe('Aluksi')
  })

  it('[CT5] brings in no script and no address that must not be opened', () => {
    const [one] = threeDevices()
    const html = edited(one.pageOf('k7f2'), [
      '<p>Lopuksi',
      '<script>alert(1)</script><iframe src="https://x.fi"></iframe><p onclick="x()"><a href="javascript:x()">yksi</a> ' +
        '<a data-href="javascript:y()">kaksi</a> <a href="https://thl.fi">kolme</a></p><p>Lopuksi',
    ])
    expect(one.see(html).kind).toBe('merge')
    const stored = JSON.stringify(one.documents.handbook().chapters[0]?.content)
    expect(one.text()).toContain('yksi kaksi kolme')
    expect(stored).toContain('https://thl.fi')
    expect(stored).not.toMatch(/javascript|script|onclick|iframe/)
  })

  it('[RT2] makes any text into any other, by the same bytes in whatever order the base came to be known', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = new RandomContent(randomFrom(seed))
      const [one, two, three] = threeDevices()
      one.change('m4t8', (doc) => writeContent(chapterFragment(doc), known(random.content(2))))
      two.hear(one)
      two.change('m4t8', (doc) => chapterFragment(doc).insert(0, [new Y.XmlElement('textBlock')]))
      three.hear(two)
      three.change('m4t8', (doc) => chapterFragment(doc).insert(0, [new Y.XmlElement('textBlock')]))
      exchange([three, one, two])
      const wanted = known(random.content(2))
      const html = pageOf(wanted, one)
      const outcomes = [one, two, three].map((device) => device.see(html))
      expect(outcomes[1], `seed ${seed}`).toEqual(outcomes[0])
      expect(outcomes[2], `seed ${seed}`).toEqual(outcomes[0])
      const { content: made } = contentOf(three.documents, 'm4t8')
      expect(canonical(made), `seed ${seed}`).toEqual(canonical(wanted))
    }
  })
})

/** The page of the second chapter as somebody would leave it who wrote `wanted` into it. */
function pageOf(wanted: Content, device: Device): string {
  const chapter: Chapter = { kind: 'chapter', id: 'm4t8', title: 'Toinen', content: wanted, edited: null }
  const context = readableContext({ language: 'fi', chapters: [], practices: [] })
  const base = device.documents.vector('m4t8')
  return readableChapter(chapter, context, { ...origin, base })
}

/** Content without what the schema or a shared text cannot hold, and without links that no page may bring in. */
function known(content: Content): Content {
  return content.flatMap((node): Content => {
    const type = contentSchema.nodes[node.type]
    if (type === undefined) return []
    const attrs = Object.entries(node.attrs ?? {}).filter(([name]) =>
      Object.hasOwn(type.spec.attrs ?? {}, name),
    )
    const marks = (node.text === undefined ? [] : (node.marks ?? [])).filter(
      (mark) => contentSchema.marks[mark.type] && (mark.type !== 'link' || safeAddress(mark.attrs?.['href'])),
    )
    return [
      {
        type: node.type,
        ...(node.text === undefined ? {} : { text: node.text }),
        ...(attrs.length === 0 ? {} : { attrs: Object.fromEntries(attrs) }),
        ...(marks.length === 0 ? {} : { marks }),
        ...(node.content === undefined ? {} : { content: known(node.content) }),
      },
    ]
  })
}
