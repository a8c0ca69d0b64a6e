// What the cards from Central Finland's part of the PRO SOS project share. They tell of aims, not of results.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import { p, term } from '#handbook/model/notation.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import { organisations, socialFund, sourcesNamed } from './common.ts'

const participants = [
  'Jyväskylän kaupunki',
  'Perusturvaliikelaitos/SOTE ky Saarikka',
  'Kinnula',
  'Pihtipudas',
  'Viitasaari',
  'Hankasalmi',
  'Toivakka',
  'Joutsa',
  'Laukaa',
  'Luhanka',
  'Äänekoski',
  'Jämsä',
  'Kuhmoinen',
  'Uurainen',
] as const

/** Facts of every practice of Central Finland's part; a card adds its own. */
export const proSosFacts = {
  place: 'Keski-Suomi',
  areas: ['hyvinvointialue:15', 'maakunta:13'],
  funders: [socialFund, 'Kuntaliitto', 'Osallistuvat kunnat'],
  organisations: organisations(...participants),
  stage: 'idea',
  targetGroups: ['erityistä tukea tarvitsevat henkilöt'],
  project: 'PRO SOS – Uudenlaista sosiaalityötä yhdessä rakentamassa, Keski-Suomen osahanke',
  period: 'hankekoordinaattori Keski-Suomessa 1.11.2016 alkaen',
  sources: sourcesNamed('prosos', 'national'),
  review: 'draft',
} as const satisfies Partial<PracticeFacts>

/** Toimintaympäristö: who took part in Central Finland. */
export const proSosSetting: Content = [
  p(
    'PRO SOS oli valtakunnallinen yhteishanke, jota rahoittivat Euroopan sosiaalirahasto (ESR), Kuntaliitto ja 94 osallistuvaa kuntaa. ',
    'Keski-Suomen osahankkeen hankekoordinaattori aloitti 1.11.2016.',
  ),
  p(
    'Keski-Suomesta hankkeeseen osallistui 14 kuntaa ja kuntayhtymää: Jyväskylän kaupunki, Perusturvaliikelaitos/SOTE ky Saarikka (Saarijärvi, Kannonkoski, Kivijärvi, Kyyjärvi ja Karstula), Kinnula, Pihtipudas, Viitasaari, Hankasalmi, Toivakka, Joutsa, Laukaa, Luhanka, Äänekoski, Jämsä, Kuhmoinen ja Uurainen.',
  ),
]

/** Lähtötilanne: what the project was to do for social work. */
export const proSosStart: Content = [
  p(
    'PRO SOS -hankkeen tavoitteena oli uudistaa sosiaalityötä sekä selkiinnyttää ja vankistaa sen asemaa sote-uudistuksessa. ',
    'Keski-Suomessa haluttiin samalla tukea maakunnallisen sote-alueen muodostamista yhdenmukaistamalla ja uudistamalla sosiaalityön toimintamalleja. ',
    'Kehittämistarpeet oli määrä nostaa asiakastyön arjesta.',
  ),
]

/** Kohderyhmä of Central Finland's part. */
export const proSosTargetGroup = p(
  'Kehittäminen oli tarkoitus kohdistaa maakunnan kaikkein heikoimmassa asemassa oleviin henkilöihin, jotka tarvitsevat erityistä tukea. ',
  'Heitä on eri asiakasryhmissä, ja ryhmät painottuvat kunnissa eri tavoin.',
)

/** Kehittäjäjoukko: the key developers who were looked for. */
export const proSosDevelopers = p(
  'Kuntien sosiaalipalvelujen eri sektoreiden tiimeistä ja työyksiköistä haettiin asiakkaita ja työntekijöitä kehittämään yhdessä uudenlaista sosiaalityötä. ',
  'Heistä käytettiin nimeä ',
  alsoIndexed(term('avainkehittaja', 'avainkehittäjät'), 'avainkehittäjät'),
  '. ',
  term('kehittajatiimi', 'Kehittäjätiimeistä'),
  ' oli tarkoitus koota verkosto, jonka kanssa pilotoidaan uudenlaisia osallistavia ja päätöksentekoon vaikuttavia toimintamalleja.',
)

/** Toimivuuden ja käyttöönoton ehdot that the invitation to the developers names. */
export const proSosConditions = p(
  'Kutsun mukaan kehittämistarpeet nostetaan asiakastyön arjesta. ',
  'Avainkehittäjiksi tarvitaan sekä asiakkaita että työntekijöitä kuntien sosiaalipalvelujen tiimeistä ja työyksiköistä. ',
  'Kehittämistyötä varten kuntien käytettävissä on hankekoordinaattori.',
)
