// Chapter 4: developing services together with clients.
import {
  anchored,
  bullet,
  callout,
  cite,
  h2,
  h3,
  h4,
  indented,
  indexed,
  only,
  ordered,
  p,
  quote,
  reference,
  strong,
  table,
  term,
  words,
} from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { ownFigure } from './own-figures.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    alsoIndexed(term('yhteiskehittaminen', 'Yhteiskehittämisessä'), 'yhteiskehittäminen'),
    ' palveluja uudistavat yhdessä ne, jotka niitä käyttävät, ja ne, jotka niitä tekevät. SOSKU-hankkeessa näin uudistettiin sekä toimintatapoja että palveluja.',
    sourceNote('national'),
    ' Järvenpäässä sama ajatus kiteytettiin yhteen virkkeeseen:',
  ),
  quote('”Toiminta on yhdessä oppimista.”', sourceNote('extension')),
]

const relation = [
  h2('Kaikki alkaa suhteesta'),
  p(
    'Yhteiskehittämisen lähtökohta on ammattilaisen ja asiakkaan välinen suhde. Siinä korostuvat kumppanuus ja vastavuoroisuus, ja samalla haastetaan hierarkkinen vuorovaikutus. Yhteiskehittäminen on ammattilaisen ja asiakkaan välinen ',
    indexed('dialoginen prosessi', 'yhteiskehittäminen > dialogisena prosessina'),
    '. Kehittäjien välille syntyy luottamukseen perustuvia siteitä ja verkostoja virallisten suhteiden rinnalle ja niiden sijaan.',
    sourceNote('national'),
  ),
  h3('Roolit muuttuvat'),
  p(
    'Järvenpään osahankkeessa yhteiskehittäminen ymmärrettiin laajemmin kuin pelkkänä toimintamallina. Se on toimintaa, joka purkaa ammattilaisen ja asiakkaan perinteisiä ',
    indexed('vastarooleja', 'yhteiskehittäminen > roolien muuttuminen'),
    ' ja muotoilee niitä uudelleen. Kun toimijoiden välille syntyy kumppanuuksia, niiden pohjalta voi',
  ),
  bullet('kehittää olemassa olevaa toimintaa'),
  bullet('käynnistää kokeiluja'),
  bullet('luoda uusia käytäntöjä.', sourceNote('jarvenpaa')),
]

const phases = [
  anchored('neljavaihetta', h2('Asiakas mukana neljässä vaiheessa')),
  p(
    indexed('Järvenpään kehittämismallissa', 'yhteiskehittäminen > Järvenpäässä'),
    ' asiakkaille tarjottiin jatkuva mahdollisuus olla syvällisesti mukana kehittämässä palveluja ammattilaisten rinnalla. Mahdollisuus koski neljää vaihetta:',
  ),
  ordered('nykyisen toiminnan arviointi'),
  ordered('uuden toiminnan ideointi'),
  ordered('kokeileminen'),
  ordered(indexed('juurruttaminen', 'juurruttaminen > asiakkaat mukana'), '.', sourceNote('jarvenpaa')),
  ownFigure(
    'nelja-vaihetta.svg',
    'Neljä vaihetta, joissa asiakkaat ovat mukana ammattilaisten rinnalla: nykytoiminnan arviointi, uuden toiminnan ideointi, kokeileminen ja juurruttaminen.',
    'Asiakkaat ja ammattilaiset kehittävät rinnakkain neljässä vaiheessa. Vaiheet on nimetty Järvenpään osahankkeen tekstissä.',
  ),
]

const people = [
  h2('Ketkä ovat saman pöydän ääressä'),
  p(
    'Kokoonpano voi vaihdella. Jokaisen näkökulma ja ajatukset tarjoavat aineksia yhteiseen prosessiin, jossa tutkitaan, kokeillaan ja opitaan. Asiaa tarkastellaan kaikista tulokulmista, ja kokeilut sekä ideoidaan että toteutetaan yhdessä. Mukana voivat olla',
  ),
  bullet('ihmiset, joilla on omaa kokemusta'),
  indented(bullet('asiakkaat')),
  indented(bullet('kokemusasiantuntijat')),
  bullet('ihmiset, jotka tekevät ja johtavat työtä'),
  indented(bullet('ammattilaiset')),
  indented(bullet('esimiehet')),
  indented(bullet('johtajat')),
  bullet('ihmiset, jotka päättävät palveluista.', sourceNote('extension')),
  h3('Kokemusasiantuntijat'),
  p(
    'Osa asiakkaista voi hakeutua ',
    indexed('kokemusasiantuntijaksi', 'kokemusasiantuntijat'),
    '. Kokemusasiantuntija auttaa muita saman kokeneita ja suunnittelee palveluja yhdessä asiakkaiden ja ammattilaisten kanssa.',
    sourceNote('national'),
    ' Järvenpään ',
    indexed('terveyden edistämisen ryhmissä', 'ryhmät > terveyden edistämisen'),
    ' vetäjinä ja asiantuntijoina toimi ammattilaisten ja vertaisten lisäksi kokemusasiantuntijoita. ',
    alsoIndexed(term('lahivertaiskoulutus', 'Lähivertaiskoulutuksen'), 'lähivertaiskoulutus'),
    ' suunnittelivat ja toteuttivat kokemusasiantuntija ja sosiaalisen kuntoutuksen asiakas.',
    sourceNote('jarvenpaa'),
    ' Lue lisää kortista ',
    reference('lahivertais', 'Lähivertaiskoulutus'),
    '.',
  ),
]

