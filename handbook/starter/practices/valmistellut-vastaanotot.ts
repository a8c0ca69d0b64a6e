// The card Valmistellut vastaanotot.
import { indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** Appointments prepared together by health and social services. */
export const valmistellutVastaanotot: StarterPractice = {
  id: 'valmistellut',
  title: 'Valmistellut vastaanotot',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Valmistellulla vastaanotolla sosiaali- ja terveydenhuollon ammattilaiset tekevät yhdessä asiakkaan kanssa perusteellisen toiminta- ja työkyvyn kartoituksen. ',
        'Sen pohjalta tehdään yhteistyötä asiakasta hoitavan lääkärin ja Kelan kuntoutusneuvojan kanssa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        indexed('Valmisteltu vastaanotto', 'valmistellut vastaanotot'),
        ' on terveyspalvelujen ja sosiaalityön yhteistyötä. ',
        'Sosiaali- ja terveydenhuollon ammattilaiset tekevät yhdessä asiakkaan kanssa perusteellisen ',
        indexed('toiminta- ja työkyvyn kartoituksen', 'toimintakyky > kartoitus'),
        '. ',
        'Kartoituksen perusteella tehdään yhteistyötä asiakasta hoitavan lääkärin ja Kelan kuntoutusneuvojan kanssa.',
      ),
      readMore(['asiakkaanprosessi', 'Asiakkaan prosessi'], ['verkostot', 'Verkostot ja rakenteet']),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [sokuTargetGroup],
    'arvioinnin-tulokset': [
      p(
        'Hanketuloskortissa tulokseksi on kirjattu, että terveyspalvelujen ja valmisteltujen vastaanottojen vaikuttavuus paranee. ',
        'Kortin mukaan yhteistyö muun muassa Kelan kanssa on tiivistynyt, ja se on edistänyt asiakkaiden kuntoutusprosessien toteutumista.',
      ),
    ],
  },
  facts: {
    ...sokuFacts,
    methods: ['toiminta- ja työkyvyn kartoitus'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.multiProfessionalism,
      concepts.functionalCapacity,
      concepts.rehabilitationServices,
      ...freeWords('työkyky'),
    ],
  },
}
