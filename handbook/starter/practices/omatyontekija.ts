// The card Omatyöntekijä.
import { indexed, only, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** A named worker who carries out the client's plan with the client. */
export const omatyontekija: StarterPractice = {
  id: 'omatyontekija',
  title: 'Omatyöntekijä',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'SoKu-hankkeen asiakkaille nimettiin omatyöntekijä. ',
        'Omatyöntekijä toteutti asiakkaan suunnitelman mukaista toimintaa yhdessä asiakkaan ja tarvittavan verkoston kanssa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Hankkeen asiakkaille nimetään ',
        indexed('omatyöntekijä'),
        '. ',
        'Työn pohjana on asiakkaan suunnitelma. ',
        'Omatyöntekijä toteuttaa suunnitelman mukaista toimintaa yhdessä asiakkaan ja tarvittavan verkoston kanssa.',
      ),
      readMore(['asiakkaanprosessi', 'Asiakkaan prosessi']),
      only('national', readMore(['monialainen', 'Monialainen palvelutarpeen arviointi'])),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [p('Omatyöntekijä nimettiin hankkeen asiakkaille.'), sokuTargetGroup],
  },
  facts: {
    ...sokuFacts,
    methods: ['omatyöntekijä'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.socialWork,
      concepts.rehabilitationServices,
      ...freeWords('omatyöntekijät'),
    ],
  },
}
