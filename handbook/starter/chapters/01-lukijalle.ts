// Chapter 1: what the book is, for whom, how to use it, how it came about.
import {
  bullet,
  callout,
  cite,
  h2,
  h3,
  h4,
  indexed,
  onlyWords,
  ordered,
  p,
  reference,
  strong,
  table,
  term,
} from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    alsoIndexed(term('sosiaalinenkuntoutus', 'Sosiaalinen kuntoutus'), 'kuntoutus > sosiaalinen'),
    ' vahvistaa ihmisen sosiaalista toimintakykyä, torjuu ',
    indexed('syrjäytymistä', 'syrjäytyminen'),
    ' ja edistää ',
    indexed('osallisuutta', 'osallisuus'),
    '. Tavoite on kirjattu lakiin ',
    cite('law', '17\u00a0§'),
    '. Keinoja on etsitty ryhmistä, vastaanotoilta, kohtaamispaikoista ja yhteisen pöydän äärestä.',
  ),
  p(
    'Tähän kirjaan on koottu, miten sosiaalista kuntoutusta on kehitetty suomalaisissa hankkeissa. Suurin osa sisällöstä tulee sosiaalisen kuntoutuksen ',
    indexed('valtakunnallisesta kehittämishankkeesta (SOSKU)', 'SOSKU-hanke'),
    ', jossa ammattilaiset ja asiakkaat ideoivat, loivat, kehittivät ja testasivat toimintamalleja yhdessä ',
    cite('national'),
    '. Kirja kertoo, mitä tehtiin, kenen kanssa ja missä. Se kertoo myös, mikä on vielä auki.',
  ),
]

const readers = [
  h2('Kenelle kirja on tarkoitettu'),
  p(
    'SOSKU-hankkeen ',
    alsoIndexed(term('jatkoaika', 'jatkoajan'), 'SOSKU-hanke > jatkoaika'),
    ' tehtävänä oli levittää hyviä käytäntöjä ja tuloksia maakuntien ja kuntien toimijoille.',
    sourceNote('extension'),
    ' Heille on ensi sijassa tarkoitettu myös tämä kirja. Lähteet eivät rajaa lukijakuntaa tarkemmin. Voit siis lukea kirjaa työntekijänä, esimiehenä, päättäjänä, ',
    term('kokemusasiantuntija', 'kokemusasiantuntijana'),
    ' tai palvelujen käyttäjänä.',
  ),
  p(
    'Tämä on kirjan',
    onlyWords('national', ' valtakunnallinen painos'),
    onlyWords('lappi', ' Lapin painos'),
    onlyWords('keski-uusimaa', ' Keski-Uudenmaan painos'),
    '. Kirjan käytöstä ',
    regional('alueella'),
    ' kerrotaan luvussa ',
    reference('omallaalueella', 'Opaskirja omalla alueellasi'),
    '.',
  ),
  p('Kirjaa ei tarvitse lukea alusta loppuun. Aloita siitä, mitä juuri nyt tarvitset.'),
  table(
    'Mistä kannattaa aloittaa',
    ['Kysymys', 'Lue ensin'],
    ['Mitä laki sanoo sosiaalisesta kuntoutuksesta?', reference('mitaon', 'Mitä on sosiaalinen kuntoutus?')],
    [
      'Mitkä lähtökohdat toistuvat hankkeiden teksteissä?',
      reference('periaatteet', 'Laadukkaan sosiaalisen kuntoutuksen periaatteet'),
    ],
    [
      'Miten asiakkaat ja ammattilaiset kehittävät palveluja yhdessä?',
      reference('yhteiskehittaminen', 'Yhteiskehittäminen'),
    ],
    ['Miten asiakkaan polku etenee?', reference('asiakkaanprosessi', 'Asiakkaan prosessi')],
    ['Millaisia ryhmiä, koulutuksia ja malleja on kokeiltu?', reference('hyvatkaytannot', 'Hyvät käytännöt')],
    ['Keiden kanssa työtä on tehty?', reference('verkostot', 'Verkostot ja rakenteet')],
    ['Mitä tuloksista tiedetään?', reference('arviointi', 'Arviointi, vaikuttavuus ja mittarit')],
    [
      'Miten kokeilusta tulee pysyvää toimintaa?',
      reference('kayttoonotto', 'Käyttöönotto ja juurruttaminen'),
    ],
    ['Miten kirja sopii omalle alueelleni?', reference('omallaalueella', 'Opaskirja omalla alueellasi')],
    ['Mitä jokin sana tai lyhenne tarkoittaa?', reference('liitteet', 'Sanasto', 'sanasto')],
  ),
]

