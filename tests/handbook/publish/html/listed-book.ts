// A small handbook with sources, a glossary, index terms and an imprint. Names no person.
import type { Handbook } from '#handbook/model/handbook.ts'
import { noImprint, plainNational, type EditionPlan } from '#handbook/model/edition-plan.ts'
import { cite, figure, h1, indexed, p, reference, table, term } from '#handbook/model/notation.ts'
import { bookFacts, imageName, sampleBook } from './sample-book.ts'

const edited = Date.UTC(2026, 10, 21, 10)

/** The imprint of the national edition. */
export const imprint: EditionPlan['imprint'] = {
  ...noImprint,
  publisher: 'Esimerkkilaitos',
  funder: 'Euroopan sosiaalirahasto plus (ESR+)',
  funderNote: 'Euroopan unionin osarahoittama',
  licence: 'CC BY 4.0',
  series: 'Ohjaus',
  seriesNumber: '7/2026',
  isbnOnline: '978-952-000-000-0',
  issn: '2341-8095',
  urn: 'URN:ISBN:978-952-000-000-0',
  place: 'Helsinki',
  year: '2026',
  editors: 'Esimerkkilaitoksen toimitus',
  feedback: 'palaute@esimerkki.fi',
  logos: [{ file: imageName('b'), name: 'Euroopan unionin osarahoittama' }],
  abstract: {
    fi: 'Opas kertoo sosiaalisen kuntoutuksen hyvistä käytännöistä.',
    sv: 'Handboken berättar om god praxis inom social rehabilitering.',
    en: 'The guide tells of good practices in social rehabilitation.',
  },
  keywords: { fi: 'kuntoutus, osallisuus', sv: 'rehabilitering', en: 'rehabilitation' },
}

const glossary: Handbook['glossary'] = [
  {
    id: 'osallisuus',
    term: { fi: 'osallisuus', sv: 'delaktighet', en: 'inclusion' },
    definition: { fi: 'Kuulumista yhteisöön ja vaikuttamista siinä.', sv: '', en: '' },
  },
  {
    id: 'vertaisneuvoja',
    term: { fi: 'vertaisneuvoja', sv: '', en: 'peer adviser' },
    definition: { fi: 'Henkilö, joka neuvoo oman kokemuksensa pohjalta.', sv: '', en: '' },
  },
]

const bibliography: Handbook['bibliography'] = [
  {
    id: 'thl2016',
    item: {
      type: 'report',
      title: 'Sosiaalinen kuntoutus',
      author: [{ literal: 'Esimerkkilaitos' }],
      issued: { 'date-parts': [[2016]] },
      publisher: 'Esimerkkilaitos',
    },
  },
  {
    id: 'opas2020',
    item: {
      type: 'book',
      title: 'Osallisuuden opas',
      author: [{ literal: 'Toinen laitos' }],
      issued: { 'date-parts': [[2020]] },
    },
  },
]

/** The handbook. */
export const listedBook: Handbook = {
  ...sampleBook,
  id: 'luettelokirja',
  facts: { ...bookFacts, title: 'Luettelokirja', practicesAfter: 'eka1' },
  glossary,
  bibliography,
  editions: [
    { ...plainNational, title: 'Valtakunnallinen', imprint },
    { ...plainNational, id: 'lappi', title: 'Lappi', area: 'hyvinvointialue:21', order: 'a1' },
  ],
  chapters: [
    {
      kind: 'chapter',
      id: 'eka1',
      title: 'Johdanto',
      edited,
      content: [
        p(
          'Kuntoutus vahvistaa ',
          term('osallisuus', 'osallisuutta'),
          ' ',
          cite('thl2016', 's. 12'),
          '. ',
          indexed('Osallisuus', 'osallisuus'),
          ' syntyy arjessa.',
        ),
        h1('Tausta'),
        p(
          indexed('Vertaistuki', 'vertaistuki > ryhmät; kuntoutus'),
          ' auttaa. ',
          reference('toka2', 'Toinen'),
        ),
      ],
    },
    {
      kind: 'chapter',
      id: 'toka2',
      title: 'Toinen',
      edited,
      content: [
        p('Ks. ', cite('opas2020'), cite('thl2016'), '. ', indexed('Osallisuus', 'osallisuus')),
        figure({ file: imageName('a'), alt: 'Kaksi ympyrää.', author: 'x', permission: 'CC0' }, 'Kuvio.'),
        table('Leveä taulukko', ['A', 'B', 'C'], ['1', '2', '3']),
      ],
    },
  ],
}
