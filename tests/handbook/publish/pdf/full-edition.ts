// A book with all that stands before and after the parts, and with what leads there. Names nobody.
import { noImprint, type Imprint } from '#handbook/model/edition-plan.ts'
import type { Edition, ViewBlock, ViewSpan } from '#handbook/publish/edition.ts'
import { cell, chapter, edition, heading, note, p, practice, words } from './sample-edition.ts'
import { imageName } from './sample-images.ts'

const path = [0]

/** A citation of so many sources as `text` parts them: "(Aho 2001; THL 2016)". */
export const citation = (text: string, ...sources: string[]): ViewSpan => {
  const pieces = text.slice(1, -1).split(/(; )/)
  const parts = pieces.map((piece, at) => ({
    text: piece,
    source: at % 2 ? null : (sources[at / 2] ?? null),
  }))
  return {
    type: 'citation',
    text,
    parts: [{ text: '(', source: null }, ...parts, { text: ')', source: null }],
  }
}

/** A table with so many columns and, below its head, so many rows. */
export function tableOf(columns: number, rows: number, ...head: ViewSpan[]): ViewBlock {
  const row = (text: string, header: boolean) =>
    Array.from({ length: columns }, (_, at) => cell(`${text} ${at + 1}`, header))
  const [first, ...others] = row('Tunnusluku', true)
  const begun = head.length === 0 || first === undefined ? first : { ...first, blocks: [p(...head)] }
  return {
    type: 'table',
    path,
    number: 1,
    caption: 'Ryhmät vierekkäin.',
    rows: [
      begun === undefined ? [] : [begun, ...others],
      ...Array.from({ length: rows }, () => row('osallistujia', false)),
    ],
  }
}

const figure: ViewBlock = {
  type: 'figure',
  path,
  number: 1,
  file: imageName('a', 'svg'),
  alt: 'Kolme laatikkoa.',
  decorative: false,
  author: 'Esimerkkikunta',
  permission: '',
  caption: [words('Hyvinvointialueen polku.'), note(2, 'Kuvan alaviite.')],
}

const first = chapter(
  'alku',
  1,
  'Lukijalle',
  p(
    'Kirja alkaa: ',
    words('kohtaaminen', { glossary: 'kohtaaminen', anchor: 'hakusana-1' }),
    ' on tärkeää ',
    citation('(Esimerkkilaitos 2013; Virasto 2016)', 'laitos', 'virasto'),
    '.',
    note(1, 'Alaviite.'),
  ),
  heading(2, '1.1', 'ryhmat', words('Ryhmät', { glossary: 'kohtaaminen', anchor: 'hakusana-2' })),
  p(words('Ryhmistä kerrotaan.', { anchor: 'hakusana-3' })),
  figure,
  heading(2, '1.2', 'luvut', 'Luvut rinnakkain'),
  tableOf(9, 40, words('Kohtaaminen', { glossary: 'kohtaaminen' })),
)

const second = chapter('toinen', 2, 'Toinen', p(words('Ryhmät taas.', { anchor: 'hakusana-1' })))
const third = chapter('kolmas', 3, 'Kolmas', p(words('Vieläkin ryhmät.', { anchor: 'hakusana-1' })))

const place = (part: string, anchor: string) => ({ part, anchor, title: part, number: null })

const imprint: Imprint = {
  ...noImprint,
  publisher: 'Esimerkkikunta',
  funder: 'Esimerkkirahasto',
  funderNote: 'Euroopan unionin osarahoittama',
  licence: 'CC BY 4.0',
  series: 'Työpaperi',
  seriesNumber: '7/2026',
  isbnOnline: '978-952-00-0001-8',
  urn: 'URN:ISBN:978-952-00-0001-8',
  feedback: 'kirjaamo@example.fi',
  logos: [{ file: imageName('b', 'png'), name: 'Esimerkkikunnan merkki' }],
  abstract: { fi: 'Kirja näyttää kaiken.\n\nSe on lyhyt.', sv: 'Boken visar allt.', en: '' },
  keywords: { fi: 'näyte', sv: 'prov', en: '' },
}

/** The book of this file: an edition of its own, with imprint, lists and index. */
export const fullEdition: Edition = {
  ...edition([first, second, third, practice('kortti', 'Kortti', {})], [imageName('a', 'svg')]),
  title: 'Pohjoisen laitos',
  imprint,
  bibliography: [
    { id: 'laitos', spans: [words('Esimerkkilaitos 2013. '), words('Selvitys.', { emphasis: true })] },
    { id: 'virasto', spans: [words('Virasto 2016. '), words('Ohje', { href: 'https://example.fi/ohje' })] },
  ],
  glossary: [
    {
      id: 'kohtaaminen',
      term: { fi: 'kohtaaminen', sv: 'möte', en: '' },
      definition: { fi: 'Kun ihminen tulee kuulluksi.', sv: 'När en människa blir hörd.', en: '' },
    },
  ],
  index: [
    { term: 'kohtaaminen', places: [place('alku', 'hakusana-1')], below: [] },
    {
      term: 'ryhmät',
      places: [
        place('alku', 'hakusana-2'),
        place('alku', 'hakusana-3'),
        place('toinen', 'hakusana-1'),
        place('kolmas', 'hakusana-1'),
      ],
      below: [{ term: 'kesto', places: [place('kolmas', 'hakusana-1')], below: [] }],
    },
  ],
}
