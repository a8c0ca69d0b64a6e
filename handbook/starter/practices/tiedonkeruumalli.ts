// The card Systemaattinen tiedonkeruumalli.
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

/** A way to join what clients have lived through with what workers know: an aim. */
export const tiedonkeruumalli: StarterPractice = {
  id: 'tiedonkeruu',
  title: 'Systemaattinen tiedonkeruumalli',
  when: 'national',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'PRO SOS -hankkeen Keski-Suomen osahankkeen tavoitteena oli tiedonkeruumalli, joka yhdistää asiakaskokemustiedon ja työntekijän ammatillisen tiedon. ',
        'Kerättyä tietoa oli tarkoitus hyödyntää palvelujen kehittämisessä ja päätöksenteossa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Tämä kortti kertoo hankkeen tavoitteesta, ei valmiista toimintamallista. ',
        'Mallissa oli tarkoitus yhdistää kahdenlaista tietoa: ',
        indexed('asiakaskokemustietoa', 'asiakaskokemustieto'),
        ', jota saadaan kehittäjäkumppanuuden kautta, ja työntekijän ammatillista tietoa.',
      ),
      p(
        'Lisäksi oli tarkoitus luoda toimintamalli, jolla kerättyä tietoa hyödynnetään palvelujen kehittämisessä ja päätöksenteossa.',
      ),
      readMore(
        ['kehittajakumppanuus', 'Kehittäjäkumppanuus'],
        ['arviointi', 'Arviointi, vaikuttavuus ja mittarit'],
      ),
    ],
    'toimivuuden-ehdot': [proSosConditions],
    toimintaymparisto: proSosSetting,
    lahtotilanne: proSosStart,
    kohderyhma: [proSosTargetGroup],
    kehittajajoukko: [proSosDevelopers],
    'tavoiteltu-muutos': [
      p(
        'Tavoitteena oli, että palvelujen kehittämisessä ja päätöksenteossa voidaan hyödyntää sekä asiakaskokemustietoa että työntekijöiden ammatillista tietoa.',
      ),
    ],
  },
  facts: {
    ...proSosFacts,
    methods: ['systemaattinen tiedonkeruu'],
    keywords: [
      concepts.socialWork,
      concepts.socialServices,
      ...freeWords('tiedonkeruu', 'asiakaskokemus', 'päätöksenteko'),
    ],
  },
}
