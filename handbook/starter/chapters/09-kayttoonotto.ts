// Chapter 9: how trials became lasting, and questions for those who adopt a practice.
import {
  anchored,
  bullet,
  callout,
  cite,
  h2,
  h3,
  h4,
  indexed,
  ordered,
  p,
  reference,
  table,
} from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { ownFigure } from './own-figures.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    'Hanke päättyy, mutta hyvän kokeilun ei tarvitse. ',
    indexed('Juurruttaminen', 'juurruttaminen'),
    ' tarkoittaa tässä kirjassa sitä, että toiminnalle löytyy jatkaja hankkeen jälkeen. Hanketeksteissä sanaa käytetään, mutta sitä ei määritellä.',
  ),
  p(
    'Tässä luvussa kerrotaan, miten jatkuvuutta on rakennettu, ja annetaan kysymyksiä oman työn suunnitteluun.',
  ),
]

const examples = [
  h2('Miten toiminta on jatkunut'),
  p(
    'Hanketeksteistä löytyy viisi esimerkkiä. Jatkaja voi olla kunnan yksikkö, järjestö tai kuntien yhteinen organisaatio.',
  ),
  table(
    'Viisi esimerkkiä juurruttamisesta',
    ['Mitä', 'Kuka jatkaa', 'Keino'],
    [
      reference('arjenavaimet', 'Arjen avaimet'),
      'Järvenpään sosiaalisen kuntoutuksen yksikkö',
      'pilotista osaksi ryhmätarjontaa',
    ],
    [
      reference('masennuksesta', 'Masennuksesta toipuvien ryhmä'),
      'Mieli Maasta ry',
      'siirto yhdistyksen ohjaukseen',
    ],
    [
      reference('vertaisneuvoja', 'Vertaisneuvojakoulutus'),
      'Setlementti Louhela',
      'koulutus yhdessä, saattaen vaihtaen',
    ],
    [
      reference('tehotiimi', 'Yhteiskehittämisen työpajat ja tehotiimi'),
      'Kuuden Sote, suunnitelman mukaan',
      'valmistelu työpajoissa ja tehotiimissä',
    ],
    [
      reference('yhteiskehittaminen', 'Yhteiskehittämisen vaiheet', 'neljavaihetta'),
      'asiakkaat ja ammattilaiset',
      'asiakkailla mahdollisuus olla mukana juurruttamassa',
    ],
  ),
]

const pilot = [
  h3('Pilotista tarjontaan'),
  p(
    'Arjen avaimet on esimerkki siitä, miten kokeilu jatkuu samassa yksikössä. Ensimmäinen ryhmä kokoontui loppuvuodesta 2015 maaliskuuhun 2016. Kun pilotti päättyi, toiminta jatkui osana sosiaalisen kuntoutuksen kuntouttavan työtoiminnan ryhmätarjontaa.',
    sourceNote('jarvenpaa'),
  ),
  h3('Järjestön toiminnaksi'),
  p(
    'Masennuksesta toipuvien ryhmä siirtyi alkusyksystä 2016 ',
    indexed('Mieli Maasta ry:n', 'Mieli Maasta ry'),
    ' ohjaukseen ja jatkui yhdistyksen toimintana Järvenpäässä.',
    sourceNote('jarvenpaa'),
    ' Siirron ehdoista tai sopimuksista lähde ei kerro.',
  ),
]

const handover = [
  anchored('saattaen', h3('Saattaen vaihtaen')),
  p(
    'Vertaisneuvojakoulutus siirtyi vaiheittain. Keväällä 2016 koulutus järjestettiin hankkeessa, ja sen pohjana oli Stop Huumeille ry:n ',
    indexed('Fattaluuta-malli'),
    '. Seuraavana keväänä koulutus järjestettiin yhdessä ',
    indexed('Setlementti Louhelan', 'Setlementti Louhela'),
    ' kanssa, ”',
    indexed('saattaen vaihtaen'),
    '”. Syksyllä 2017 myös vertaisneuvojatoiminnan oli määrä siirtyä Louhelalle.',
    sourceNote('jarvenpaa'),
  ),
  ownFigure(
    'vertaisneuvojakoulutus.svg',
    'Kolme askelta: keväällä 2016 koulutus hankkeessa yhdessä Stop Huumeille ry:n kanssa, keväällä 2017 koulutus saattaen vaihtaen Setlementti Louhelan kanssa, syksyllä 2017 vertaisneuvojatoiminta siirtyy Setlementti Louhelalle.',
    'Vertaisneuvojakoulutuksen juurtuminen Järvenpäässä.',
  ),
]

