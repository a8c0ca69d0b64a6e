// The card Arjen avaimet.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore } from './common.ts'
import { jarvenpaaAims, jarvenpaaFacts, jarvenpaaOrganisations, jarvenpaaSetting } from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

/** A group on the skills of home and everyday life. */
export const arjenAvaimet: StarterPractice = {
  id: 'arjenavaimet',
  title: 'Arjen avaimet',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Arjen avaimet -ryhmässä kuntouttavan työtoiminnan asiakkaat saavat tietoja ja taitoja kodista huolehtimiseen: siisteyteen, ruoanlaittoon ja pieniin korjaustöihin. ',
        'Pilottiryhmän jälkeen toiminta otettiin Järvenpäässä osaksi kuntouttavan työtoiminnan ryhmätarjontaa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Arjen avaimet on ryhmä, jossa saa tietoja ja taitoja omasta kodista ja arjesta huolehtimiseen. ',
        'Aiheina ovat olleet kodin ja arjen asiat:',
      ),
      bullet('kodin siisteys'),
      bullet('ruoanvalmistus ja leivonta'),
      bullet('pienet kodin tekniset korjaustyöt'),
      bullet(indexed('rahankäyttö')),
      bullet('kierrättäminen'),
      bullet(indexed('ekologinen kuluttaminen'), '.'),
      p('Ensimmäinen ryhmä kokoontui kerran viikossa.'),
      readMore(['ryhmavalmennus', 'Ryhmävalmennus'], ['kayttoonotto', 'Käyttöönotto ja juurruttaminen']),
    ],
    'toimivuuden-ehdot': [
      p(
        'Ensimmäinen ryhmä oli pilotti. ',
        'Kun se päättyi, Arjen avaimet -toiminta otettiin osaksi sosiaalisen kuntoutuksen kuntouttavan työtoiminnan ryhmätarjontaa.',
      ),
    ],
    toimintaymparisto: jarvenpaaSetting,
    lahtotilanne: jarvenpaaAims,
    kohderyhma: [
      p(
        'Ryhmä on tarkoitettu kuntouttavan työtoiminnan asiakkaille, jotka haluavat saada tietoja ja taitoja oman kodin ja arjen hoitamiseen.',
      ),
    ],
    'tavoiteltu-muutos': [
      p('Osallistuja saa tietoja ja taitoja, joiden avulla hän voi huolehtia omasta kodistaan.'),
    ],
    'arvioinnin-tulokset': [
      p(
        'Ensimmäinen ryhmä alkoi loppuvuodesta 2015 ja päättyi maaliskuussa 2016. ',
        'Siihen osallistui kahdeksan asiakasta. ',
        'Pilotin jälkeen toiminta otettiin osaksi kuntouttavan työtoiminnan ryhmätarjontaa.',
      ),
    ],
  },
  facts: {
    ...jarvenpaaFacts,
    organisations: organisations(...jarvenpaaOrganisations),
    stage: 'inUse',
    targetGroups: ['kuntouttavan työtoiminnan asiakkaat'],
    services: ['sosiaalinen kuntoutus', 'kuntouttava työtoiminta'],
    methods: ['ryhmätoiminta'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.rehabilitativeWork,
      concepts.groupActivity,
      concepts.everyday,
      concepts.lifeManagement,
      ...freeWords('kodinhoito'),
    ],
    period: 'ensimmäinen ryhmä loppuvuodesta 2015 maaliskuuhun 2016',
  },
}
