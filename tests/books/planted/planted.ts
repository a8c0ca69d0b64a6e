// A handbook with forty faults, each planted once and listed in order of reading: what the check must find, and nothing else.
import { createHash } from 'node:crypto'
import type { Rule } from '#handbook/model/finding.ts'
import { noFacts, type Handbook, type Practice } from '#handbook/model/handbook.ts'
import {
  anchored,
  bullet,
  figure,
  h2,
  h4,
  inLanguage,
  lawQuotation,
  link,
  note,
  p,
  reference,
  strong,
  table,
} from '#handbook/model/notation.ts'
import { book, bookFacts, chapter, practice } from '#tests/book.ts'

/** The one image of the book. */
export const plantedImage = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'
/** Its name, made of its content. */
export const plantedImageName = `${createHash('sha256').update(plantedImage).digest('hex')}.svg`

const image = {
  file: plantedImageName,
  alt: 'Neljä laatikkoa rivissä.',
  author: 'Kirjan tekijät',
  permission: 'Saa julkaista',
}
const without = (name: 'author' | 'permission'): typeof image => ({ ...image, [name]: '' })

const images = chapter(
  'kuvat',
  'Kuvat',
  figure({ ...image, alt: '' }, 'Kuva ilman kuvausta'),
  figure({ ...image, alt: 'IMG_2041.JPG' }, 'Kuva kameran nimellä'),
  figure({ ...image, alt: 'Kuva' }, 'Kuva kuvana'),
  figure({ ...image, alt: 'Asiakkaan polku.' }, 'Asiakkaan polku'),
  figure(without('author'), 'Kuva ilman tekijää'),
  figure(without('permission'), 'Kuva ilman lupaa'),
  figure({ ...image, file: '' }, 'Kuva ilman kuvaa'),
)

const headings = chapter(
  'otsikot',
  'Otsikot ja linkit',
  h2(),
  p('Teksti tyhjän otsikon alla.'),
  h2('Ensimmäinen'),
  h4('Liian syvällä'),
  p(strong('Lihavoitu väliotsikko')),
  p('Teksti lihavoidun rivin alla.'),
  anchored('sama', h2('Ankkuri')),
  anchored('sama', h2('Toinen ankkuri')),
  p('Ohje on ', link('https://thl.fi/ohje', 'täällä'), '.'),
  p(
    'Osoite on ',
    link('https://thl.fi/aiheet/sosiaalipalvelut', 'https://thl.fi/aiheet/sosiaalipalvelut'),
    '.',
  ),
  p(link('https://thl.fi/a', 'Hankkeen sivu'), ' ja ', link('https://stm.fi/b', 'Hankkeen sivu')),
  p('Tyhjä linkki:', link('https://thl.fi/tyhja', ' ')),
  p(link('javascript:alert(1)', 'Vaarallinen osoite')),
)

const tables = chapter(
  'taulukot',
  'Taulukot ja kielet',
  {
    type: 'table',
    attrs: { caption: 'Taulukko ilman otsikkosoluja' },
    content: [
      { type: 'tableRow', content: [{ type: 'tableCell', content: [p('Ryhmä')] }] },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [p('Arjen avaimet')] }] },
    ],
  },
  table('', ['Taulukko ilman otsikkoa', 'Kerrat'], ['Lähivertaiskoulutus', '10']),
  table('Taulukko, jossa on tyhjä otsikkosolu', ['Ryhmä', ''], ['Painonhallinta', '8']),
  p('Ruotsiksi ', inLanguage('ruotsi', 'social rehabilitering'), '.'),
  p('Social rehabilitering är en tjänst som ges av kommunen och den är till för att stödja människor.'),
)

const references = chapter(
  'viittaukset',
  'Viittaukset',
  anchored('alku', h2('Alku')),
  p('Katso ', reference('puuttuva', 'Kadonnut luku'), '.'),
  p('Katso ', reference('binned', 'Poistettu luku'), '.'),
  p('Katso ', reference('kuvat', 'Kadonnut kohta', 'kadonnut'), '.'),
  p('Väite, jolla on tyhjä viite.', { type: 'footnote' }),
  lawQuotation(
    { source: 'Sosiaalihuoltolaki 17 §', checked: '2024-01-15' },
    p('Sosiaalisella kuntoutuksella tarkoitetaan tehostettua tukea.'),
  ),
  lawQuotation({ source: '', checked: '2026-10-01' }, p('Laki ilman lähdettä.')),
)

const persons = chapter(
  'henkilot',
  'Yhteystiedot',
  p('Esimerkkinä tunnus 010594Y9032.'),
  bullet('Päivystys: +358 (0)40 123 4567'),
  bullet('Palaute: maija.meikalainen (at) kunta.fi'),
  p('Vastaanotto on osoitteessa Kauppakatu 5 B 12, 00100 Helsinki.'),
  p('Omatyöntekijälle Matti Meikäläiselle voi jättää viestin.'),
  p('Asiakas (s. 1.2.1980) aloitti ryhmässä.', note('Lisää: puh. 09 765 4321')),
  p(link('mailto:matti.mallinen@kunta.fi', 'Lähetä viesti')),
)

