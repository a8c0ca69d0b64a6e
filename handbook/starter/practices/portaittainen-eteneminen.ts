// The card Portaittainen eteneminen ja siirtymävaiheet: an aim of the project, not a model described.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore } from './common.ts'
import {
  jarvenpaaFacts,
  jarvenpaaOrganisations,
  jarvenpaaSetting,
  jarvenpaaTargetGroup,
} from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

const partners = [
  'Setlementti Louhela',
  'ViaDia Järvenpää',
  'Keski-Uudenmaan Yhdistysverkosto ry',
  'Keski-Uudenmaan Klubitalo',
] as const

/** Moving on by degrees in rehabilitation, and stronger transitions. */
export const portaittainenEteneminen: StarterPractice = {
  id: 'portaittainen',
  title: 'Portaittainen eteneminen ja siirtymävaiheet',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Järvenpään SOSKU-osahankkeen tavoitteena oli, että asiakkaan kuntoutuminen etenee portaittain kuntouttavan työtoiminnan palveluissa. ',
        'Siirtymävaiheita haluttiin vahvistaa ja löytää prosessin eri vaiheisiin sopivat palvelut.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Tämä kortti kertoo osahankkeen tavoitteesta, ei valmiista toimintamallista. ',
        'Asiakkaan kuntoutumisen haluttiin etenevän ',
        indexed('portaittain', 'portaittainen eteneminen'),
        ' kuntouttavan työtoiminnan palveluissa. ',
        'Keinoiksi nimettiin kokemusasiantuntija- ja vertaistoiminnan sekä kolmannen sektorin yhteistyön kehittäminen.',
      ),
      p(
        'Lisäksi haluttiin luoda polkuja sosiaalisen kuntoutuksen yksikön ja muiden sosiaalista kuntoutusta tarjoavien tahojen välille. ',
        'Silloin sosiaalinen kuntoutus nähdään kokonaisuuden ja asiakkaan kuntoutumisen näkökulmasta eikä pelkästään palveluina.',
      ),
      readMore(['asiakkaanprosessi', 'Asiakkaan prosessi']),
    ],
    toimintaymparisto: jarvenpaaSetting,
    kohderyhma: [jarvenpaaTargetGroup],
    kehittajajoukko: [
      p(
        'Osahankkeen yhteistyökumppaneina ja mukana kehittämisessä oli useita Järvenpään kaupungin yksiköitä: sosiaalinen kuntoutus, sosiaalityö, työllisyysyksikkö, mielenterveys- ja päihdetyön yksikkö, Nuorisokeskus, Myllytien toimintakeskus, Järvenpään Opisto ja Järvenpään Kirjasto.',
      ),
      p('Muita kumppaneita olivat nämä:'),
      bullet('ViaDia Järvenpää'),
      bullet('Setlementti Louhela'),
      bullet('Keski-Uudenmaan Yhdistysverkosto ry'),
      bullet('Keski-Uudenmaan Klubitalo'),
      bullet('KoKoA ry:n ja KUUMA-alueen A-paja-verkoston kokemusasiantuntijat'),
      bullet('asiakkaat.'),
    ],
    'tavoiteltu-muutos': [
      p('Osahankkeella oli tässä neljä tavoitetta:'),
      bullet('asiakkaan kuntoutumisen portaittainen eteneminen kuntouttavan työtoiminnan palveluissa'),
      bullet('yhteistyörakenteiden ja palvelujen kehittäminen ja kuvaaminen'),
      bullet(
        'asiakkaan sosiaalisen kuntoutuksen prosessin kuvaaminen, erityisesti siirtymävaiheiden palvelut ja niistä eteenpäin siirtyminen',
      ),
      bullet('tarkoituksenmukaisten palvelujen ja toimien löytäminen prosessin eri vaiheisiin.'),
    ],
  },
  facts: {
    ...jarvenpaaFacts,
    organisations: organisations(...jarvenpaaOrganisations, ...partners),
    stage: 'idea',
    targetGroups: ['sosiaalisen kuntoutuksen asiakkaat'],
    services: ['sosiaalinen kuntoutus', 'kuntouttava työtoiminta'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.rehabilitativeWork,
      concepts.expertsByExperience,
      concepts.thirdSector,
      ...freeWords('siirtymävaiheet'),
    ],
    period: '2015–2018 (osahankkeen tavoite)',
  },
}
