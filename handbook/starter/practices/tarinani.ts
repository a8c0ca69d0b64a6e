// The card Tarinani on voimani.
import { p, term } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore } from './common.ts'
import {
  jarvenpaaAims,
  jarvenpaaFacts,
  jarvenpaaOrganisations,
  jarvenpaaSetting,
  jarvenpaaTargetGroup,
} from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

/** A peer group that tells stories of life. */
export const tarinani: StarterPractice = {
  id: 'tarinani',
  title: 'Tarinani on voimani',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Tarinani on voimani on vertaisryhmä, jossa osallistujat voivat kertoa oman elämänsä tarinoita. ',
        'Ryhmälle ei suoraan määritelty tavoitetta: jokainen saa tarinoista sen, minkä juuri silloin kokee tärkeäksi. ',
        'Ryhmä alkoi Järvenpäässä lokakuussa 2015.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Tarinani on voimani on vertaisryhmä, jossa kerrotaan ja kuunnellaan oman elämän tarinoita. ',
        'Tarina voi kummuta käsillä olevasta hetkestä tai elämäntilanteesta, tai se voi olla menneiden muistelua.',
      ),
      p(
        'Oman elämän ',
        term('tarinaistaminen', 'tarinaistaminen'),
        ' voi auttaa tulkitsemaan mennyttä uudessa valossa ja hahmottamaan tulevaa uudella tavalla. ',
        'Tarinoissa näkyvät myös elämän siirtymät. ',
        'Omia elämäntilanteita ja tapahtumia sekä niihin liittyviä valintoja ja mahdollisuuksia katsotaan kauempaa.',
      ),
      readMore(['vertaistoiminta', 'Vertaistoiminta']),
    ],
    toimintaymparisto: jarvenpaaSetting,
    lahtotilanne: jarvenpaaAims,
    kohderyhma: [
      jarvenpaaTargetGroup,
      p(
        'Ryhmästä voi olla apua sekä kertojalle että kuulijalle. ',
        'Kertojalle voi hahmottua esimerkiksi, millaista tukea ja apua hän on saanut, kuka häntä on auttanut ja millaista apua hän olisi ehkä kaivannut. ',
        'Kuulija puolestaan voi samaistua tarinaan ja saada siitä apua.',
      ),
    ],
    'tavoiteltu-muutos': [
      p(
        'Ryhmälle ei suoraan määritelty tavoitetta. ',
        'Osallistujille haluttiin antaa mahdollisuus saada tarinoista juuri se, minkä he kullakin hetkellä kokevat tärkeäksi.',
      ),
    ],
  },
  facts: {
    ...jarvenpaaFacts,
    organisations: organisations(...jarvenpaaOrganisations),
    stage: 'unknown',
    targetGroups: ['sosiaalisen kuntoutuksen asiakkaat', 'muut kuntalaiset'],
    methods: ['vertaisryhmä'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.peerGroups,
      concepts.peerSupport,
      ...freeWords('elämäntarinat'),
    ],
    period: 'lokakuusta 2015 alkaen',
  },
}
