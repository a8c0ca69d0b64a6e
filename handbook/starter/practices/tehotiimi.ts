// The card Yhteiskehittämisen työpajat ja tehotiimi.
import { bullet, indexed, p, strong } from '#handbook/model/notation.ts'
import { ownFigure } from '#handbook/starter/chapters/own-figures.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore, socialFund, sourcesNamed } from './common.ts'
import { jarvenpaaFacts, jarvenpaaOrganisations } from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

const developers = [
  'Hyvinkää',
  'Tuusula',
  'Nurmijärvi',
  'Mäntsälä',
  'Pornainen',
  'Setlementti Louhela',
  'Keski-Uudenmaan Klubitalo',
  'Klaukkalan klubitalo',
  'Hyria säätiö',
] as const

/** Two linked levels of developing together: workshops, and a small team that carries their output on. */
export const tehotiimi: StarterPractice = {
  id: 'tehotiimi',
  title: 'Yhteiskehittämisen työpajat ja tehotiimi',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Keski-Uudenmaan Soten alueella sosiaalisen kuntoutuksen palvelukokonaisuutta valmistellaan kahdella tasolla. ',
        'Työpajoissa ovat mukana johto, tekijät ja kokijat. ',
        'Tehotiimi jäsentää työpajoissa tuotetun ja esittää sen eteenpäin Kuuden Soteen.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Johto, tekijät ja kokijat valmistelevat sosiaalisen kuntoutuksen palvelukokonaisuutta yhdessä. ',
        'Työ rakentuu kahdesta toisiinsa sidoksissa olevasta tasosta:',
      ),
      bullet(
        strong('Työpajatyöskentely.'),
        ' Mukana on johtoa, esimiehiä, työntekijöitä, asiakkaita ja kokemusasiantuntijoita.',
      ),
      bullet(
        strong('Tehotiimi.'),
        ' Työryhmä jäsentää sen, mitä työpajassa on tuotettu, ja esittää sen eteenpäin Kuuden Soteen.',
      ),
      ownFigure(
        'kaksi-tasoa.svg',
        'Kaavio kahdesta tasosta. Työpajassa ovat johto, esimiehet, työntekijät, asiakkaat ja kokemusasiantuntijat. Tehotiimi jäsentää työpajan tuotokset ja esittää ne eteenpäin Kuuden Soteen. Tasot ovat sidoksissa toisiinsa.',
        'Työpaja ja tehotiimi.',
      ),
      readMore(
        ['yhteiskehittaminen', 'Yhteiskehittäminen'],
        ['verkostot', 'Verkostot ja rakenteet'],
        ['kayttoonotto', 'Käyttöönotto ja juurruttaminen'],
      ),
    ],
    'toimivuuden-ehdot': [
      p(
        indexed('Juurruttaminen', 'juurruttaminen > työpajoissa ja tehotiimissä'),
        ' tapahtuu työpajatyöskentelyn ja tehotiimin kautta. ',
        'Yhteiskehittämisessä toimijat muodostavat luottamukseen perustuvia siteitä ja verkostosidoksia.',
      ),
    ],
    toimintaymparisto: [
      p(
        'Keski-Uudellamaalla toimi kuuden kunnan yhteinen kuntayhtymä, Kuuden Sote. ',
        'Kunnat olivat Järvenpää, Tuusula, Hyvinkää, Nurmijärvi, Mäntsälä ja Pornainen. ',
        'Vuonna 2018 kuntayhtymä vastasi sosiaali- ja terveyspalvelujen järjestämisestä. ',
        'Se tarkoitti palvelujen yhdenmukaistamista ja integrointia sekä yhteistä kehittämistä.',
      ),
      p(
        'Osahankkeen jatkoaika toteutettiin Järvenpään kaupungin sosiaalisen kuntoutuksen yksikössä 1.4.–31.12.2018.',
      ),
    ],
    lahtotilanne: [
      p(
        'SOSKU-hankkeen jatkoajalla tuettiin tulosten alueellista ja valtakunnallista hyödyntämistä. ',
        'Keski-Uudellamaalla jatkoaika tuki sosiaalisen kuntoutuksen rakentumista kuntayhtymässä.',
      ),
    ],
    kehittajajoukko: [
      p('Kehittäjinä oli kuntia ja muita toimijoita:'),
      bullet('Järvenpää, Hyvinkää, Tuusula, Nurmijärvi sekä Mäntsälä ja Pornainen'),
      bullet('Setlementti Louhela ja Keski-Uudenmaan Klubitalo Järvenpäästä'),
      bullet('Klaukkalan klubitalo Nurmijärveltä'),
      bullet('Hyria säätiö Hyvinkäältä.'),
      p(
        indexed('Yhteisen pöydän ääressä', 'yhteiskehittäminen > työpajoissa'),
        ' asioita tutkitaan kaikista näkökulmista. ',
        'Kokeilut ideoidaan ja toteutetaan yhdessä. ',
        'Yhteiskehittämällä voidaan parantaa jo olemassa olevia palveluja tai luoda uusia käytäntöjä. ',
        'Se on yhdessä oppimista.',
      ),
    ],
    'tavoiteltu-muutos': [
      p(
        'Tavoitteena oli tukea sosiaalisen kuntoutuksen palvelukokonaisuuden kehittymistä Keski-Uudenmaan Soten alueella. ',
        'Jatkoajan oli määrä auttaa luomaan yhteisiä toimintamalleja ja palvelukokonaisuuksia, jotka vastaavat asiakkaiden tarpeisiin.',
      ),
    ],
  },
  facts: {
    ...jarvenpaaFacts,
    place: 'Keski-Uusimaa: Järvenpää, Tuusula, Hyvinkää, Nurmijärvi, Mäntsälä ja Pornainen',
    funders: [socialFund],
    organisations: organisations(
      ...jarvenpaaOrganisations,
      'Keski-Uudenmaan sote -kuntayhtymä',
      ...developers,
    ),
    stage: 'unknown',
    methods: ['työpajat', 'tehotiimi'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.expertsByExperience,
      concepts.thirdSector,
      ...freeWords('yhteiskehittäminen', 'työpajat', 'juurruttaminen'),
    ],
    sources: sourcesNamed('extension'),
    period: '1.4.–31.12.2018',
  },
}
