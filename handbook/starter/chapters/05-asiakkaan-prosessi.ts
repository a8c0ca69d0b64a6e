// Chapter 5: the client's path from guidance to moving on.
import {
  anchored,
  bullet,
  callout,
  cite,
  h2,
  h3,
  h4,
  indexed,
  only,
  onlyWords,
  p,
  reference,
  table,
  term,
} from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { ownFigure } from './own-figures.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    'Tässä luvussa sosiaalista kuntoutusta katsotaan asiakkaan silmin: miten hän tulee mukaan, mitä palvelussa tapahtuu ja minne hän siirtyy. Järvenpään osahankkeessa palveluja ja palveluprosesseja kehitettiin juuri tästä näkökulmasta.',
    sourceNote('jarvenpaa'),
  ),
]

const path = [
  anchored('asiakaspolku', h2('Asiakkaan polku')),
  p(
    'Polku on koottu viideksi vaiheeksi. Järjestys on tämän kirjan tekijöiden: hanketeksteistä selviää vain, että palvelutarve huomataan ennen suunnitelmaa ja että työ etenee suunnitelman mukaan. Vaiheiden sisältö on otettu SoKu-hankkeen kuvauksesta ja sosiaalihuoltolain 17\u00a0§:stä, ryhmien osalta myös Järvenpään osahankkeesta.',
    sourceNote('soku', 'law', 'jarvenpaa'),
  ),
  ownFigure(
    'asiakkaan-polku.svg',
    'Kaavio asiakkaan polusta viitenä vaiheena vasemmalta oikealle: ohjaus sosiaaliseen kuntoutukseen, toimintakyvyn ja kuntoutustarpeen selvittäminen, suunnitelma ja omatyöntekijä, valmennus sekä ryhmät ja vertaistuki, siirtymä kuntouttavaan työtoimintaan, työelämään tai opiskeluun.',
    'Asiakkaan polku. Vaiheiden järjestys on kirjan tekijöiden, sisältö SoKu-hankkeesta ja sosiaalihuoltolain 17\u00a0§:stä.',
  ),
  table(
    'Polun vaiheet, lain kohdat ja käytännöt',
    ['Vaihe', 'Kohta 17\u00a0§:ssä', 'Käytäntö, jossa vaihetta on kehitetty'],
    ['Ohjautuminen', 'ei omaa kohtaa', reference('ohjaus', 'Sosiaaliseen kuntoutukseen ohjaus')],
    ['Selvittäminen', '1', reference('valmistellut', 'Valmistellut vastaanotot')],
    ['Suunnitelma ja omatyöntekijä', 'ei omaa kohtaa', reference('omatyontekija', 'Omatyöntekijä')],
    ['Valmennus, ryhmät ja vertaistuki', '2, 3 ja 4', reference('ryhmavalmennus', 'Ryhmävalmennus')],
    [
      'Siirtymä eteenpäin',
      'nuorista pykälän viimeinen virke',
      reference('portaittainen', 'Portaittainen eteneminen ja siirtymävaiheet'),
    ],
  ),
]

const guidance = [
  h2('Ohjautuminen'),
  p(
    'SoKu-hankkeessa kehitettiin sosiaalisen kuntoutuksen monimuotoisuutta, saatavuutta ja ',
    indexed('asiakasohjausta', 'asiakasohjaus'),
    ' yhdessä kuntien peruspalvelujen kanssa. Asiakkaan kannalta se tarkoitti, että hänen ',
    indexed('palvelutarpeensa', 'palvelutarve > huomaaminen ajoissa'),
    ' otetaan aiempaa paremmin huomioon jo ennen ',
    indexed('palvelusuunnitelman', 'palvelusuunnitelma'),
    ' laatimista.',
    sourceNote('soku'),
  ),
  p(
    'Hankkeen ',
    indexed('kohtaamispaikat'),
    ' olivat kaikille avoimia matalan kynnyksen tiloja. Hanketuloskortin mukaan ne ja ',
    indexed('jalkautuva työote'),
    ' paransivat asiakkaiden kohtaamisia ja edistivät palveluprosessien kulkua.',
    sourceNote('soku'),
    ' Kohtaamispaikoista kerrotaan kortissa ',
    reference('narikka', 'NARIKKA-kohtaamispaikat'),
    '.',
  ),
]

