// A compact book with everything in it that a printed book may hold. Names nobody.
import { nationalEdition, noImprint } from '#handbook/model/edition-plan.ts'
import { noFacts, type BookFacts } from '#handbook/model/handbook.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import type {
  ChapterPart,
  Edition,
  Part,
  PracticePart,
  ViewBlock,
  ViewField,
  ViewHeading,
  ViewSpan,
  ViewWords,
} from '#handbook/publish/edition.ts'
import { imageName } from './sample-images.ts'

const path = [0]
const none = {} as const

export const words = (text: string, marks: Partial<ViewWords> = none): ViewWords => ({
  type: 'words',
  text,
  ...marks,
})

type Piece = string | ViewSpan
const line = (pieces: readonly Piece[]): readonly ViewSpan[] =>
  pieces.map((piece) => (typeof piece === 'string' ? words(piece) : piece))

export const p = (...pieces: Piece[]): ViewBlock => ({
  type: 'paragraph',
  path,
  indent: 0,
  spans: line(pieces),
})
export const heading = (
  level: ViewHeading['level'],
  number: string | null,
  id: string,
  ...pieces: Piece[]
): ViewBlock => ({ type: 'heading', path, level, anchor: null, id, number, spans: line(pieces) })
export const list = (ordered: boolean, start: number, ...items: (readonly ViewBlock[])[]): ViewBlock => ({
  type: 'list',
  path,
  ordered,
  start,
  items,
})
export const cell = (text: string, header = false, colspan = 1, rowspan = 1) => ({
  header,
  colspan,
  rowspan,
  blocks: [p(text)],
})
export const note = (number: number, text: string): ViewSpan => ({
  type: 'footnote',
  number,
  spans: [words(text)],
})
export const reference = (
  part: string,
  anchor: string | null,
  number: string | null,
  title: string,
): ViewSpan => ({
  type: 'reference',
  target: { part, anchor },
  number,
  title,
})

const filler =
  'Sosiaalinen kuntoutus vahvistaa ihmisen sosiaalista toimintakykyä ja osallisuutta. Vertaisneuvojakoulutuksen käynyt kulkee asiakkaan rinnalla virastoissa, ja moniammatillinen asiantuntijaryhmä tukee työllistymisvalmiuksien vahvistumista kuntoutussuunnitelman mukaisesti. '

export function chapter(id: string, number: number, title: string, ...blocks: ViewBlock[]): ChapterPart {
  return { kind: 'chapter', id, number, title, slug: id, edited: null, blocks }
}

/** A practice whose fields hold these blocks by the fields' ids. */
export function practice(
  id: string,
  title: string,
  fields: Readonly<Record<string, readonly ViewBlock[]>>,
  facts: Partial<PracticePart['facts']> = none,
  areaNames: readonly string[] = [],
): PracticePart {
  const states = innokylaProfile.fields.map((field): ViewField => ({
    field,
    characters: 0,
    words: 0,
    kind: 'done',
    blocks: fields[field.id] ?? [],
  }))
  const all = { ...noFacts, ...facts }
  return {
    kind: 'practice',
    id,
    title,
    slug: id,
    edited: null,
    profile: innokylaProfile,
    fields: states,
    facts: all,
    areaNames,
  }
}

export const bookFacts: BookFacts = {
  title: 'Näytekirja hyvistä käytännöistä',
  subtitle: 'Kaikki, mitä painettu kirja voi sisältää',
  language: 'fi',
  publisher: 'Esimerkkikunta',
  funder: 'Euroopan sosiaalirahasto (ESR)',
  licence: 'CC BY 4.0',
  description: 'Kirja, jossa on yksi jokaista lajia.',
  purpose: '',
  practicesAfter: 'kaytannot',
}

/** An edition of these parts. */
export function edition(parts: readonly Part[], images: readonly string[] = [], facts = bookFacts): Edition {
  const updated = Date.UTC(2026, 10, 21, 9)
  return {
    handbook: 'naytekirja',
    id: nationalEdition,
    title: '',
    area: null,
    imprint: { ...noImprint, publisher: facts.publisher, funder: facts.funder, licence: facts.licence },
    facts,
    parts,
    updated,
    images,
    searched: [],
    synonyms: [],
    aliases: [],
    bibliography: [],
    glossary: [],
    index: [],
  }
}

const table = (number: number, rows: number): ViewBlock => ({
  type: 'table',
  path,
  number,
  caption: 'Ryhmät ja niiden kesto.',
  rows: [
    [cell('Ryhmä', true), cell('Kenelle ryhmä on tarkoitettu', true), cell('Kesto', true)],
    ...Array.from({ length: rows }, (_, row) => [
      cell(`Arjen avaimet ${row + 1}`),
      cell('Kuntouttavan työtoiminnan asiakkaille, jotka haluavat lisää voimavaroja arkeen'),
      cell('10 kertaa'),
    ]),
  ],
})

const figure = (number: number, file: string, decorative: boolean): ViewBlock => ({
  type: 'figure',
  path,
  number,
  file,
  alt: decorative ? '' : 'Kolme laatikkoa: tarve, suunnitelma ja tuki arjessa.',
  decorative,
  author: decorative ? '' : 'Esimerkkikunta',
  permission: decorative ? '' : 'Käyttö sallittu, kun lähde mainitaan',
  caption: [words(decorative ? 'Koristeellinen palkki.' : 'Asiakkaan polku kolmessa vaiheessa.')],
})

