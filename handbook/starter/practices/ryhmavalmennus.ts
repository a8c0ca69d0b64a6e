// The card Ryhmävalmennus.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** Coaching in theme and peer groups. */
export const ryhmavalmennus: StarterPractice = {
  id: 'ryhmavalmennus',
  title: 'Ryhmävalmennus',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Ryhmävalmennus toteutetaan teema- ja vertaisryhmissä toiminnallisin menetelmin. ',
        'Ryhmissä kehitetään arki-, työelämä- ja vuorovaikutustaitoja. ',
        'Samalla opetellaan käyttämään muita tarvittavia palveluja ja ketjuttamaan niitä järkevästi.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Ryhmävalmennus toteutetaan teema- ja vertaisryhmissä toiminnallisin menetelmin. ',
        'Se on prosessi, jossa ryhmän vetäjä ohjaa ja rohkaisee asiakkaita käyttämään erilaisia taitojaan.',
      ),
      p('Ryhmissä kehitetään kolmenlaisia taitoja:'),
      bullet('arkitaitoja'),
      bullet(indexed('työelämätaitoja', 'työelämätaidot')),
      bullet(indexed('vuorovaikutustaitoja', 'vuorovaikutustaidot'), '.'),
      p('Lisäksi opetellaan käyttämään muita tarvittavia palveluja ja ketjuttamaan niitä järkevästi.'),
      readMore(['vertaistoiminta', 'Vertaistoiminta'], ['arjenavaimet', 'Arjen avaimet']),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [p('Ryhmävalmennus oli tarkoitettu hankkeen asiakkaille.'), sokuTargetGroup],
    'tavoiteltu-muutos': [
      p(
        'Ryhmäläisten yhteisenä tavoitteena on edistää sosiaalista hyvinvointia, osallisuutta ja integroitumista yhteiskuntaan.',
      ),
    ],
    'arvioinnin-tulokset': [
      p(
        'Hanketuloskortin mukaan monipuolisilla ryhmätoiminnoilla on ”selkeä myönteinen vaikutus” arjen toimintojen tukemiseen ja vertaisuuden syntymiseen. ',
        'Pitkän aikavälin tulokseksi on kirjattu, että ryhmäpalvelujen ja ennaltaehkäisevien palvelujen myötä syntyy taloudellista säästöä.',
      ),
    ],
  },
  facts: {
    ...sokuFacts,
    methods: ['ryhmävalmennus', 'toiminnalliset menetelmät'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.groupActivity,
      concepts.peerGroups,
      concepts.everyday,
      ...freeWords('ryhmävalmennus', 'osallisuus'),
    ],
  },
}
