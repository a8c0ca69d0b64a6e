// Chapter 3: the starting points that the project texts repeat, and the memo that is still to be added.
import {
  anchored,
  bullet,
  callout,
  cite,
  emphasis,
  h2,
  h4,
  indexed,
  only,
  p,
  reference,
  strong,
  table,
} from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    'Maaliskuussa 2017 SOSKU-hankkeen toimijoiden yhteistyöverkosto laati muistion, jonka nimi on ',
    emphasis('Laadukkaan sosiaalisen kuntoutuksen periaatteita'),
    '. Muistio koskee sosiaalisen kuntoutuksen kehittämistä ',
    cite('national'),
    '. Muistion sisältöä ei ole tämän kirjan lähteissä, joten periaatteita ei voi vielä luetella tässä.',
  ),
  callout(
    h4('Täydennettävää'),
    p(
      'Lisää tähän muistion periaatteet lähteineen. Kerro samalla, miten ne näkyvät ',
      regional('alueella'),
      '. Lähteet eivät kerro myöskään laatukriteereistä, henkilöstömitoituksesta eivätkä osaamisvaatimuksista.',
    ),
  ),
  p(
    'Tähän lukuun on sen sijaan koottu ',
    strong('lähtökohtia, jotka toistuvat hanketeksteissä'),
    '. Ne eivät ole virallinen luettelo eivätkä laatukriteerejä, ja niiden ryhmittely on tämän kirjan tekijöiden.',
  ),
]

const client = [
  h2('Asiakkaan näkökulma'),
  p(
    'Järvenpään osahankkeessa palveluja pyrittiin parantamaan ',
    indexed('asiakaslähtöisesti', 'asiakaslähtöisyys'),
    '. Toiminta suunniteltiin kullekin yksilöllisesti. Sosiaalista kuntoutusta katsottiin kokonaisuutena ja asiakkaan kuntoutumisen kannalta, ei pelkästään palvelujen luettelona.',
    sourceNote('jarvenpaa'),
  ),
  p(
    'Kun SoKu-hanke kehitti ohjausta sosiaaliseen kuntoutukseen, se tarkoitti asiakkaan kannalta sitä, että hänen palvelutarpeensa otetaan aiempaa paremmin huomioon jo ennen palvelusuunnitelman laatimista.',
    sourceNote('soku'),
    ' Asiasta on oma kortti: ',
    reference('ohjaus', 'Sosiaaliseen kuntoutukseen ohjaus'),
    '.',
  ),
]

const access = [
  h2('Helposti löydettävä palvelu'),
  p(
    'SOSKU-hankkeessa palvelut haluttiin järjestää niin, että ne on mahdollisimman helppo löytää ja saada. Järvenpäässä luotiin sitä varten polkuja sosiaalisen kuntoutuksen yksikön ja muiden kuntoutusta tarjoavien tahojen välille. Erityistä huomiota saivat ',
    indexed('siirtymävaiheet'),
    ': mitä palveluja niissä tarvitaan ja miten niistä pääsee eteenpäin.',
    sourceNote('jarvenpaa'),
  ),
  p(
    'Etelä-Pirkanmaan SoKu-hankkeessa korostettiin ',
    indexed('matalaa kynnystä', 'matala kynnys'),
    '. Kohtaamispaikat olivat kaikille avoimia tiloja, joissa saattoi tavata ammattilaisia, ',
    indexed('kokemusasiantuntijoita', 'kokemusasiantuntijat > kohtaamispaikoissa'),
    ' ja vertaisia.',
    sourceNote('soku'),
    ' Kohtaamispaikoista kerrotaan kortissa ',
    reference('narikka', 'NARIKKA-kohtaamispaikat'),
    '.',
  ),
]