const law: ViewBlock = {
  type: 'lawQuotation',
  path,
  source: 'Sosiaalihuoltolaki 17 §',
  url: 'https://www.finlex.fi/fi/laki/ajantasa/2014/20141301',
  checked: '2026-09-03',
  blocks: [
    p(
      'Sosiaalisella kuntoutuksella tarkoitetaan sosiaalityön ja sosiaaliohjauksen keinoin annettavaa tehostettua tukea sosiaalisen toimintakyvyn vahvistamiseksi, syrjäytymisen torjumiseksi ja osallisuuden edistämiseksi.',
    ),
  ],
}

const callout: ViewBlock = {
  type: 'callout',
  path,
  blocks: [
    { type: 'boxTitle', path, spans: [words('Muista tämä')] },
    p('Asiakas on oman elämänsä asiantuntija.'),
    list(false, 1, [p('kuuntele')], [p('kysy')]),
  ],
}

const nested = list(
  false,
  1,
  [p('toimintakyvyn ja kuntoutustarpeen selvittäminen')],
  [
    p('kuntoutusneuvonta ja ohjaus'),
    list(true, 3, [p('sovitaan aika')], [p('tavataan kotona'), list(false, 1, [p('tai muualla')])]),
  ],
  [p('valmennus arkipäivän toiminnoista suoriutumiseen')],
)

const start = chapter(
  'alku',
  1,
  'Lukijalle',
  p(
    filler.repeat(2),
    words('Tärkeintä', { strong: true }),
    ' on ',
    words('kohtaaminen', { emphasis: true }),
    '.',
    note(1, 'Alaviite sivun alareunassa: ääkköset näkyvät.'),
    ' Ruotsiksi ',
    words('social rehabilitering', { lang: 'sv' }),
    '. Lue lisää ',
    words('Innokylästä', { href: 'https://innokyla.fi/' }),
    '.',
  ),
  p('Polusta kerrotaan luvussa ', reference('keskus', 'polku', '2.1', 'Asiakkaan polku'), '.'),
  p(
    'Lyhyesti (',
    reference('keskus', 'polku', '2.1', 'Asiakkaan polku'),
    ') ja ks. ',
    reference('arjenavaimet', null, null, 'Arjen avaimet'),
    '.',
  ),
  p('Kadonnut kohta: ', { type: 'reference', target: null, number: null, title: 'Poistettu luku' }, '.'),
  heading(2, '1.1', 'kenelle', 'Kenelle kirja on tehty', note(2, 'Otsikon alaviite.')),
  p(filler),
  heading(3, '1.1.1', 'tekijoille', 'Työn tekijöille'),
  p(filler),
  nested,
  { type: 'quote', path, paragraphs: [[words('Ryhmässä uskalsin puhua.')], [words('Nyt autan muita.')]] },
  callout,
  { type: 'unknown', path },
)

const middle = chapter(
  'keskus',
  2,
  'Mitä on sosiaalinen kuntoutus ja mistä kaikesta se rakentuu?',
  p(filler),
  law,
  { ...law, url: null, checked: null, source: 'Laki, jota kukaan ei ole verrannut' },
  heading(2, '2.1', 'polku', 'Asiakkaan polku'),
  p(filler),
  figure(1, imageName('a', 'svg'), false),
  figure(2, imageName('b', 'png'), true),
  heading(2, '2.2', 'ryhmat', 'Ryhmät'),
  table(1, 40),
  p(filler),
)

const cards = chapter('kaytannot', 3, 'Hyvät käytännöt', p('Kortit seuraavat tätä lukua.'))

const arjenAvaimet = practice(
  'arjenavaimet',
  'Arjen avaimet',
  {
    'lyhyt-kuvaus': [p('Ryhmä, jossa etsitään voimavaroja arkeen.', note(1, 'Kortin oma alaviite.'))],
    toimintaymparisto: [p('Kunnan sosiaalisen kuntoutuksen yksikkö.')],
    'ratkaisun-perusidea': [heading(3, null, 'idea-kerrat', 'Kokoontumiset'), p(filler), nested],
    lahtotilanne: [p('Asiakkailla oli vähän ryhmiä.')],
  },
  {
    place: 'Järvenpää',
    organisations: [{ then: 'Järvenpään kaupunki', now: 'Keski-Uudenmaan hyvinvointialue' }],
    funders: ['Euroopan sosiaalirahasto (ESR)', 'Järvenpään kaupunki'],
    stage: 'inUse',
    targetGroups: ['kuntouttavan työtoiminnan asiakkaat'],
    keywords: [
      { label: 'vertaistuki', uri: 'http://www.yso.fi/onto/yso/p14413' },
      { label: 'arkielämä', uri: '' },
    ],
    sources: [{ title: 'Hankkeen loppuraportti', url: 'https://www.julkari.fi/' }],
    period: 'loppuvuosi 2015 – maaliskuu 2016',
    project: 'SOSKU',
    plainSummary: 'Ryhmä auttaa, kun arki tuntuu raskaalta.',
  },
  ['Keski-Uudenmaan hyvinvointialue'],
)

const omatyontekija = practice('omatyontekija', 'Omatyöntekijä', { 'ratkaisun-perusidea': [p(filler)] })

const end = chapter(
  'loppu',
  4,
  'Liitteet',
  p('Loppu hyvin.'),
  p('Kortti ', reference('omatyontekija', null, null, 'Omatyöntekijä'), '.'),
)

/** The sample: four chapters and two cards, with tables, figures, notes, boxes and references. */
export const sampleEdition: Edition = edition(
  [start, middle, cards, arjenAvaimet, omatyontekija, end],
  [imageName('a', 'svg'), imageName('b', 'png')],
)
