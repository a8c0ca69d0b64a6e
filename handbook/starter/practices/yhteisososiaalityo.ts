// The card Yhteisösosiaalityö.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** Community social work, done first of all in the meeting places. */
export const yhteisososiaalityo: StarterPractice = {
  id: 'yhteisososiaalityo',
  title: 'Yhteisösosiaalityö',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'SoKu-hanke kehitti ja toteutti yhteisösosiaalityötä ensisijaisesti NARIKOISSA, kaikille avoimissa matalan kynnyksen kohtaamispaikoissa. ',
        'Tavoitteena oli alueellinen toimintatapa, joka edistää asiakkaiden sosiaalista hyvinvointia ja osallisuutta.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        indexed('Yhteisösosiaalityötä', 'yhteisösosiaalityö'),
        ' tehdään ensisijaisesti NARIKOISSA. ',
        'Ne ovat kohtaamispaikkoja, joissa ammattilaiset, kokemusasiantuntijat ja vertaiset ovat tavattavissa ja joissa tavoitellaan yhteisöllisyyden, vertaisuuden ja osallisuuden kokemuksia.',
      ),
      p(
        'SoKu-hankkeessa yhteisösosiaalityö oli yksi ensisijaisista keinoista sosiaalisen kuntoutuksen ja monikanavaisten palvelujen rinnalla. ',
        'Niiden avulla kehitettiin toimintatapoja ja palveluja, jotka vahvistavat osallisuutta.',
      ),
      readMore(['narikka', 'NARIKKA-kohtaamispaikat']),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [p('Kohtaamispaikat ovat avoimia kaikille.'), sokuTargetGroup],
    'tavoiteltu-muutos': [
      p(
        'Hanketuloskortissa pitkän aikavälin tulokseksi on kirjattu alueellinen yhteisösosiaalityön toimintatapa. ',
        'Sillä edistetään asiakkaiden sosiaalista hyvinvointia ja osallisuutta yhteiskunnassa ja työelämässä.',
      ),
    ],
  },
  facts: {
    ...sokuFacts,
    services: ['sosiaalinen kuntoutus', 'yhteisösosiaalityö'],
    methods: ['kohtaamispaikat'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.socialWork,
      concepts.communality,
      ...freeWords('yhteisösosiaalityö', 'osallisuus'),
    ],
  },
}
