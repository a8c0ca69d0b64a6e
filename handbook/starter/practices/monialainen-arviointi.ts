// The card Monialainen palvelutarpeen arviointi.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { proSosDevelopers, proSosFacts, proSosSetting, proSosStart, proSosTargetGroup } from './pro-sos.ts'

/** A model of assessing needs across professions and of a client's own worker: an aim. */
export const monialainenArviointi: StarterPractice = {
  id: 'monialainen',
  title: 'Monialainen palvelutarpeen arviointi',
  when: 'national',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'PRO SOS -hankkeen Keski-Suomen osahankkeen tavoitteena oli kehittää monialaisen palvelutarpeen arvioinnin ja omatyöntekijän toimintamalli. ',
        'Malli oli tarkoitettu asiakastyöhön erityistä tukea tarvitsevien henkilöiden kanssa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Tämä kortti kertoo hankkeen tavoitteesta, ei valmiista toimintamallista. ',
        'Keski-Suomessa haluttiin kehittää malli, johon kuuluvat ',
        indexed('monialainen palvelutarpeen arviointi', 'palvelutarve > monialainen arviointi'),
        ' ja omatyöntekijän toimintamalli.',
      ),
      readMore(['asiakkaanprosessi', 'Asiakkaan prosessi'], ['omatyontekija', 'Omatyöntekijä']),
    ],
    toimintaymparisto: proSosSetting,
    lahtotilanne: proSosStart,
    kohderyhma: [proSosTargetGroup],
    kehittajajoukko: [proSosDevelopers],
    'tavoiteltu-muutos': [
      p(
        'Tavoitteena oli kehittää ”monialaisen palvelutarpeen arviointi- ja omatyöntekijätoimintamalli” asiakastyöhön, jota tehdään erityistä tukea tarvitsevien henkilöiden kanssa.',
      ),
    ],
  },
  facts: {
    ...proSosFacts,
    methods: ['monialainen palvelutarpeen arviointi', 'omatyöntekijä'],
    keywords: [
      concepts.socialWork,
      concepts.socialServices,
      ...freeWords('palvelutarpeen arviointi', 'monialaisuus', 'omatyöntekijät'),
    ],
  },
}
