// Chapter 10: glossary, projects, timeline, law, sources, and what the authors still add.
import {
  anchored,
  bullet,
  callout,
  emphasis,
  h2,
  h3,
  h4,
  link,
  ordered,
  p,
  reference,
} from '#handbook/model/notation.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { projectsAndTimes } from './10-hankkeet.ts'
import { glossary } from './10-sanasto.ts'
import { cite, sources } from './sources.ts'

const opening = [
  p(
    'Liitteistä löydät sanaston, hankkeiden perustiedot, aikajanan ja lähteet. Sosiaalihuoltolain pykälä on kokonaan kohdassa ',
    reference('mitaon', 'Mitä laki sanoo', 'laki'),
    '.',
  ),
]

const sourceList = [
  anchored('lahteet', h2('Lähteet')),
  p('Kirja perustuu viiteen hanketekstiin ja yhteen lakipykälään:'),
  ordered(sources.jarvenpaa, '. Järvenpään osahankkeen esittely.'),
  ordered(sources.extension, '. Jatkoajan esittely.'),
  ordered(sources.national, '. SOSKU-hankkeen ja muiden hankkeiden esittely.'),
  ordered(sources.soku, '. Päättyneen hankkeen tulokset ja keinot.'),
  ordered(sources.proSos, '. Keski-Suomen osahankkeen tavoitteet.'),
  ordered(sources.law, '.'),
  p(
    'Lähteistä on jätetty pois yhteystiedot ja henkilöiden nimet, ja ilmeiset kirjoitusvirheet on korjattu. SOSKU-hankkeen jatkoajan esittelyssä lisätietojen osoitteeksi annetaan ',
    link('https://www.thl.fi/sosku', 'www.thl.fi/sosku'),
    '.',
    cite('extension'),
  ),
  h3('Aineistoja, joita lähteissä mainitaan'),
  p('Näiden aineistojen sisältöä ei ole käytetty kirjassa. Niistä voi löytyä täydennystä:', cite('national')),
  bullet('SOSKU-hankkeen väliraportti, marraskuu 2016'),
  bullet('SOSKU-hankkeen loppuraportti, 2018'),
  bullet('SOSKU-hankkeen verkostokirjeet, joissa on osahankkeiden kuvauksia ja haastatteluja'),
  bullet('valtakunnallinen kuntakysely sosiaalihuoltolaista ja sosiaalisesta kuntoutuksesta'),
  bullet('muistio ', emphasis('Laadukkaan sosiaalisen kuntoutuksen periaatteita'), ', maaliskuu 2017'),
  bullet('teematyön ', emphasis('Osallisuutta sosiaalisella kuntoutuksella'), ' aineistot Innokylässä'),
  bullet(
    'opinnäytetyö ',
    emphasis('Sosiaalisen kuntoutuksen toimintamallin kehittäminen'),
    ', ylempi ammattikorkeakoulututkinto, 2016',
  ),
  bullet('Virta II -hankkeen loppuraportti.'),
]

const forms = [
  h2('Lomakkeet'),
  p('Hanketeksteissä ei ole lomakkeita.'),
  callout(
    h4('Täydennettävää'),
    p(
      'Lisää tähän lomakkeet, joita itse käytät, esimerkiksi ryhmän palautelomake. Poista lomakkeista asiakkaiden tiedot ennen lisäämistä.',
    ),
  ),
]

const imprint = [
  h2('Julkaisutiedot'),
  p('Lähteet eivät kerro kirjan julkaisutietoja.'),
  callout(
    h4('Täydennettävää'),
    p(
      'Lisää julkaisija, julkaisuvuosi, tunnukset ja käyttöoikeus. Tarkista myös, että tiedot ovat samat kirjan perustiedoissa.',
    ),
  ),
]

/** The appendices. */
export const liitteet: StarterChapter = {
  id: 'liitteet',
  title: 'Liitteet',
  content: [...opening, ...glossary, ...projectsAndTimes, ...sourceList, ...forms, ...imprint],
}
