// The card Masennuksesta toipuvien ryhmä.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore } from './common.ts'
import { healthGroupFacts, healthGroupFields, healthGroupKeywords } from './health-groups.ts'
import { jarvenpaaOrganisations } from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

/** A health promotion group for people recovering from depression, carried on by an association. */
export const masennuksestaToipuvat: StarterPractice = {
  id: 'masennuksesta',
  title: 'Masennuksesta toipuvien ryhmä',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Masennuksesta toipuvien ryhmä oli yksi Järvenpään SOSKU-osahankkeen terveyden edistämisen ryhmistä keväällä ja alkukesästä 2016. ',
        'Alkusyksystä 2016 ryhmä siirtyi Mieli Maasta ry:n ohjaukseen, ja se jatkuu Järvenpäässä yhdistyksen toimintana.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Masennuksesta toipuvien ryhmä kuului terveyden edistämisen ryhmiin. ',
        'Ryhmien vetäjinä ja asiantuntijoina oli ammattilaisten lisäksi vertaisia ja kokemusasiantuntijoita. ',
        'Ryhmä alkoi hankkeessa, ja sen jatkajaksi tuli järjestö.',
      ),
      readMore(
        ['painonhallinta', 'Painonhallintaryhmä'],
        ['tupakastairti', 'Tupakasta irti -ryhmä'],
        ['kayttoonotto', 'Käyttöönotto ja juurruttaminen'],
      ),
    ],
    'toimivuuden-ehdot': [
      p(
        'Ryhmälle löytyi jatkaja hankkeen ulkopuolelta. ',
        'Alkusyksystä 2016 ryhmä siirtyi ',
        indexed('Mieli Maasta ry:n', 'Mieli Maasta ry'),
        ' ohjaukseen, ja se jatkuu yhdistyksen toimintana Järvenpäässä.',
      ),
    ],
    ...healthGroupFields,
  },
  facts: {
    ...healthGroupFacts,
    organisations: organisations(...jarvenpaaOrganisations, 'Mieli Maasta ry'),
    stage: 'inUse',
    targetGroups: ['masennuksesta toipuvat', ...healthGroupFacts.targetGroups],
    keywords: [...healthGroupKeywords, concepts.peerSupport, concepts.thirdSector, ...freeWords('masennus')],
    period: 'kevät ja alkukesä 2016, alkusyksystä 2016 Mieli Maasta ry:n toimintana',
  },
}
