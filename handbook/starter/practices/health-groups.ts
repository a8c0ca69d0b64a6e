// What the three health promotion groups share: one text tells of them all.
import type { Content } from '#handbook/model/content.ts'
import { p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations } from './common.ts'
import { jarvenpaaAims, jarvenpaaFacts, jarvenpaaOrganisations, jarvenpaaSetting } from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

/** Fields that read the same on the card of every health promotion group. */
export const healthGroupFields: Readonly<Record<string, Content>> = {
  toimintaymparisto: jarvenpaaSetting,
  lahtotilanne: jarvenpaaAims,
  kohderyhma: [
    p(
      'Terveyden edistämisen ryhmät oli tarkoitettu sosiaalisen kuntoutuksen asiakkaille, joita terveyden edistäminen kiinnostaa.',
    ),
  ],
  kehittajajoukko: [
    p(
      'Terveyden edistämisen ryhmien vetäjinä ja asiantuntijoina toimi ammattilaisia, vertaisia ja kokemusasiantuntijoita.',
    ),
  ],
}

/** Facts of every health promotion group; a card adds its own words. */
export const healthGroupFacts = {
  ...jarvenpaaFacts,
  organisations: organisations(...jarvenpaaOrganisations),
  stage: 'unknown',
  targetGroups: ['sosiaalisen kuntoutuksen asiakkaat'],
  methods: ['ryhmätoiminta'],
  period: 'kevät ja alkukesä 2016',
} as const satisfies StarterPractice['facts']

/** Subject words of every health promotion group. */
export const healthGroupKeywords = [
  concepts.socialRehabilitation,
  concepts.groupActivity,
  concepts.expertsByExperience,
  ...freeWords('terveyden edistäminen'),
] as const