const told = [p('Tässä kentässä on tekstiä.')]
const fields = {
  'lyhyt-kuvaus': told,
  'toimivuuden-ehdot': told,
  toimintaymparisto: told,
  kohderyhma: told,
}
const card: Practice = {
  ...practice('kortti', 'Kortti', fields),
  facts: {
    ...noFacts,
    areas: ['maakunta:99'],
    funders: ['Euroopan sosiaalirahasto (ESR)'],
    organisations: [{ then: 'Kunta', now: '' }],
    stage: 'inUse',
    checkBy: '2025-03-01',
    review: 'approved',
  },
}

/** The book; check it on 22 November 2026. */
export const planted: Handbook = {
  ...book(
    images,
    headings,
    tables,
    references,
    persons,
    chapter('nimeton', '', p('Nimettömän luvun teksti.')),
  ),
  ...{ practices: [card], bin: [{ kind: 'chapter', id: 'binned', title: 'Poistettu luku' }] },
  facts: { ...bookFacts, publisher: 'Julkaisija', licence: 'CC BY 4.0' },
}

/** The day on which the faults are as they are listed. */
export const plantedDay = '2026-11-22'

/** One planted fault: the rule it breaks, where, and what is quoted. */
export type PlantedFault = readonly [rule: Rule, document: string, found: string]

/** The forty faults in the order in which the book is read. */
export const plantedFaults: readonly PlantedFault[] = [
  ['altMissing', 'kuvat', 'Kuva ilman kuvausta'],
  ['altIsFileName', 'kuvat', 'IMG_2041.JPG'],
  ['altSaysNothing', 'kuvat', 'Kuva'],
  ['altRepeatsCaption', 'kuvat', 'Asiakkaan polku'],
  ['authorMissing', 'kuvat', 'Kuva ilman tekijää'],
  ['permissionMissing', 'kuvat', 'Kuva ilman lupaa'],
  ['imageMissing', 'kuvat', 'Kuva ilman kuvaa'],
  ['headingEmpty', 'otsikot', ''],
  ['headingSkipsLevel', 'otsikot', 'Liian syvällä'],
  ['headingByBold', 'otsikot', 'Lihavoitu väliotsikko'],
  ['anchorTwice', 'otsikot', 'Toinen ankkuri'],
  ['linkVague', 'otsikot', 'täällä'],
  ['linkIsAddress', 'otsikot', 'https://thl.fi/aiheet/sosiaalipalvelut'],
  ['linkSameText', 'otsikot', 'Hankkeen sivu'],
  ['linkEmpty', 'otsikot', 'https://thl.fi/tyhja'],
  ['linkUnsafe', 'otsikot', 'javascript:alert(1)'],
  ['tableHeaderMissing', 'taulukot', 'Taulukko ilman otsikkosoluja'],
  ['tableCaptionMissing', 'taulukot', 'Taulukko ilman otsikkoa'],
  ['tableHeaderEmpty', 'taulukot', 'Taulukko, jossa on tyhjä otsikkosolu'],
  ['languageInvalid', 'taulukot', 'ruotsi'],
  [
    'languageUnmarked',
    'taulukot',
    'Social rehabilitering är en tjänst som ges av kommunen och den är till för att s',
  ],
  ['referenceGone', 'viittaukset', 'Kadonnut luku'],
  ['referenceInBin', 'viittaukset', 'Poistettu luku'],
  ['sectionGone', 'viittaukset', 'Kadonnut kohta'],
  ['footnoteEmpty', 'viittaukset', 'Väite, jolla on tyhjä viite.'],
  ['lawStale', 'viittaukset', 'Sosiaalihuoltolaki 17 § 2024-01-15'],
  ['lawSourceMissing', 'viittaukset', ''],
  ['personalId', 'henkilot', '010594Y9032'],
  ['phone', 'henkilot', '+358 (0)40 123 4567'],
  ['email', 'henkilot', 'maija.meikalainen (at) kunta.fi'],
  ['address', 'henkilot', 'Kauppakatu 5 B 12, 00100 Helsinki'],
  ['personName', 'henkilot', 'Matti Meikäläiselle'],
  ['birthDate', 'henkilot', 's. 1.2.1980'],
  ['phone', 'henkilot', '09 765 4321'],
  ['email', 'henkilot', 'matti.mallinen@kunta.fi'],
  ['titleMissing', 'nimeton', ''],
  ['keywordsMissing', 'kortti', ''],
  ['areaUnknown', 'kortti', 'maakunta:99'],
  ['checkDatePassed', 'kortti', '2025-03-01'],
  ['fieldEmpty', 'kortti', 'Ratkaisun perusidea'],
]
