// The card NARIKKA-kohtaamispaikat.
import { bullet, indexed, p, term } from '#handbook/model/notation.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** Open low-threshold places to meet professionals and peers. */
export const narikka: StarterPractice = {
  id: 'narikka',
  title: 'NARIKKA-kohtaamispaikat',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'NARIKAT ovat kaikille avoimia matalan kynnyksen kohtaamispaikkoja. ',
        'Niissä voi tavata ainakin sosiaali- ja terveydenhuollon ammattilaisia, kokemusasiantuntijoita ja vertaisia. ',
        'Niissä järjestetään teemallisia tapaamisia, infotilaisuuksia sekä avoimia ja suljettuja ryhmiä.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        alsoIndexed(term('narikka', 'NARIKAT'), 'kohtaamispaikat'),
        ' ovat kaikille avoimia ',
        indexed('matalan kynnyksen', 'matala kynnys'),
        ' tiloja. ',
        'Niissä voi tavata ainakin sosiaali- ja terveydenhuollon ammattilaisia, kokemusasiantuntijoita ja vertaisia. ',
        'Toimintaa on monenlaista:',
      ),
      bullet('teemallisia tapaamisia'),
      bullet('infotilaisuuksia'),
      bullet('avoimia ja suljettuja ryhmiä.'),
      p('Tapaamisissa tavoitellaan yhteisöllisyyden, vertaisuuden ja osallisuuden kokemuksia.'),
      readMore(['yhteisososiaalityo', 'Yhteisösosiaalityö'], ['vertaistoiminta', 'Vertaistoiminta']),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [p('NARIKAT ovat avoimia kaikille.'), sokuTargetGroup],
    'tavoiteltu-muutos': [
      p(
        'Hanketuloskortissa pitkän aikavälin tulokseksi on kirjattu, että rakennetaan toimivat matalan kynnyksen palvelupisteet eli kohtaamispaikat, NARIKAT.',
      ),
    ],
    'arvioinnin-tulokset': [
      p(
        'Hanketuloskortin mukaan NARIKAT ja jalkautuva työote ovat parantaneet asiakkaiden kohtaamisia ja edistäneet palveluprosessien kulkua.',
      ),
    ],
  },
  facts: {
    ...sokuFacts,
    targetGroups: ['kaikille avoin', ...sokuFacts.targetGroups],
    methods: ['kohtaamispaikat'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.communality,
      concepts.peerSupport,
      concepts.expertsByExperience,
      ...freeWords('kohtaamispaikat', 'matala kynnys', 'osallisuus'),
    ],
  },
}
