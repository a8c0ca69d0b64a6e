// The projects, organisations and timeline of chapter 11.
import type { Content } from '#handbook/model/content.ts'
import { anchored, bullet, h2, h3, indexed, onlyWords, p, table } from '#handbook/model/notation.ts'
import { ownFigure } from './own-figures.ts'
import { sourceNote } from './sources.ts'

const implementers = table(
  'SOSKU-hankkeen toteuttajat',
  ['Toteuttaja', 'Hankeaika 2015–', 'Jatkoaika 2018', 'Tehtävä lähteiden mukaan'],
  ['Terveyden ja hyvinvoinnin laitos (THL)', 'kyllä', 'kyllä', 'hallinnoi hanketta'],
  ['Diakonia-ammattikorkeakoulu', 'kyllä', 'kyllä', 'koordinoi ja toteutti teematyön'],
  ['Metropolia Ammattikorkeakoulu', 'kyllä', 'kyllä', 'ei mainita'],
  ['Kuntoutussäätiö', 'kyllä', 'kyllä', 'ei mainita'],
  ['Forssan seudun hyvinvointikuntayhtymä (FSHKY)', 'kyllä', 'kyllä', 'ei mainita'],
  [
    'Etelä-Savon sosiaali- ja terveyspalvelujen kuntayhtymä (Essote), aiemmin Mikkeli',
    'kyllä',
    'kyllä',
    'ei mainita',
  ],
  [
    'Jyväskylän kaupunki',
    'kyllä',
    'kyllä',
    'kehitti työmuotoja aikuissosiaalityön asiakkaiden ja henkilöstön kanssa',
  ],
  ['Järvenpään kaupunki', 'kyllä', 'kyllä', 'kehitti palveluja asiakasprosessin näkökulmasta'],
  ['Rovaniemen kaupunki', 'kyllä', 'kyllä', 'ei mainita'],
  ['Vantaan kaupunki', 'kyllä', 'kyllä', 'ei mainita'],
  ['Laukaan kunta', 'kyllä', 'ei luettelossa', 'ei mainita'],
  ['Seinäjoen kaupunki', 'kyllä', 'ei luettelossa', 'ei mainita'],
)

const aims = [
  h3('Järvenpään osahankkeen tavoitteet'),
  bullet('Kokonaisuus: sosiaalisen kuntoutuksen kokonaisuus ja palvelut selkeytetään Järvenpäässä.'),
  bullet('Eteneminen: asiakkaan kuntoutuminen etenee portaittain kuntouttavan työtoiminnan palveluissa.'),
  bullet('Siirtymät: siirtymävaiheiden palvelut ja eteenpäin siirtyminen kuvataan.', sourceNote('jarvenpaa')),
]

const projects = table(
  'Kirjassa esiintyvät hankkeet',
  ['Hanke', 'Aika', 'Rahoitus', 'Vastuutaho'],
  [
    'SOSKU',
    '2015–2018, jatkoaika 1.4.–31.12.2018',
    'ESR ja osatoteuttajat',
    'Terveyden ja hyvinvoinnin laitos',
  ],
  [
    'SoKu, Etelä-Pirkanmaa',
    '1.9.2015–30.11.2018',
    'ESR, toimintalinja 5; rahoittajana Keski-Suomen ELY-keskus',
    'Valkeakosken kaupunki',
  ],
  [
    'PRO SOS',
    'Keski-Suomen koordinaattori aloitti 1.11.2016',
    'ESR, toimintalinja 5; Kuntaliitto ja 94 kuntaa',
    'Seinäjoen Ammattikorkeakoulu Oy',
  ],
  ['PARTY', '1.4.2015–31.3.2018', 'osaksi ESR', 'Rauman kaupunki'],
)

const otherProjects = [
  h3('Muita sosiaalista kuntoutusta kehittäneitä hankkeita'),
  p('SOSKU-hankkeen verkkosivulla nimetään myös nämä hankkeet:', sourceNote('national')),
  bullet('Erityistukea elämään, Pohjantähti-opisto, Keminmaa'),
  bullet('Kaiku, Pohjois-Karjalan sosiaaliturvayhdistys ry, Joensuu'),
  bullet('Virtaa vielä – Virta II, Kainuun sote, 2014–2016'),
  bullet('Osallistavan sosiaalisen tuen kehittämishanke, Kuopion kaupunki'),
  bullet('Osallisuutta osuuskunnista, Kiipulasäätiö'),
  bullet('Polku55, Kuntoutuspolku ry, Tampere'),
  bullet('Sokra, sosiaalisen osallisuuden edistämisen koordinaatiohanke, THL'),
  bullet(
    indexed('SOKU', 'SOKU-hanke (Lapin ammattikorkeakoulu)'),
    ' – Nuorten työelämäosallisuuden ja sosiaalisen kuntoutuksen kehittäminen, Lapin ammattikorkeakoulu, 2015–2018',
  ),
  bullet('SUUNTA – Nuorten vanhempien suunta työuralle, Jyväskylän ammattikorkeakoulu'),
  bullet('Välittävät verkostot, Koillis-Suomen Aikuiskoulutus Oy, Kuusamo.'),
]