const assessment = [
  h2('Toimintakyvyn ja tarpeen selvittäminen'),
  p(
    'Lain mukaan sosiaaliseen kuntoutukseen kuuluu sosiaalisen toimintakyvyn ja ',
    indexed('kuntoutustarpeen', 'kuntoutus > tarpeen selvittäminen'),
    ' selvittäminen ',
    cite('law', '17\u00a0§'),
    '. Kahdessa hankkeessa siihen etsittiin toimintatapaa:',
  ),
  bullet(
    'SoKu-hankkeen ',
    alsoIndexed(term('valmisteltuvastaanotto', 'valmistelluilla vastaanotoilla'), 'valmistellut vastaanotot'),
    ' sosiaali- ja terveydenhuollon ammattilaiset tekivät asiakkaan kanssa perusteellisen ',
    indexed('toiminta- ja työkyvyn kartoituksen', 'toimintakyky > kartoitus'),
    '. Sen pohjalta tehtiin yhteistyötä asiakasta hoitavan lääkärin ja ',
    indexed('Kelan kuntoutusneuvojan', 'Kela > kuntoutusneuvoja'),
    ' kanssa.',
    sourceNote('soku'),
  ),
  bullet(
    'PRO SOS -hankkeen Keski-Suomen osahankkeessa tavoitteena oli ',
    indexed('monialaisen palvelutarpeen arvioinnin', 'palvelutarve > monialainen arviointi'),
    ' malli asiakastyöhön, jota tehdään ',
    indexed('erityistä tukea tarvitsevien', 'erityinen tuki'),
    ' ihmisten kanssa.',
    sourceNote('prosos'),
  ),
  p(
    onlyWords('national', 'Ks. kortit '),
    onlyWords('!national', 'Ks. kortti '),
    reference('valmistellut', 'Valmistellut vastaanotot'),
    onlyWords('national', ' ja '),
    only('national', reference('monialainen', 'Monialainen palvelutarpeen arviointi')),
    '.',
  ),
]

const plan = [
  anchored('omatyontekija', h2('Suunnitelma ja omatyöntekijä')),
  p(
    'SoKu-hankkeessa asiakkaalle nimettiin ',
    alsoIndexed(term('omatyontekija', 'omatyöntekijä'), 'omatyöntekijä'),
    '. Hän toteutti asiakkaan suunnitelman mukaista toimintaa yhdessä asiakkaan ja tarvittavan verkoston kanssa.',
    sourceNote('soku'),
    ' Lähteet eivät kerro, kuka omatyöntekijän nimeää tai montako asiakasta hänellä on. Ks. kortti ',
    reference('omatyontekija', 'Omatyöntekijä'),
    '.',
  ),
  p(
    'Myös Keski-Suomessa tavoiteltiin omatyöntekijän toimintamallia. Kyse on eri hankkeesta, eikä tavoitetta pidä sekoittaa SoKu-hankkeen käytäntöön.',
    sourceNote('prosos'),
  ),
]

