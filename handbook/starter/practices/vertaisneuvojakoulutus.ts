// The card Vertaisneuvojakoulutus.
import { bullet, indexed, p } from '#handbook/model/notation.ts'
import { ownFigure } from '#handbook/starter/chapters/own-figures.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { organisations, readMore, sourcesNamed } from './common.ts'
import { jarvenpaaAims, jarvenpaaFacts, jarvenpaaOrganisations, jarvenpaaSetting } from './jarvenpaa.ts'
import { concepts, freeWords } from './keywords.ts'

/** Training for people who want to help others in using the services of public offices. */
export const vertaisneuvojakoulutus: StarterPractice = {
  id: 'vertaisneuvoja',
  title: 'Vertaisneuvojakoulutus',
  fields: {
    'lyhyt-kuvaus': [
      p(
        'Vertaisneuvojakoulutuksessa saa tietoa eri virastojen palveluista ja opetellaan toimimaan virastossa asioivien ihmisten tukena. ',
        'Mukaan voi tulla jokainen, joka haluaa auttaa muita palvelujen käytössä. ',
        'Järvenpäässä ensimmäisen koulutuksen suoritti loppuun 34 osallistujaa.',
      ),
    ],
    'ratkaisun-perusidea': [
      p(
        'Vertaisneuvojakoulutuksessa opetellaan toimimaan ',
        indexed('virastossa asioivien', 'virastoasiointi'),
        ' ihmisten tukena. Koulutuksen käynyt on vertaisneuvoja. ',
        'Vertaisneuvonta perustuu vapaaehtoisuuteen, avoimuuteen ja vertaistukeen. ',
        'Koulutuksen pohjana on Stop Huumeille ry:n ',
        indexed('Fattaluuta-malli'),
        '.',
      ),
      p('Koulutuksessa saa tietoa kolmesta asiasta:'),
      bullet('eri virastojen palvelut, joista kertovat virastoista tulevat luennoitsijat'),
      bullet('palvelujen nettisivujen käyttö'),
      bullet('nettilomakkeiden täyttäminen.'),
      p('Ensimmäinen koulutus kokoontui kerran viikossa tammikuusta toukokuuhun 2016.'),
      readMore(
        ['yhteiskehittaminen', 'Yhteiskehittäminen'],
        ['kayttoonotto', 'Käyttöönotto ja juurruttaminen'],
      ),
    ],
    'toimivuuden-ehdot': [
      p('Vertaisneuvonta perustuu vapaaehtoisuuteen, avoimuuteen ja vertaistukeen.'),
      p(
        'Koulutus oli juurtumassa Järvenpäässä ',
        indexed('Setlementti Louhelaan', 'Setlementti Louhela'),
        '. ',
        'Kevään 2017 koulutus järjestettiin Louhelan kanssa ”saattaen vaihtaen”. ',
        'Syksyllä 2017 myös vertaisneuvojatoiminnan oli määrä siirtyä osaksi Louhelan toimintaa.',
      ),
      ownFigure(
        'vertaisneuvojakoulutus.svg',
        'Kolme askelta: keväällä 2016 koulutus hankkeessa yhdessä Stop Huumeille ry:n kanssa, keväällä 2017 koulutus saattaen vaihtaen Setlementti Louhelan kanssa, syksyllä 2017 vertaisneuvojatoiminta siirtyy Setlementti Louhelalle.',
        'Koulutus siirtyy hankkeesta Setlementti Louhelaan.',
      ),
    ],
    toimintaymparisto: jarvenpaaSetting,
    lahtotilanne: jarvenpaaAims,
    kohderyhma: [
      p(
        'Koulutukseen voivat osallistua kaikki, jotka ovat kiinnostuneita auttamaan ihmisiä virastojen palvelujen käytössä. ',
        'Koulutuksesta on apua myös osallistujalle itselleen, kun hän asioi palveluissa.',
      ),
    ],
    kehittajajoukko: [
      p(
        'Vuoden 2016 koulutuksessa tehtiin yhteistyötä ',
        indexed('Stop Huumeille ry:n', 'Stop Huumeille ry'),
        ' kanssa. ',
        'Keväällä 2017 koulutus järjestettiin Setlementti Louhelan kanssa. ',
        'Luennoitsijat tulivat eri virastoista.',
      ),
    ],
    'tavoiteltu-muutos': [
      p(
        'Osallistuja oppii tukemaan virastossa asioivia ihmisiä. ',
        'Samalla hän saa apua omaan asiointiinsa palveluissa.',
      ),
    ],
    'arvioinnin-tulokset': [
      p(
        'Ensimmäinen koulutus järjestettiin tammi–toukokuussa 2016. ',
        'Sen suoritti loppuun 34 osallistujaa. ',
        'Uusi koulutus järjestettiin keväällä 2017 Setlementti Louhelan kanssa.',
      ),
    ],
  },
  facts: {
    ...jarvenpaaFacts,
    organisations: organisations(...jarvenpaaOrganisations, 'Stop Huumeille ry', 'Setlementti Louhela'),
    stage: 'rooting',
    targetGroups: ['virastoasioinnissa auttamisesta kiinnostuneet'],
    methods: ['vertaisneuvonta', 'koulutus'],
    keywords: [
      concepts.socialRehabilitation,
      concepts.peerSupport,
      concepts.thirdSector,
      ...freeWords('vertaisneuvonta', 'koulutus'),
    ],
    sources: sourcesNamed('jarvenpaa', 'national'),
    period: 'tammi–toukokuu 2016 ja kevät 2017',
  },
}
