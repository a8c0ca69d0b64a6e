// Chapter 11: words, projects, timeline, law, sources, and what the authors still add.
import {
  anchored,
  bullet,
  callout,
  cite,
  emphasis,
  h2,
  h3,
  h4,
  link,
  p,
  reference,
  term,
} from '#handbook/model/notation.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { projectsAndTimes } from './11-hankkeet.ts'
import { terms } from './11-sanasto.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    'Liitteistä löydät lyhenteet, hankkeiden perustiedot, aikajanan ja lähteiden esittelyn. Sosiaalihuoltolain pykälä on kokonaan kohdassa ',
    reference('mitaon', 'Mitä laki sanoo', 'laki'),
    '.',
  ),
]

const sourceList = [
  anchored('lahteet', h2('Kirjan lähteet')),
  p('Kirja perustuu viiteen hanketekstiin ja yhteen lakipykälään. Lähdeluettelo on kirjan lopussa.'),
  bullet('Järvenpään osahankkeen verkkosivu esittelee osahankkeen ja sen ryhmät ', cite('jarvenpaa'), '.'),
  bullet('Toinen verkkosivu esittelee osahankkeen jatkoajan vuonna 2018 ', cite('extension'), '.'),
  bullet('Valtakunnallinen verkkosivu kertoo SOSKU-hankkeesta ja muista hankkeista ', cite('national'), '.'),
  bullet(
    'SoKu-hankkeen hanketuloskortti kertoo päättyneen hankkeen tuloksista ja keinoista ',
    cite('soku'),
    '.',
  ),
  bullet('Kutsu PRO SOS -hankkeeseen kertoo Keski-Suomen osahankkeen tavoitteista ', cite('prosos'), '.'),
  bullet('Laki määrittelee sosiaalisen kuntoutuksen ', cite('law', '17\u00a0§'), '.'),
  p(
    'Lähteistä on jätetty pois yhteystiedot ja henkilöiden nimet, ja ilmeiset kirjoitusvirheet on korjattu. SOSKU-hankkeen jatkoajan esittelyssä lisätietojen osoitteeksi annetaan ',
    link('https://www.thl.fi/sosku', 'www.thl.fi/sosku'),
    '.',
    sourceNote('extension'),
  ),
  h3('Aineistoja, joita lähteissä mainitaan'),
  p(
    'Näiden aineistojen sisältöä ei ole käytetty kirjassa. Niistä voi löytyä täydennystä:',
    sourceNote('national'),
  ),
  bullet('SOSKU-hankkeen väliraportti, marraskuu 2016'),
  bullet('SOSKU-hankkeen loppuraportti, 2018'),
  bullet('SOSKU-hankkeen verkostokirjeet, joissa on osahankkeiden kuvauksia ja haastatteluja'),
  bullet('valtakunnallinen kuntakysely sosiaalihuoltolaista ja sosiaalisesta kuntoutuksesta'),
  bullet('muistio ', emphasis('Laadukkaan sosiaalisen kuntoutuksen periaatteita'), ', maaliskuu 2017'),
  bullet(
    alsoIndexed(term('teematyo', 'teematyön'), 'SOSKU-hanke > teematyö'),
    ' ',
    emphasis('Osallisuutta sosiaalisella kuntoutuksella'),
    ' aineistot Innokylässä',
  ),
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
  content: [...opening, ...terms, ...projectsAndTimes, ...sourceList, ...forms, ...imprint],
}
