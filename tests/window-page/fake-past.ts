// What other writers did to the book in memory while its user was away, and the past that comes of it.
import * as Y from 'yjs'
import type { OutsideItem } from '#contract'
import { changedLists } from '#handbook/history/changed-lists.ts'
import { changesSince } from '#handbook/history/changes.ts'
import type { NamedVersion } from '#handbook/history/named-version.ts'
import { pageChanges } from '#handbook/history/page-changes.ts'
import { pageAt, pastOf, type Point } from '#handbook/history/past.ts'
import { pastOfLists } from '#handbook/history/past-of-lists.ts'
import { bringTo } from '#handbook/history/restore-page.ts'
import type { Content } from '#handbook/model/content.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { only, p } from '#handbook/model/notation.ts'
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { setGlossaryText } from '#handbook/store/book-lists.ts'
import { setImprintText, setStanding } from '#handbook/store/edition-plans.ts'
import { setPracticeFact } from '#handbook/store/practice-facts.ts'
import { readFragment } from '#handbook/store/read-fragment.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { chapterFragment, fieldFragment, treeId } from '#handbook/store/shape.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const at1610 = new Date().setHours(16, 10, 0, 0)
const device = (letter: string): DeviceId => letter.repeat(16)

const people: ReadonlyMap<DeviceId, Writer> = new Map([
  ['', { person: 'Kirjoittaja Järvenpäästä', organisation: 'Järvenpää' }],
  [device('b'), { person: 'Kirjoittaja Jyväskylästä', organisation: 'Jyväskylä' }],
  [device('c'), { person: 'Kokemusasiantuntija', organisation: 'kokemusasiantuntija' }],
  [device('d'), { person: 'Kirjoittaja Vantaalta', organisation: 'Vantaa' }],
])

/** Writes what the others wrote. */
export function writePast(documents: SharedDocuments): void {
  const edit = (writer: string, document: string, at: number, change: (doc: Y.Doc) => void): void => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, documents.state(document))
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    doc.transact(() => change(doc))
    for (const update of updates) {
      const sequence = (documents.vector()[writer] ?? 0) + 1
      documents.apply({ device: writer, document, time: at, sequence, first: sequence, update })
    }
  }
  const rewrite = (writer: string, document: string, at: number, change: (text: Content) => Content): void =>
    edit(writer, document, at, (doc) =>
      bringTo(chapterFragment(doc), change(readFragment(chapterFragment(doc)))),
    )
  rewrite(device('d'), 'kayttoonotto', at1610 - 3 * day, (text) => [...text.slice(0, 1), ...text.slice(2)])
  rewrite(device('d'), 'mitaon', at1610 - 2 * day, (text) => [
    ...text.slice(0, 2),
    p('Palvelu on osa sosiaalihuoltoa, ja siihen on jokaisella lain mukainen oikeus tarpeensa mukaan.'),
    ...text.slice(2),
  ])
  edit(device('c'), 'vertaisneuvoja', at1610 - 2 * day, (doc) => {
    const field = fieldFragment(doc, 'ratkaisun-perusidea')
    bringTo(
      field,
      said(readFragment(field), 'perustuu vapaaehtoisuuteen', 'perustuu luottamukseen, vapaaehtoisuuteen'),
    )
    setPracticeFact(doc, 'place', 'Järvenpää ja Tuusula')
  })
  rewrite(device('b'), 'periaatteet', at1610 - 2 * hour, (text) =>
    text.map((block, at) => (at === 1 ? only('!lappi', block) : block)),
  )
  edit(device('b'), treeId, at1610 - hour, (doc) => {
    setStanding(doc, 'kayttoonotto', { except: false, editions: ['lappi'] })
    setGlossaryText(doc, 'jalkautuva', 'term', 'fi', 'jalkautuva työ')
    setGlossaryText(doc, 'jalkautuva', 'definition', 'fi', 'Työtä siellä, missä ihmiset ovat.')
    setImprintText(doc, 'lappi', 'publisher', 'Lapin hyvinvointialue')
  })
  rewrite(device('b'), 'yhteiskehittaminen', at1610 - day, (text) =>
    said(
      text,
      'palveluja uudistavat yhdessä ne',
      'palveluja ja toimintatapoja uudistavat yhdessä ja tasavertaisina ne',
    ),
  )
}

/** The content with one phrase said otherwise. */
function said(content: Content, phrase: string, otherwise: string): Content {
  return JSON.parse(JSON.stringify(content).replace(phrase, otherwise)) as Content
}

