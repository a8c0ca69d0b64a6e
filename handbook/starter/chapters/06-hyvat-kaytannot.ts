// Chapter 6: the good practices at a glance; the cards themselves stand after it.
import {
  anchored,
  bullet,
  callout,
  h2,
  h3,
  h4,
  indexed,
  only,
  p,
  reference,
  table,
} from '#handbook/model/notation.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { sourceNote } from './sources.ts'

const opening = [
  only(
    'national',
    p(
      'Tässä luvussa esitellään lyhyesti 19 käytäntöä. Ne tulevat kolmesta hankkeesta: ',
      indexed('SOSKU-hankkeen Järvenpään osahankkeesta', 'SOSKU-hanke > Järvenpään osahanke'),
      ', ',
      indexed('Etelä-Pirkanmaan SoKu-hankkeesta', 'SoKu-hanke'),
      ' ja PRO SOS -hankkeen Keski-Suomen osahankkeesta.',
    ),
  ),
  only(
    '!national',
    p(
      'Tässä luvussa esitellään lyhyesti 16 käytäntöä. Ne tulevat kahdesta hankkeesta: ',
      indexed('SOSKU-hankkeen Järvenpään osahankkeesta', 'SOSKU-hanke > Järvenpään osahanke'),
      ' ja ',
      indexed('Etelä-Pirkanmaan SoKu-hankkeesta', 'SoKu-hanke'),
      '.',
    ),
  ),
  p(
    'Jokaisesta käytännöstä on oma korttinsa, ja kortit seuraavat tätä lukua. Käytännöt on kuvattu hanketeksteissä. Hyvällä käytännöllä ei tässä tarkoiteta, että toiminta olisi todettu vaikuttavaksi: yksikään lähde ei vertaa käytäntöjä eikä aseta niitä järjestykseen. Siitä, mitä tuloksista tiedetään, kerrotaan luvussa ',
    reference('arviointi', 'Arviointi, vaikuttavuus ja mittarit'),
    '.',
  ),
]

const jarvenpaa = [
  anchored('jarvenpaankaytannot', h2('Järvenpää: ryhmiä, koulutuksia ja yhteistä valmistelua')),
  p(
    'Järvenpään käytännöt syntyivät kaupungin sosiaalisen kuntoutuksen yksikössä. Osahankkeessa työskenteli yksi hanketyöntekijä ja tutkija-kehittäjä. Heillä ei ollut omia asiakkaita, vaan periaatteessa kaikki yksikön asiakkaat olivat mukana hankkeessa. Mukana oli myös muita kuntalaisia. Osahanketta rahoittivat ESR ja Järvenpään kaupunki.',
    sourceNote('jarvenpaa'),
  ),
  table(
    'Käytännöt, SOSKU-hankkeen Järvenpään osahanke',
    ['Käytäntö', 'Kohderyhmä tai osallistujat', 'Aika', 'Tilanne lähteen mukaan'],
    [
      reference('tarinani', 'Tarinani on voimani'),
      'lähde ei tarkenna',
      'alkoi lokakuussa 2015',
      'jatkosta ei kerrota',
    ],
    [
      reference('arjenavaimet', 'Arjen avaimet'),
      'kuntouttavan työtoiminnan asiakkaat',
      'loppuvuodesta 2015 maaliskuuhun 2016',
      'otettu osaksi ryhmätarjontaa',
    ],
    [
      reference('painonhallinta', 'Painonhallintaryhmä'),
      'sosiaalisen kuntoutuksen asiakkaat',
      'kevät ja alkukesä 2016',
      'jatkosta ei kerrota',
    ],
    [
      reference('tupakastairti', 'Tupakasta irti -ryhmä'),
      'sosiaalisen kuntoutuksen asiakkaat',
      'kevät ja alkukesä 2016',
      'jatkosta ei kerrota',
    ],
    [
      reference('masennuksesta', 'Masennuksesta toipuvien ryhmä'),
      'sosiaalisen kuntoutuksen asiakkaat',
      'kevät ja alkukesä 2016',
      'jatkuu Mieli Maasta ry:n toimintana',
    ],
    [
      reference('vertaisneuvoja', 'Vertaisneuvojakoulutus'),
      'kaikki, joita kiinnostaa auttaa ihmisiä palvelujen käytössä',
      'keväät 2016 ja 2017',
      'juurtumassa Setlementti Louhelaan',
    ],
    [
      reference('lahivertais', 'Lähivertaiskoulutus'),
      'läheistään tukevat, jotka kaipaavat apua omaan jaksamiseensa',
      'syksystä 2015 alkuvuoteen 2016',
      'jatkosta ei kerrota',
    ],
    [
      reference('portaittainen', 'Portaittainen eteneminen ja siirtymävaiheet'),
      'yksikön asiakasryhmät',
      'osahankkeen ajan',
      'tavoite, jota ei ole kuvattu mallina',
    ],
    [
      reference('tehotiimi', 'Yhteiskehittämisen työpajat ja tehotiimi'),
      'johto, esimiehet, työntekijät, asiakkaat ja kokemusasiantuntijat',
      '1.4.–31.12.2018',
      'jatkoajan työskentelytapa',
    ],
  ),
]

