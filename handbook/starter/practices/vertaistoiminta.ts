// The card Vertaistoiminta.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** Peer activity in three forms. */
export const vertaistoiminta: StarterPractice = {
  id: 'vertaistoiminta',
  title: 'Vertaistoiminta',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'SoKu-hankkeen työntekijät käynnistivät vertaistoimintaa ja koordinoivat vertaisryhmiä. ',
        'Vertaistukea toteutettiin kolmessa muodossa: kahdenkeskisenä tukena, vertaisryhmissä ja verkossa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Hankkeen työntekijät käynnistävät vertaistoimintaa ja koordinoivat vertaisryhmiä. ',
        'Vertaistukea toteutetaan kolmessa muodossa:',
      ),
      bullet(indexed('kahdenkeskinen tuki', 'vertaistuki > kahdenkeskinen')),
      bullet(indexed('vertaisryhmät', 'vertaistuki > ryhmissä')),
      bullet(indexed('vertaistuki verkossa', 'vertaistuki > verkossa'), '.'),
      readMore(
        ['narikka', 'NARIKKA-kohtaamispaikat'],
        ['ryhmavalmennus', 'Ryhmävalmennus'],
        ['tarinani', 'Tarinani on voimani'],
      ),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [sokuTargetGroup],
    'arvioinnin-tulokset': [
      p(
        'Hanketuloskortin mukaan monipuolisilla ryhmätoiminnoilla on ”selkeä myönteinen vaikutus” vertaisuuden syntymiseen.',
      ),
    ],
  },
  facts: {
    ...sokuFacts,
    methods: ['kahdenkeskinen tuki', 'vertaisryhmät', 'vertaistuki verkossa'],
    keywords: [concepts.socialRehabilitation, concepts.peerSupport, concepts.peerGroups],
  },
}