const versions: readonly NamedVersion[] = [
  {
    id: 'v1',
    name: 'Ohjausryhmälle',
    person: 'Kirjoittaja Järvenpäästä',
    organisation: 'Järvenpää',
    time: at1610 - 1.5 * day,
  },
]

const rescued = {
  texts: [
    {
      key: '1:2:3',
      document: 'kayttoonotto',
      field: null,
      kind: 'text',
      name: null,
      text: 'Juurruttaminen alkaa jo suunnittelusta: sovitaan, kuka jatkaa työtä hankkeen jälkeen ja millä rahalla.',
      before: 'on otettu käyttöön yhdessä. ',
      after: ' Kokemuksia kerättiin',
      device: '',
      time: at1610 - 3 * day,
      state: 'open',
      person: 'Kirjoittaja Järvenpäästä',
      organisation: 'Järvenpää',
      title: 'Käyttöönotto ja juurruttaminen',
      place: null,
    },
    {
      key: '1:9:3',
      document: 'mitaon',
      field: null,
      kind: 'text',
      name: null,
      text: 'ja maksuttomaan neuvontaan',
      before: 'lain mukainen oikeus ',
      after: ' tarpeensa mukaan',
      device: device('d'),
      time: at1610 - 2 * day,
      state: 'placed',
      person: 'Kirjoittaja Vantaalta',
      organisation: 'Vantaa',
      title: 'Mitä on sosiaalinen kuntoutus?',
      place: { field: null, path: [2] },
    },
    {
      key: '1:12:3',
      document: 'kirja',
      field: 'kayttoonotto',
      kind: 'value',
      name: 'title',
      text: 'Käyttöön ja juurille',
      before: '',
      after: '',
      device: device('c'),
      time: at1610 - day,
      state: 'open',
      person: 'Kokemusasiantuntija',
      organisation: '',
      title: 'Käyttöönotto ja juurruttaminen',
      place: null,
    },
  ],
  duplicates: [
    {
      document: 'mitaon',
      title: 'Mitä on sosiaalinen kuntoutus?',
      text: 'Eri paikoissa sitä on järjestetty eri tavoin.',
      places: [
        { field: null, path: [0] },
        { field: null, path: [3] },
      ],
    },
  ],
} as const

const outside: readonly OutsideItem[] = [
  {
    id: 'o1',
    document: 'mitaon',
    title: 'Mitä on sosiaalinen kuntoutus?',
    path: 'luvut/020-mita-on-sosiaalinen-kuntoutus--mitaon.html',
    reason: 'unknownBase',
    time: at1610 - day,
  },
]

type Answers = Readonly<Record<string, (input: never) => Result<unknown>>>

/** The answers to all that is asked of the past. */
export function pastAnswers(documents: SharedDocuments, wishes: URLSearchParams): Answers {
  const looker = { device: '', seen: {} }
  const page = (document: string, point: Point): ReturnType<typeof pageAt> =>
    pageAt(documents, document, point, () => versionOf(document))
  const versionOf = (document: string): ReturnType<typeof pageAt> =>
    pageAt(documents, document, { kind: wishes.has('changed') ? 'start' : 'now' }, () => null)
  let unseen = wishes.has('changed')
  return {
    'changes.list': () =>
      success({
        since: at1610 - 4 * day,
        documents: unseen ? changesSince(documents, looker, people) : [],
        lists: unseen ? changedLists(documents, looker, people) : [],
      }),
    'changes.markSeen': () => {
      unseen = false
      return success(null)
    },
    'rescued.list': () => success(wishes.has('changed') ? rescued : { texts: [], duplicates: [] }),
    'history.past': ({ document }: { document: string }) => success(pastOf(documents, document, people)),
    'history.compare': ({ document, from, to }: { document: string; from: Point; to: Point }) =>
      success(pageChanges(page(document, from), page(document, to))),
    'history.lists': () => success(pastOfLists(documents, people)),
    'history.page': ({ document, point }: { document: string; point: Point }) => {
      const found = page(document, point)
      return found === null ? failed({ kind: 'noSuchDocument', what: document }) : success(found)
    },
    'outside.list': () => success(wishes.has('changed') ? outside : []),
    'versions.list': () => success(versions),
    'versions.save': ({ name }: { name: string }) =>
      success({ id: name, name, person: 'Kirjoittaja Järvenpäästä', organisation: '', time: Date.now() }),
  }
}