const events = table(
  'Aikajana 2015–2018',
  ['Aika', 'Tapahtuma', 'Hanke'],
  ['1.4.2015', 'PARTY-hanke alkaa.', 'PARTY'],
  ['1.9.2015', 'SoKu-hanke alkaa.', 'SoKu'],
  ['syksy 2015', 'Lähivertaiskoulutus alkaa; se päättyy alkuvuodesta 2016.', 'SOSKU, Järvenpää'],
  ['lokakuu 2015', 'Tarinani on voimani -ryhmä alkaa.', 'SOSKU, Järvenpää'],
  ['loppuvuosi 2015', 'Arjen avaimet -ryhmä alkaa; se päättyy maaliskuussa 2016.', 'SOSKU, Järvenpää'],
  ['tammi–toukokuu 2016', 'Ensimmäinen vertaisneuvojakoulutus järjestetään.', 'SOSKU, Järvenpää'],
  ['kevät ja alkukesä 2016', 'Terveyden edistämisen ryhmät kokoontuvat.', 'SOSKU, Järvenpää'],
  ['alkusyksy 2016', 'Masennuksesta toipuvien ryhmä siirtyy Mieli Maasta ry:lle.', 'SOSKU, Järvenpää'],
  ['1.11.2016', 'Keski-Suomen hankekoordinaattori aloittaa.', 'PRO SOS'],
  ['marraskuu 2016', 'Hankkeen väliraportti.', 'SOSKU'],
  ['2016–2017', 'Teematyö ja viisi seminaaria toteutetaan.', 'SOSKU'],
  ['maaliskuu 2017', 'Muistio laadukkaan sosiaalisen kuntoutuksen periaatteista laaditaan.', 'SOSKU'],
  [
    'kevät 2017',
    'Toinen vertaisneuvojakoulutus järjestetään Setlementti Louhelan kanssa.',
    'SOSKU, Järvenpää',
  ],
  ['31.3.2018', 'PARTY-hanke päättyy.', 'PARTY'],
  ['1.4.–31.12.2018', 'Jatkoaika.', 'SOSKU'],
  ['30.11.2018', 'SoKu-hanke päättyy.', 'SoKu'],
)

/** Who carried out what, and when. */
export const projectsAndTimes: Content = [
  anchored('osahankkeet', h2('Osahankkeet ja organisaatiot')),
  p(
    'SOSKU-hankkeen toteuttajat on lueteltu lähteissä hieman eri tavoin. Taulukkoon on koottu, ketkä olivat mukana hankkeen alkuvuosina ja ketkä jatkoajalla.',
    sourceNote('jarvenpaa', 'national', 'extension'),
  ),
  implementers,
  ...aims,
  anchored('hankkeet', h2('Hankkeet')),
  p(
    'SOSKU-hankkeen lisäksi kirjassa mainitaan kolme muuta hanketta.',
    onlyWords('national', ' SoKu- ja PRO SOS -hankkeista'),
    onlyWords('!national', ' SoKu-hankkeesta'),
    ' on käytäntökortteja.',
    sourceNote('national', 'soku', 'prosos'),
  ),
  projects,
  ...otherProjects,
  anchored('aikajana', h2('Aikajana')),
  p(
    'Aikajanalla ovat ne tapahtumat, joille lähteet antavat ajan.',
    sourceNote('jarvenpaa', 'extension', 'national', 'soku', 'prosos'),
  ),
  ownFigure(
    'aikajana.svg',
    'Aikajana vuosilta 2015–2018: SOSKU-hankkeen Järvenpään ryhmät ja koulutukset 2015–2017, SoKu-hanke 1.9.2015–30.11.2018, PRO SOS -hankkeen käynnistyminen Keski-Suomessa marraskuussa 2016 ja SOSKU-hankkeen jatkoaika 1.4.–31.12.2018. Samat tiedot ovat taulukossa kuvan jälkeen.',
    'Hankkeiden ja käytäntöjen aikajana. Vuodenajan tarkkuudella annetut ajat ovat kuvassa likimääräisiä.',
  ),
  events,
]