const use = [
  h2('Näin käytät kirjaa'),
  p('Kirjassa on kahdenlaista sisältöä: lukuja ja käytäntökortteja.'),
  bullet(
    strong('Luvut'),
    ' kertovat sosiaalisesta kuntoutuksesta kokonaisuutena. Voit lukea ne järjestyksessä tai yksitellen.',
  ),
  bullet(
    strong('Käytäntökortit'),
    ' esittelevät kukin yhden ryhmän, koulutuksen tai toimintamallin. Jokaisessa kortissa on samat kentät, joten käytäntöjä on helppo verrata.',
  ),
  p('Muutama merkintä toistuu läpi kirjan:'),
  bullet(
    'Alaviite tai suluissa oleva viite kertoo, mihin lähteeseen tieto perustuu. Lähdeluettelo on kirjan lopussa.',
  ),
  bullet('Sanasto kirjan lopussa selittää kirjan omat sanat, ja hakemisto kertoo, missä asiaa käsitellään.'),
  bullet('Lakilainaus on omassa kehyksessään, ja sen yhteydessä kerrotaan lain nimi ja pykälä.'),
  bullet(
    'Tyhjä kenttä käytäntökortissa tarkoittaa, etteivät lähteet kerro asiasta. Aukkoja ei ole täytetty arvaamalla.',
  ),
  bullet(
    'Täydennettävää-ruutu on tarkoitettu kirjan tekijöille. Kun puuttuva tieto on lisätty, ruudun voi poistaa.',
  ),
]

const origin = [
  h2('Näin kirja syntyi'),
  h3('SOSKU-hanke'),
  p(
    'SOSKU-hanketta hallinnoi ',
    indexed('Terveyden ja hyvinvoinnin laitos (THL)'),
    '. Hankkeella oli osatoteuttajia eri puolilla Suomea, ja sitä rahoittivat ',
    indexed('Euroopan sosiaalirahasto (ESR)', 'Euroopan sosiaalirahasto (ESR)'),
    ' ja osatoteuttajat. Tutkimus ja koulutus tukivat kehittämistyötä ',
    cite('jarvenpaa'),
    ' ',
    cite('national'),
    '. Osatoteuttajat on lueteltu kohdassa ',
    reference('liitteet', 'Osahankkeet ja organisaatiot', 'osahankkeet'),
    '.',
  ),
  p(
    'Toteutusaika ilmoitetaan lähteissä kahdella tavalla: valtakunnallisen verkkosivun mukaan hanke toteutettiin vuosina 2015–2017 ',
    cite('national'),
    ', Järvenpään sivun mukaan vuosina 2015–2018 ',
    cite('jarvenpaa'),
    '. Jatkoaika kesti 1.4.–31.12.2018 ',
    cite('extension'),
    '.',
  ),
  h3('Jatkoajan kolme tehtävää'),
  p('Jatkoaika tuki tulosten alueellista ja valtakunnallista hyödyntämistä. Sille annettiin kolme tehtävää:'),
  ordered('levittää hyviä käytäntöjä ja tuloksia valtakunnallisesti maakuntien ja kuntien toimijoille'),
  ordered('levittää ja räätälöidä toimintamalleja maakuntien ja alueiden käyttöön'),
  ordered('tuottaa sosiaalisen kuntoutuksen opaskirja.', sourceNote('extension')),
  p('Tämä kirja jatkaa kolmannesta tehtävästä.'),
  h3('Mihin tiedot perustuvat'),
  p(
    'Kirjan pohjateksti on kirjoitettu viidestä julkisesta hanketekstistä. Kolme niistä kertoo SOSKU-hankkeesta, yksi Etelä-Pirkanmaan SoKu-hankkeesta ja yksi PRO SOS -hankkeen Keski-Suomen osahankkeesta. Tekstit on lueteltu kohdassa ',
    reference('liitteet', 'Kirjan lähteet', 'lahteet'),
    '.',
  ),
  p(
    'Tekstit on laadittu hankkeiden eri vaiheissa. SoKu-hankkeen hanketuloskortti kertoo tuloksista, PRO SOS -hankkeen kutsu vasta suunnitelmista. Siksi kirjassa erotetaan, mitä on tehty, mitä on tavoiteltu ja mitä lähde sanoo tuloksesta. Yhteystietoja ja yksityishenkilöiden nimiä ei ole otettu mukaan.',
  ),
]

const prompt = callout(
  h4('Täydennettävää'),
  p('Hanketekstit eivät kerro kirjan tekijöitä eivätkä julkaisutietoja. Lisää ainakin nämä:'),
  bullet('kirjan toimituskunta ja kirjoittajat'),
  bullet('julkaisija ja julkaisuvuosi'),
  bullet('ISBN-, ISSN- ja URN-tunnukset, jos ne on annettu'),
  bullet('käyttöoikeus eli lisenssi'),
  bullet('tarkempi kuvaus siitä, kenelle kirja on tarkoitettu.'),
)

/** The chapter a reader meets first. */
export const lukijalle: StarterChapter = {
  id: 'lukijalle',
  title: 'Lukijalle',
  content: [...opening, ...readers, ...use, ...origin, prompt],
}
