// The card Lähivertaiskoulutus.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore } from './common.ts'
import { jarvenpaaAims, jarvenpaaFacts, jarvenpaaOrganisations, jarvenpaaSetting } from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

/** Training for people who support those close to them. */
export const lahivertaiskoulutus: StarterPractice = {
  id: 'lahivertais',
  title: 'Lähivertaiskoulutus',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Lähivertaiskoulutus on tarkoitettu ihmisille, jotka haluavat tukea läheisiään mutta kaipaavat apua omaan jaksamiseensa. ',
        'Koulutuksen suunnittelivat ja toteuttivat kokemusasiantuntija ja sosiaalisen kuntoutuksen asiakas. ',
        'Tapaamisia oli kymmenen.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Lähivertaiskoulutus on koulutus ihmiselle, joka haluaa tukea läheisiään mutta kaipaa tukea ja apua myös omaan jaksamiseensa. ',
        'Tapaamisia oli kerran viikossa, yhteensä kymmenen. ',
        'Aiheita oli kolmetoista:',
      ),
      bullet(indexed('oma jaksaminen', 'jaksaminen')),
      bullet('voimavarat'),
      bullet('konkreettinen auttaminen ja teot'),
      bullet('tasavertaisuus ja vastavuoroisuus'),
      bullet('oman kokemuksen hyödyntäminen'),
      bullet(indexed('vuorovaikutustaidot')),
      bullet('läsnäolo ja kuuntelu'),
      bullet('toisen kunnioitus'),
      bullet('aito kohtaaminen'),
      bullet('asioiden jakaminen'),
      bullet('eläytyminen toisen asemaan'),
      bullet('vertaissuhteen luominen'),
      bullet('luottamus ja vaitiolovelvollisuus.'),
      readMore(['yhteiskehittaminen', 'Yhteiskehittäminen']),
    ],
    toimintaymparisto: jarvenpaaSetting,
    lahtotilanne: jarvenpaaAims,
    kohderyhma: [
      p(
        'Koulutus on tarkoitettu ihmisille, jotka haluavat tukea läheisiään mutta kaipaavat tukea ja apua omaan jaksamiseensa.',
      ),
    ],
    kehittajajoukko: [
      p(
        'Koulutuksen suunnittelivat ja toteuttivat kokemusasiantuntija ja sosiaalisen kuntoutuksen asiakas. ',
        'Asiakas toivoi koulutusta omien kokemustensa pohjalta.',
      ),
    ],
    'arvioinnin-tulokset': [
      p(
        'Koulutus alkoi syksyllä 2015 ja päättyi alkuvuodesta 2016. ',
        'Tapaamisia oli kymmenen, ja kullakin kerralla oli mukana 5–8 osallistujaa.',
      ),
    ],
  },
  facts: {
    ...jarvenpaaFacts,
    organisations: organisations(...jarvenpaaOrganisations),
    stage: 'ended',
    targetGroups: ['läheisiään tukevat ihmiset'],
    methods: ['koulutus'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.peerSupport,
      concepts.expertsByExperience,
      ...freeWords('jaksaminen', 'yhteiskehittäminen'),
    ],
    period: 'syksystä 2015 alkuvuoteen 2016',
  },
}