const twoLevels = [
  anchored('kaksitasoa', h2('Kaksi tasoa Keski-Uudellamaalla')),
  p(
    'SOSKU-hankkeen jatkoajalla vuonna 2018 Järvenpään osahanke tuki ',
    indexed('kuuden kunnan yhteistä valmistelua', 'Keski-Uusimaa > kuuden kunnan valmistelu'),
    '. Työskentely suunniteltiin kahdelle tasolle, jotka ovat sidoksissa toisiinsa:',
  ),
  bullet(
    strong('Työpajoissa'),
    ' ovat mukana johto, esimiehet, työntekijät, asiakkaat ja kokemusasiantuntijat.',
  ),
  bullet(
    alsoIndexed(
      words('Tehotiimi', { type: 'strong' }, { type: 'glossaryTerm', attrs: { entry: 'tehotiimi' } }),
      'tehotiimi',
    ),
    ' on työryhmä, joka jäsentää työpajoissa tuotetun ja esittää sen eteenpäin ',
    alsoIndexed(term('kuudensote', 'Kuuden Soteen'), 'Kuuden Sote'),
    '.',
    sourceNote('extension'),
  ),
  ownFigure(
    'kaksi-tasoa.svg',
    'Kaavio kahdesta tasosta. Työpajassa ovat johto, esimiehet, työntekijät, asiakkaat ja kokemusasiantuntijat. Tehotiimi jäsentää työpajan tuotokset ja esittää ne eteenpäin Kuuden Soteen. Tasot ovat sidoksissa toisiinsa.',
    'Yhteiskehittämisen kaksi tasoa SOSKU-hankkeen jatkoajalla Keski-Uudellamaalla.',
  ),
  p('Malli on kuvattu kortissa ', reference('tehotiimi', 'Yhteiskehittämisen työpajat ja tehotiimi'), '.'),
  only(
    'keski-uusimaa',
    callout(
      h4('Täydennettävää Keski-Uudellamaalla'),
      p('Kerro, miten kuuden kunnan valmistelu jatkui ', regional('jarjestajalla'), '.'),
    ),
  ),
]

const examples = [
  h2('Esimerkkejä eri puolilta Suomea'),
  table(
    'Yhteiskehittäminen hankkeissa',
    ['Missä', 'Mitä tehtiin tai tavoiteltiin', 'Keiden kanssa'],
    [
      'Jyväskylä, SOSKU',
      'Asiakkaiden osallisuutta lisääviä työmuotoja ja palveluja kehitettiin alusta lähtien.',
      'aikuissosiaalityön asiakkaiden ja henkilöstön',
    ],
    [
      'Järvenpää, SOSKU',
      'Vertaisneuvojakoulutus 2016: opeteltiin tukemaan virastossa asioivia ihmisiä.',
      'avoin kaikille, joita kiinnosti auttaa muita',
    ],
    [
      'Keski-Uusimaa, SOSKU 2018',
      'Yhteistä palvelukokonaisuutta valmisteltiin työpajoissa ja tehotiimissä.',
      'johdon, esimiesten, työntekijöiden, asiakkaiden ja kokemusasiantuntijoiden',
    ],
    [
      'Keski-Suomi, PRO SOS',
      'Tavoitteena kehittäjätiimien verkosto, jonka kanssa pilotoidaan toimintamalleja.',
      'avainkehittäjinä toimivien asiakkaiden ja työntekijöiden',
    ],
    [
      'PARTY-hanke',
      'Kohderyhmä pyrittiin saamaan kehittämiseen vertaisoppimisen ja kokemusasiantuntijuuden keinoin.',
      'työttömien työnhakijoiden ja työelämään palaavien',
    ],
  ),
  p(
    alsoIndexed(term('vertaisneuvoja', 'Vertaisneuvojien'), 'vertaisneuvonta'),
    ' koulutuksesta kerrotaan kortissa ',
    reference('vertaisneuvoja', 'Vertaisneuvojakoulutus'),
    '.',
  ),
  only(
    'national',
    p(
      'Keski-Suomen tavoitteista kerrotaan korteissa ',
      reference('kehittajakumppanuus', 'Kehittäjäkumppanuus'),
      ' ja ',
      reference('tiedonkeruu', 'Systemaattinen tiedonkeruumalli'),
      '.',
    ),
  ),
]

const effects = [
  h2('Mitä yhteiskehittäminen muuttaa'),
  p(
    'SOSKU-hankkeen mukaan yhteiskehittäminen käynnistää muutoksia ammatillisuudessa, asiakkaan asemassa ja johtamisessa. Se näkyy myös siinä, miten palvelut järjestetään ja toteutetaan ja miten niistä päätetään ',
    cite('national'),
    '.',
  ),
  p(
    'Sivutuotteena voi olla asiakkaan kuntoutuminen. Kehittämistyössä asiakas voi löytää merkityksellisen suhteen oman elämänsä haasteisiin.',
    sourceNote('national'),
  ),
]

const prompt = callout(
  h4('Täydennettävää'),
  p('Hanketekstit jättävät avoimeksi monta käytännön kysymystä. Lisää tietoa omasta kokemuksestasi:'),
  bullet('miten kokemusasiantuntijat valitaan ja koulutetaan ja millainen palkkio heille maksetaan'),
  bullet('miten yhteinen tapaaminen rakentuu ja mitä välineitä siinä käytetään'),
  bullet('montako työpajaa tarvittiin'),
  bullet('mitä uusia työmuotoja Jyväskylässä syntyi.'),
)

/** Partnership, its phases, levels and people. */
export const yhteiskehittaminen: StarterChapter = {
  id: 'yhteiskehittaminen',
  title: 'Yhteiskehittäminen',
  content: [...opening, ...relation, ...phases, ...people, ...twoLevels, ...examples, ...effects, prompt],
}
