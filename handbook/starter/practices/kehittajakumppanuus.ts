// The card Kehittäjäkumppanuus.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import {
  proSosConditions,
  proSosDevelopers,
  proSosFacts,
  proSosSetting,
  proSosStart,
  proSosTargetGroup,
} from './pro-sos.ts'

/** Clients and workers as partners in developing client work: an aim. */
export const kehittajakumppanuus: StarterPractice = {
  id: 'kehittajakumppanuus',
  title: 'Kehittäjäkumppanuus',
  when: 'national',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'PRO SOS -hankkeen Keski-Suomen osahankkeen tavoitteena oli kehittää asiakastyöhön kehittäjäkumppanuus-toimintamalli, joka edistää osallisuutta ja toimintakykyä. ',
        'Kehittäjäkumppanuuden kautta saadaan myös asiakaskokemustietoa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Tämä kortti kertoo hankkeen tavoitteesta, ei valmiista toimintamallista. ',
        indexed('Kehittäjäkumppanuus', 'kehittäjäkumppanuus'),
        ' oli tarkoitus kehittää toimintamalliksi asiakastyöhön. ',
        'Sen kautta saatua asiakaskokemustietoa oli tarkoitus yhdistää työntekijän ammatilliseen tietoon.',
      ),
      readMore(
        ['yhteiskehittaminen', 'Yhteiskehittäminen'],
        ['tiedonkeruu', 'Systemaattinen tiedonkeruumalli'],
      ),
    ],
    'toimivuuden-ehdot': [proSosConditions],
    toimintaymparisto: proSosSetting,
    lahtotilanne: proSosStart,
    kohderyhma: [proSosTargetGroup],
    kehittajajoukko: [proSosDevelopers],
    'tavoiteltu-muutos': [
      p('Tavoitteena oli toimintamalli, joka edistää osallisuutta ja toimintakykyä asiakastyössä.'),
    ],
  },
  facts: {
    ...proSosFacts,
    methods: ['kehittäjäkumppanuus'],
    keywords: [
      concepts.socialWork,
      concepts.functionalCapacity,
      ...freeWords('kehittäjäkumppanuus', 'yhteiskehittäminen', 'osallisuus'),
    ],
  },
}