const partnership = [
  h2('Kumppanuus ja luottamus'),
  p(
    'Ammattilaisen ja asiakkaan suhteessa korostuvat ',
    indexed('kumppanuus'),
    ' ja vastavuoroisuus. ',
    indexed('Luottamukseen', 'luottamus'),
    ' perustuvia siteitä syntyy virallisten suhteiden rinnalle ja niiden sijaan.',
    sourceNote('national', 'extension'),
    ' Järvenpään mallissa asiakkaille tarjottiin mahdollisuus olla mukana koko kehittämistyön ajan, arvioinnista juurruttamiseen.',
    sourceNote('jarvenpaa'),
    ' PRO SOS -hankkeen Keski-Suomen osahankkeessa tavoiteltiin toimintamalleja, jotka vaikuttavat myös päätöksentekoon.',
    sourceNote('prosos'),
  ),
  p(
    indexed('Vertaisneuvonnalla', 'vertaisneuvonta'),
    ' on omat perusteensa: vapaaehtoisuus, avoimuus ja vertaistuki.',
    sourceNote('jarvenpaa'),
    ' Yhdessä kehittämisestä kerrotaan enemmän luvussa ',
    reference('yhteiskehittaminen', 'Yhteiskehittäminen'),
    '.',
  ),
]

const overview = [
  anchored('lahtokohdat', h2('Lähtökohdat yhdellä silmäyksellä')),
  table(
    'Hanketeksteissä toistuvia lähtökohtia',
    ['Lähtökohta', 'Mitä hanketeksti painottaa', 'Hanke'],
    ['Asiakaslähtöisyys', 'Palveluja parannetaan asiakkaasta käsin.', 'SOSKU, Järvenpää'],
    ['Yksilöllisyys', 'Päiväaikainen toiminta suunnitellaan yksilöllisesti.', 'SOSKU, Järvenpää'],
    ['Kokonaisuus', 'Kuntoutumista katsotaan kokonaisuutena, ei vain palveluina.', 'SOSKU, Järvenpää'],
    ['Löydettävyys', 'Palvelut on helppo löytää ja saada.', 'SOSKU, Järvenpää'],
    ['Siirtymävaiheet', 'Siirtymien palvelut ja eteenpäin siirtyminen kuvataan.', 'SOSKU, Järvenpää'],
    ['Tarpeen huomaaminen', 'Palvelutarve huomataan jo ennen palvelusuunnitelmaa.', 'SoKu'],
    ['Matala kynnys', 'Kohtaamispaikat ovat avoimia kaikille.', 'SoKu'],
    ['Kumppanuus', 'Suhde on vastavuoroinen ja haastaa hierarkian.', 'SOSKU'],
    ['Luottamus', 'Kehittäjien väliset siteet perustuvat luottamukseen.', 'SOSKU'],
    ['Osallisuus', 'Asiakkaat ovat mukana kehittämisessä.', 'SOSKU ja PRO SOS'],
  ),
]

const questions = [
  h2('Kysymyksiä oman työn pohdintaan'),
  p(
    'Kysymykset ovat kirjan tekijöiden laatimia. Niitä ei ole otettu hanketeksteistä. Voit käyttää niitä esimerkiksi tiimin keskustelussa.',
  ),
  bullet('Mistä asiakas saa tietää, että sosiaalista kuntoutusta on tarjolla?'),
  bullet('Kuka huomaa tuen tarpeen, ja missä vaiheessa?'),
  bullet('Miten asiakkaan oma tahto näkyy suunnitelmassa?'),
  bullet('Missä kohdassa asiakas jää helposti yksin, kun palvelu vaihtuu?'),
  bullet('Mistä asioista asiakkaat pääsevät meillä päättämään?'),
  only('lappi', bullet('Miten palvelu tavoittaa ne, jotka asuvat kaukana siitä?')),
]

/** Starting points of good social rehabilitation, each with its source. */
export const periaatteet: StarterChapter = {
  id: 'periaatteet',
  title: 'Laadukkaan sosiaalisen kuntoutuksen periaatteet',
  content: [...opening, ...client, ...access, ...partnership, ...overview, ...questions],
}
