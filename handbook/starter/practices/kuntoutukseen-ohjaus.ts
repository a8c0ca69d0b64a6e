// The card Sosiaaliseen kuntoutukseen ohjaus.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { readMore } from './common.ts'
import { concepts, freeWords } from './keywords.ts'
import { sokuFacts, sokuSetting, sokuStart, sokuTargetGroup } from './soku.ts'

/** Guidance into social rehabilitation, with the municipal basic services. */
export const kuntoutukseenOhjaus: StarterPractice = {
  id: 'ohjaus',
  title: 'Sosiaaliseen kuntoutukseen ohjaus',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'SoKu-hanke kehitti sosiaalisen kuntoutuksen monimuotoisuutta, saatavuutta ja asiakasohjausta yhdessä kuntien peruspalvelujen kanssa. ',
        'Asiakkaan palvelutarve haluttiin ottaa huomioon entistä paremmin jo ennen palvelusuunnitelman laatimista.',
      ),
    ],
    'ratkaisun-perusidea': [
      p('Yhteistyössä kuntien peruspalvelujen kanssa kehitetään kolmea asiaa:'),
      bullet('sosiaalisen kuntoutuksen monimuotoisuutta'),
      bullet('sosiaalisen kuntoutuksen saatavuutta'),
      bullet(indexed('asiakasohjausta', 'asiakasohjaus'), '.'),
      p(
        'Asiakkaan kannalta tämä tarkoittaa, että hänen palvelutarpeensa otetaan huomioon entistä paremmin jo ennen kuin palvelusuunnitelma laaditaan.',
      ),
      readMore(
        ['asiakkaanprosessi', 'Asiakkaan prosessi'],
        ['valmistellut', 'Valmistellut vastaanotot'],
        ['omatyontekija', 'Omatyöntekijä'],
      ),
    ],
    toimintaymparisto: sokuSetting,
    lahtotilanne: sokuStart,
    kohderyhma: [sokuTargetGroup],
    kehittajajoukko: [p('Hanke teki kehittämistyötä yhdessä kuntien peruspalvelujen kanssa.')],
    'tavoiteltu-muutos': [
      p('Hanketuloskortin pitkän aikavälin tuloksista ohjaukseen liittyvät nämä kaksi:'),
      bullet('luodaan käyttökelpoinen monimuotoisen sosiaalisen kuntoutuksen työmuoto'),
      bullet('kehitetään sosiaalisen kuntoutuksen prosessi.'),
    ],
  },
  facts: {
    ...sokuFacts,
    methods: ['asiakasohjaus'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.rehabilitationServices,
      concepts.socialServices,
      concepts.longTermUnemployment,
      ...freeWords('asiakasohjaus', 'palvelutarve', 'kuntoutustarve'),
    ],
  },
}