const sokuTable = table(
  'Käytännöt, Etelä-Pirkanmaan SoKu-hanke 1.9.2015–30.11.2018',
  ['Käytäntö', 'Mistä on kyse', 'Kohderyhmä'],
  [
    reference('narikka', 'NARIKKA-kohtaamispaikat'),
    'matalan kynnyksen tilat, joissa voi tavata ammattilaisia, kokemusasiantuntijoita ja vertaisia',
    'kaikille avoin',
  ],
  [
    reference('omatyontekija', 'Omatyöntekijä'),
    'nimetty työntekijä, joka toteuttaa suunnitelmaa asiakkaan ja verkoston kanssa',
    'hankkeen asiakkaat',
  ],
  [
    reference('ryhmavalmennus', 'Ryhmävalmennus'),
    'arki-, työelämä- ja vuorovaikutustaitojen kehittäminen teema- ja vertaisryhmissä',
    'hankkeen asiakkaat',
  ],
  [
    reference('yhteisososiaalityo', 'Yhteisösosiaalityö'),
    'alueellinen toimintatapa, jota toteutetaan ensisijaisesti kohtaamispaikoissa',
    'hankkeen asiakkaat',
  ],
  [
    reference('vertaistoiminta', 'Vertaistoiminta'),
    'kahdenkeskinen tuki, vertaisryhmät ja vertaistuki verkossa',
    'hankkeen asiakkaat',
  ],
  [
    reference('valmistellut', 'Valmistellut vastaanotot'),
    'perusteellinen toiminta- ja työkyvyn kartoitus asiakkaan kanssa',
    'hankkeen asiakkaat',
  ],
  [
    reference('ohjaus', 'Sosiaaliseen kuntoutukseen ohjaus'),
    'palvelutarpeen huomaaminen jo ennen palvelusuunnitelmaa',
    'hankkeen asiakkaat',
  ],
)

const soku = [
  anchored('sokunkaytannot', h2('Etelä-Pirkanmaa: SoKu-hankkeen keinot')),
  p(
    'SoKu-hanketta toteutti Valkeakosken kaupunki, ja työntekijöitä oli Valkeakoskella, Akaassa ja Urjalassa. Hankkeen keinoja olivat ryhmävalmennus, vertaistoiminta, yhteisösosiaalityö sekä terveyspalvelujen ja sosiaalityön yhteistyö. Hanke on päättynyt. Käytäntöjen jatkosta hanketuloskortti ei kerro.',
    sourceNote('soku'),
  ),
  sokuTable,
]

const proSosTable = table(
  'Käytännöt, PRO SOS -hankkeen Keski-Suomen osahanke',
  ['Käytäntö', 'Mitä tavoiteltiin'],
  [
    reference('monialainen', 'Monialainen palvelutarpeen arviointi'),
    'toimintamalli palvelutarpeen arviointiin ja omatyöntekijän työhön',
  ],
  [
    reference('kehittajakumppanuus', 'Kehittäjäkumppanuus'),
    'osallisuutta ja toimintakykyä edistävä toimintamalli asiakastyöhön',
  ],
  [
    reference('tiedonkeruu', 'Systemaattinen tiedonkeruumalli'),
    'asiakaskokemustiedon ja ammatillisen tiedon yhdistäminen kehittämisen ja päätöksenteon tueksi',
  ],
)

const proSos = [
  anchored('prososkaytannot', h2('Keski-Suomi: tavoitteena uusia malleja')),
  p(
    indexed('PRO SOS -hankkeen Keski-Suomen osahanke', 'PRO SOS -hanke'),
    ' suunnattiin maakunnan kaikkein heikoimmassa asemassa oleville ihmisille, jotka tarvitsevat erityistä tukea. Hankekoordinaattori aloitti 1.11.2016. Lähteenä on kutsu, jolla kuntia pyydettiin mukaan, joten siinä on tavoitteita eikä tuloksia.',
    sourceNote('prosos'),
  ),
  only(
    '!national',
    p(
      'Kutsu kertoo vain suunnitelmista. Siksi hankkeen kolme korttia ovat vain valtakunnallisessa painoksessa.',
    ),
  ),
  only('national', proSosTable),
]

const others = [
  h2('Mainittuja, mutta vielä kuvaamattomia'),
  p('Hanketeksteissä nimetään myös työtapoja, joista kerrotaan niin vähän, ettei niistä ole tehty korttia:'),
  bullet('jalkautuva työote SoKu-hankkeessa', sourceNote('soku')),
  bullet('kuntien eri palvelujen yhteistyön lisääminen SoKu-hankkeessa', sourceNote('soku')),
  bullet('osallisuutta lisäävät työmuodot Jyväskylän SOSKU-osahankkeessa', sourceNote('national')),
  bullet('Kelan ja sosiaalityön yhteistyötavat PRO SOS -hankkeessa.', sourceNote('prosos')),
  h3('Uusi kortti'),
  p(
    'Jos tunnet jonkin näistä omasta työstäsi, voit tehdä siitä kortin. Aloita lyhyestä kuvauksesta ja kohderyhmästä. Kirjaa lähde heti, jotta tiedon voi myöhemmin tarkistaa.',
  ),
]

const prompt = callout(
  h4('Täydennettävää'),
  p(
    'Sovi muiden tekijöiden kanssa, millä perusteella käytäntö otetaan kirjaan, ja kirjaa perusteet tähän. Hanketekstit eivät kerro valintaperusteita.',
  ),
)

/** What the nineteen practice cards hold, in three tables by project. */
export const hyvatkaytannot: StarterChapter = {
  id: 'hyvatkaytannot',
  title: 'Hyvät käytännöt',
  content: [...opening, ...jarvenpaa, ...soku, ...proSos, ...others, prompt],
}