const groups = [
  h3('Ryhmät'),
  p(
    indexed('Ryhmävalmennuksessa', 'ryhmät > ryhmävalmennus'),
    ' harjoiteltiin arki-, työelämä- ja ',
    indexed('vuorovaikutustaitoja', 'vuorovaikutustaidot'),
    ' toiminnallisin menetelmin. Ryhmän vetäjä ohjasi ja rohkaisi asiakkaita käyttämään taitojaan. Samalla opeteltiin käyttämään muita tarvittavia palveluja ja ketjuttamaan niitä järkevästi.',
    sourceNote('soku'),
  ),
  p(
    'Järvenpäässä ryhmiä oli monenlaisia. Oman elämän tarinoita kerrottiin ryhmässä ',
    reference('tarinani', 'Tarinani on voimani'),
    ', kodin ja arjen taitoja opeteltiin ryhmässä ',
    reference('arjenavaimet', 'Arjen avaimet'),
    ', ja terveyttä edistettiin kolmessa ryhmässä: ',
    reference('painonhallinta', 'Painonhallintaryhmä'),
    ', ',
    reference('tupakastairti', 'Tupakasta irti -ryhmä'),
    ' ja ',
    reference('masennuksesta', 'Masennuksesta toipuvien ryhmä'),
    '.',
    sourceNote('jarvenpaa'),
  ),
  h3('Vertaistuki'),
  p('SoKu-hankkeessa ', indexed('vertaistukea', 'vertaistuki'), ' toteutettiin kolmessa muodossa:'),
  bullet(indexed('kahdenkeskisenä tukena', 'vertaistuki > kahdenkeskinen')),
  bullet(indexed('vertaisryhmissä', 'vertaistuki > ryhmissä')),
  bullet(indexed('verkossa', 'vertaistuki > verkossa'), '.', sourceNote('soku')),
  p(
    'Hankkeen työntekijät käynnistivät vertaistoimintaa ja koordinoivat ',
    indexed('vertaisryhmiä', 'vertaistuki > ryhmissä'),
    '.',
    sourceNote('soku'),
    ' Ks. kortti ',
    reference('vertaistoiminta', 'Vertaistoiminta'),
    '.',
  ),
]

const support = [
  h2('Valmennus, ryhmät ja vertaistuki'),
  p(
    'Lain mukaan palveluun kuuluvat kuntoutusneuvonta ja -ohjaus, valmennus arkipäivän toiminnoista suoriutumiseen ja elämänhallintaan sekä ryhmätoiminta ja tuki sosiaalisiin vuorovaikutussuhteisiin.',
    sourceNote('law'),
  ),
  ...groups,
]

const transition = [
  anchored('siirtymat', h2('Siirtymä eteenpäin')),
  p('Järvenpään osahankkeella oli kaksi siirtymiin liittyvää tavoitetta:'),
  bullet(
    'asiakkaan kuntoutuminen etenee ',
    indexed('portaittain', 'portaittainen eteneminen'),
    ' kuntouttavan työtoiminnan palveluissa, ja yhteistyörakenteita ja palveluja kehitetään ja kuvataan',
  ),
  bullet(
    indexed('siirtymävaiheet'),
    ' vahvistuvat: kuvataan siirtymävaiheiden palvelut ja eteenpäin siirtyminen ja etsitään prosessin eri vaiheisiin tarkoituksenmukaiset palvelut ja toimet.',
    sourceNote('jarvenpaa'),
  ),
  p(
    'Keinona oli kehittää ',
    indexed('kokemusasiantuntija- ja vertaistoimintaa', 'kokemusasiantuntijat; vertaistoiminta'),
    ' sekä yhteistyötä ',
    indexed('kolmannen sektorin', 'kolmas sektori'),
    ' kanssa.',
    sourceNote('jarvenpaa'),
    ' Portaita ei ole lähteissä nimetty, eikä niitä siksi ole piirretty tähän kirjaan.',
  ),
  p(
    'SoKu-hankkeen tuloksissa mainitaan kuntouttavaan työtoimintaan, työelämään tai opiskelemaan siirtyneiden määrän nousu ',
    cite('soku'),
    '. Lukuja hanketuloskortti ei siitä anna.',
  ),
]

const prompt = callout(
  h4('Täydennettävää'),
  p('Kuvaa tähän ', regional('alueen'), ' käytäntö. Hanketekstit eivät kerro näistä:'),
  bullet('kuka ohjaa asiakkaan palveluun ja millä lomakkeella'),
  bullet('kuka päättää palvelusta ja missä ajassa'),
  bullet('miten suunnitelmaa seurataan ja tarkistetaan'),
  bullet('kuinka kauan vaiheet kestävät'),
  bullet('millaisia portaita kuntoutumisessa on.'),
)

/** The five phases of the client's path; their order is the editors'. */
export const asiakkaanprosessi: StarterChapter = {
  id: 'asiakkaanprosessi',
  title: 'Asiakkaan prosessi',
  content: [...opening, ...path, ...guidance, ...assessment, ...plan, ...support, ...transition, prompt],
}
