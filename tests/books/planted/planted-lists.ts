// A handbook of the second schema with faults in what its lists, conditions, editions and imprints say, each planted once.
import type { Rule } from '#handbook/model/finding.ts'
import { noImprint, plainNational, type EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { cite, figure, indexed, only, onlyWords, p, table, term, variable } from '#handbook/model/notation.ts'
import { book, bookFacts, chapter } from '#tests/book.ts'
import { plantedImageName } from './planted.ts'

const text = (fi: string) => ({ fi, sv: '', en: '' })

const sources = chapter(
  'lahteet',
  'Lähteet',
  p('Näin on todettu ', cite('kivipelto', 's. 12'), ' ja toisaalla ', cite('kadonnut', 's. 3'), '.'),
  p('Myös alaviitteessä.', { type: 'footnote', content: [{ type: 'text', text: 'Ks. ' }, cite('vuodeton')] }),
  p(cite('nimeton'), ' on nimetön.'),
)

const terms = chapter(
  'termit',
  'Termit ja muuttujat',
  p('Tässä on ', term('osallisuus', 'osallisuutta'), ' ja ', term('poistettu', 'poistettua termiä'), '.'),
  p('Hakusanoja: ', indexed('vertaistuki'), ', ', indexed('ryhmä', 'ryhmät > ; muu'), '.'),
  p('Soita numeroon ', variable('puhelu', 'Neuvonta'), ' tai ', variable('poissa', 'Kadonnut muuttuja'), '.'),
)

const conditions = chapter(
  'ehdot',
  'Ehdot',
  only('lappi', p('Vain Lapissa.')),
  only('uusimaa', p('Painoksessa, jota ei ole.')),
  p('Sanoja ', onlyWords('Lappi !', 'joilla on rikkinäinen ehto'), '.'),
  only('!lappi', table('Vain muualla', ['Ryhmä', 'Kerrat'], ['Arki', '10'])),
  figure({ file: plantedImageName, alt: 'Neljä laatikkoa.', author: 'x', permission: 'Saa' }, 'Kuva'),
)

const inLapland = {
  ...chapter('lapissa', 'Lapissa toisin', p('Lapin oma luku. ', variable('puhelu', 'Neuvonta'), '.')),
  ...{ when: 'lappi', replaces: 'poistunut' },
}

const lapland: EditionPlan = {
  id: 'lappi',
  title: 'Lappi',
  area: 'hyvinvointialue:21',
  order: 'b',
  imprint: {
    ...noImprint,
    ...{ year: '2026', feedback: 'https://kunta.fi/palaute', isbnPrint: '978-952-343-001-4' },
    ...{ isbnOnline: '978-952-343-001-3', issn: '1799-4803', urn: 'urn:isbn:978-952-343-001-4' },
    ...{ abstract: text('Tiivistelmä.'), logos: [{ file: plantedImageName, name: '' }] },
  },
}

/** The book; check it on 22 November 2026. */
export const plantedLists: Handbook = {
  ...book(sources, terms, conditions, inLapland),
  facts: { ...bookFacts, publisher: 'Julkaisija', licence: 'CC BY 4.0' },
  bibliography: [
    { id: 'kivipelto', item: { type: 'book', title: 'Osallisuus', issued: { 'date-parts': [[2013]] } } },
    { id: 'nimeton', item: { type: 'book', author: [{ family: 'Nimetön' }], issued: { literal: '2010' } } },
    { id: 'vuodeton', item: { type: 'book', title: 'Vuodeton kirja' } },
    { id: 'turha', item: { type: 'book', title: 'Turha kirja', issued: { raw: '2001' } } },
  ],
  glossary: [
    { id: 'osallisuus', term: text('osallisuus'), definition: text('') },
    { id: 'vailla', term: { fi: '', sv: 'delaktighet', en: '' }, definition: text('Selitys.') },
  ],
  variables: [{ id: 'puhelu', name: 'Neuvonta', value: '', values: { lappi: 'Lapin neuvonta' } }],
  editions: [{ ...plainNational, title: 'Valtakunnallinen' }, lapland],
}

/** What a check of all that is stored finds above a hint, in its order: rule, document, what is quoted. */
export const plantedListFaults: readonly (readonly [Rule, string, string])[] = [
  ['sourceTitleMissing', '', 'Nimetön'],
  ['sourceYearMissing', '', 'Vuodeton kirja'],
  ['definitionMissing', '', 'osallisuus'],
  ['termMissing', '', 'delaktighet'],
  ['isbnInvalid', '', '978-952-343-001-4 – Lappi'],
  ['issnInvalid', '', '1799-4803 – Lappi'],
  ['urnInvalid', '', 'urn:isbn:978-952-343-001-4 – Lappi'],
  ['logoUnnamed', '', `${plantedImageName} – Lappi`],
  ['citationUnknown', 'lahteet', 's. 3'],
  ['termUnknown', 'termit', 'poistettua termiä'],
  ['indexTermEmpty', 'termit', 'ryhmä'],
  ['variableEmpty', 'termit', 'Neuvonta (Valtakunnallinen)'],
  ['variableUnknown', 'termit', 'Kadonnut muuttuja'],
  ['conditionUnknown', 'ehdot', 'uusimaa'],
  ['conditionUnreadable', 'ehdot', 'Lappi !'],
  ['replacedGone', 'lapissa', 'Lapissa toisin'],
]