const workshops = [
  h3('Työpajoissa ja tehotiimissä'),
  p(
    'Kuuden Soten valmistelussa ',
    indexed('juurruttamisen', 'juurruttaminen > työpajoissa ja tehotiimissä'),
    ' oli määrä tapahtua samoissa työpajoissa ja tehotiimissä, joissa palvelukokonaisuutta valmisteltiin.',
    sourceNote('extension'),
    ' Lähteet eivät kerro, mitä kuntayhtymä otti käyttöön.',
  ),
]

const nationwide = [
  h2('Käyttöön koko maassa'),
  p(
    'SOSKU-hankkeen jatkoajan tehtävistä kaksi koski käyttöönottoa: hyvien käytäntöjen ja tulosten ',
    indexed('levittäminen', 'toimintamallit > levittäminen'),
    ' maakuntien ja kuntien toimijoille sekä toimintamallien levittäminen ja ',
    indexed('räätälöiminen', 'toimintamallit > räätälöiminen'),
    ' maakuntien ja alueiden käyttöön ',
    cite('extension'),
    '.',
  ),
  p(
    'Räätälöinti on luonteva lähtökohta myös tämän kirjan käyttäjälle: lue kortti, mieti, mikä ',
    regional('alueella'),
    ' on toisin, ja muokkaa toimintaa sen mukaan.',
  ),
]

const questions = [
  anchored('tarkistuslista', h2('Tarkistuslista soveltajalle')),
  p(
    'Kysymykset ovat kirjan tekijöiden laatimia. Niitä ei ole otettu hanketeksteistä. Käy ne läpi yhdessä asiakkaiden, työntekijöiden ja esimiesten kanssa, kun otat käytännön käyttöön.',
  ),
  ordered('Mihin tarpeeseen käytäntö vastaa meillä, ja kuka tarpeen on todennut?'),
  ordered('Keille käytäntö on tarkoitettu, ja miten he saavat siitä tiedon?'),
  ordered('Ketkä ovat mukana suunnittelemassa, ja onko joukossa asiakkaita ja kokemusasiantuntijoita?'),
  ordered('Mitä kortin kuvauksessa pitää muuttaa, jotta käytäntö sopii meille?'),
  ordered('Mitä ensimmäisessä kokeilussa tehdään, ja milloin se päättyy?'),
  ordered('Mistä näemme, että käytännöstä on hyötyä?'),
  ordered('Kuka jatkaa kokeilun jälkeen, ja kuka vastaa toiminnasta?'),
  ordered('Miten jatkaja tulee mukaan niin ajoissa, että toiminta voidaan siirtää saattaen vaihtaen?'),
  ordered('Kuka pitää kuvauksen ajan tasalla tässä kirjassa?'),
]

const prompt = callout(
  h4('Täydennettävää'),
  p(
    'Hanketeksteissä ei kerrota käytäntöjen kustannuksista eikä edellytyksistä. Lisää kokemuksia, joita on saatu ',
    regional('alueella'),
    ':',
  ),
  bullet('paljonko aikaa, tiloja ja työpanosta käyttöönotto vaati'),
  bullet('mitä koulutusta vetäjät tarvitsivat'),
  bullet('mikä edisti juurtumista ja mikä haittasi sitä'),
  bullet('millaisen vinkin antaisit seuraavalle.'),
)

/** Rooting by example, and a list of the editors' own questions. */
export const kayttoonotto: StarterChapter = {
  id: 'kayttoonotto',
  title: 'Käyttöönotto ja juurruttaminen',
  content: [
    ...opening,
    ...examples,
    ...pilot,
    ...handover,
    ...workshops,
    ...nationwide,
    ...questions,
    prompt,
  ],
}
