// The card Tupakasta irti -ryhmä.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { healthGroupFacts, healthGroupFields, healthGroupKeywords } from './health-groups.ts'
import { freeWords } from './keywords.ts'

/** A health promotion group on smoking. */
export const tupakastaIrti: StarterPractice = {
  id: 'tupakastairti',
  title: 'Tupakasta irti -ryhmä',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Tupakasta irti -ryhmä oli yksi terveyden edistämisen ryhmistä, joita järjestettiin Järvenpään SOSKU-osahankkeessa keväällä ja alkukesästä 2016. ',
        'Se oli tarkoitettu sosiaalisen kuntoutuksen asiakkaille, joita terveyden edistäminen kiinnostaa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Tupakasta irti -ryhmä kuului ',
        indexed('terveyden edistämisen ryhmiin', 'ryhmät > terveyden edistämisen'),
        '. ',
        'Ryhmien vetäjinä ja asiantuntijoina oli ammattilaisten lisäksi vertaisia ja kokemusasiantuntijoita.',
      ),
      readMore(['painonhallinta', 'Painonhallintaryhmä'], ['masennuksesta', 'Masennuksesta toipuvien ryhmä']),
    ],
    ...healthGroupFields,
  },
  facts: {
    ...healthGroupFacts,
    keywords: [...healthGroupKeywords, ...freeWords('tupakoinnin lopettaminen')],
  },
}
