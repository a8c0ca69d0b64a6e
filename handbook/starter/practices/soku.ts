// What the cards from the SoKu project of southern Pirkanmaa share.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { organisations, socialFund, sourcesNamed } from './common.ts'

/** Facts of every practice of the project; a card adds its own. */
export const sokuFacts = {
  place: 'Etelä-Pirkanmaa: Valkeakoski, Akaa ja Urjala',
  areas: ['hyvinvointialue:08', 'maakunta:06'],
  funders: ['Keski-Suomen ELY-keskus', socialFund],
  organisations: organisations('Valkeakosken kaupunki'),
  stage: 'ended',
  targetGroups: ['pitkäaikaistyöttömät', 'heikossa työmarkkina-asemassa olevat henkilöt'],
  services: ['sosiaalinen kuntoutus'],
  project: 'Etelä-Pirkanmaan sosiaalisen kuntoutuksen hanke – SoKu (EURA-tunnus S20397)',
  period: '1.9.2015–30.11.2018, hanke loppunut',
  sources: sourcesNamed('soku'),
  review: 'draft',
} as const satisfies Partial<PracticeFacts>

/** Toimintaympäristö: where and by whom the project was carried out. */
export const sokuSetting: Content = [
  p(
    'SoKu eli Etelä-Pirkanmaan sosiaalisen kuntoutuksen hanke toteutettiin 1.9.2015–30.11.2018. ',
    'Toteuttajaorganisaatio oli Valkeakosken kaupunki. ',
    'Projektitiimissä oli projektipäällikkö sekä sosiaalityöntekijöitä, sosiaaliohjaajia ja sairaanhoitajia. ',
    'Akaalla ja Urjalalla oli yhteiset työntekijät, Valkeakoskella omansa.',
  ),
]

/** Lähtötilanne: the state of things before the project, and the programme it belonged to. */
export const sokuStart: Content = [
  p(
    'Hanketuloskortin mukaan pitkäaikaistyöttömien kuntoutusprosessit eivät ennen hanketta toimineet tarkoituksenmukaisesti. ',
    'Heikossa työmarkkina-asemassa olevien kuntoutuspalveluja piti arvioida ja kehittää yhdessä kuntien, Kelan ja TE-hallinnon kanssa.',
  ),
  p(
    'Hanke kuului Euroopan sosiaalirahaston (ESR) toimintalinjaan 5. ',
    'Erityistavoitteena oli parantaa työelämän ulkopuolella olevien työ- ja toimintakykyä. ',
    'Osallisuutta vahvistavia toimintatapoja ja palveluja kehitettiin ensisijaisesti sosiaalisen kuntoutuksen, yhteisösosiaalityön ja monikanavaisten palvelujen avulla.',
  ),
]

/** Kohderyhmä of the project as its result card lets it be understood. */
export const sokuTargetGroup = p(
  'Hanketuloskortin kuvaus lähtötilanteesta koskee pitkäaikaistyöttömiä ja heikossa työmarkkina-asemassa olevia henkilöitä.',
)
