// What the cards from Järvenpää's part of the SOSKU project share.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import { bullet, p } from '#handbook/model/notation.ts'
import { socialFund, sourcesNamed } from './common.ts'

/** Organisations behind every practice of Järvenpää's part, the town first. */
export const jarvenpaaOrganisations = [
  'Järvenpään kaupunki',
  'Terveyden ja hyvinvoinnin laitos (THL)',
] as const

/** Facts of every practice of Järvenpää's part; a card adds its own. */
export const jarvenpaaFacts = {
  place: 'Järvenpää, Järvenpään kaupungin sosiaalisen kuntoutuksen yksikkö',
  services: ['sosiaalinen kuntoutus'],
  areas: ['hyvinvointialue:02', 'maakunta:01'],
  funders: [socialFund, 'Järvenpään kaupunki'],
  project: 'Sosiaalisen kuntoutuksen valtakunnallinen kehittämishanke (SOSKU), Järvenpään osahanke',
  sources: sourcesNamed('jarvenpaa'),
  review: 'draft',
} as const satisfies Partial<PracticeFacts>

/** Toimintaympäristö: the unit in which Järvenpää's part was carried out. */
export const jarvenpaaSetting: Content = [
  p(
    'Toiminta kuului SOSKU-hankkeen Järvenpään osahankkeeseen, jota toteutettiin Järvenpään kaupungin sosiaalisen kuntoutuksen yksikössä. ',
    'Osahankkeessa työskenteli yksi hanketyöntekijä ja tutkija-kehittäjä. ',
    'Heillä ei ollut omia asiakkaita, mutta periaatteessa kaikki sosiaalisen kuntoutuksen asiakkaat olivat mukana hankkeessa.',
  ),
  p(
    'Järvenpäässä sosiaaliseen kuntoutukseen sisältyi tuolloin työsalitoimintaa, tuettua työtoimintaa, tuettua asumista, ryhmämuotoista kuntouttavaa työtoimintaa sekä työ- ja päivätoimintaa. ',
    'Sosiaalinen kuntoutus perustui yksilöllisesti suunniteltuun päiväaikaiseen toimintaan. ',
    'Tavoitteena oli edistää ja ylläpitää asiakkaiden arjen hallintaa ja hyvää elämänlaatua.',
  ),
]

/** Lähtötilanne: the aims of Järvenpää's part. */
export const jarvenpaaAims: Content = [
  p(
    'SOSKU eli Sosiaalisen kuntoutuksen valtakunnallinen kehittämishanke toteutettiin vuosina 2015–2018. ',
    'Sen Järvenpään osahankkeella oli kolme tavoitetta:',
  ),
  bullet('selkeyttää sosiaalisen kuntoutuksen kokonaisuutta ja palveluja Järvenpään kaupungissa'),
  bullet(
    'edistää asiakkaan kuntoutumisen portaittaista etenemistä kuntouttavan työtoiminnan palveluissa sekä kehittää ja kuvata yhteistyörakenteita ja palveluja',
  ),
  bullet('vahvistaa siirtymävaiheita.'),
  p(
    'Palveluja ja palveluprosesseja kehitettiin erityisesti asiakkaan prosessin näkökulmasta, jotta palvelut olisi mahdollisimman helppo löytää ja saada.',
  ),
]

/** Kohderyhmä of Järvenpää's part as a whole. */
export const jarvenpaaTargetGroup = p(
  'Osahankkeen kohderyhmänä olivat Järvenpään kaupungin sosiaalisen kuntoutuksen yksikön asiakasryhmät. ',
  'Osallistujien joukossa oli myös muita kuntalaisia.',
)
