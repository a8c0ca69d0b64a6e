// The card Painonhallintaryhmä.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { healthGroupFacts, healthGroupFields, healthGroupKeywords } from './health-groups.ts'
import { freeWords } from './keywords.ts'

/** A health promotion group on weight. */
export const painonhallintaryhma: StarterPractice = {
  id: 'painonhallinta',
  title: 'Painonhallintaryhmä',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Painonhallintaryhmä oli yksi terveyden edistämisen ryhmistä, joita järjestettiin Järvenpään SOSKU-osahankkeessa keväällä ja alkukesästä 2016. ',
        'Se oli tarkoitettu sosiaalisen kuntoutuksen asiakkaille, joita terveyden edistäminen kiinnostaa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Painonhallintaryhmä kuului ',
        indexed('terveyden edistämisen ryhmiin', 'ryhmät > terveyden edistämisen'),
        '. ',
        'Ryhmien vetäjinä ja asiantuntijoina oli ammattilaisten lisäksi vertaisia ja kokemusasiantuntijoita.',
      ),
      readMore(
        ['tupakastairti', 'Tupakasta irti -ryhmä'],
        ['masennuksesta', 'Masennuksesta toipuvien ryhmä'],
      ),
    ],
    ...healthGroupFields,
  },
  facts: {
    ...healthGroupFacts,
    keywords: [...healthGroupKeywords, ...freeWords('painonhallinta')],
  },
}
