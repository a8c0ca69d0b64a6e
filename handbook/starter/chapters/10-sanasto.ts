// The glossary and abbreviations of chapter 10.
import type { Content } from '#handbook/model/content.ts'
import { anchored, bullet, callout, h2, h3, h4, p, table } from '#handbook/model/notation.ts'

const law = 'Sosiaalihuoltolaki'
const jarvenpaa = 'SOSKU, Järvenpää'
const national = 'SOSKU'

const terms = table(
  'Sanasto',
  ['Termi', 'Mitä se tarkoittaa tässä kirjassa', 'Lähde'],
  ['asiakaskokemustieto', 'Tieto, jota saadaan asiakkailta kehittäjäkumppanuuden kautta.', 'PRO SOS'],
  [
    'avainkehittäjä',
    'Kunnan sosiaalipalvelujen asiakas tai työntekijä, joka kehittää sosiaalityötä hankkeessa.',
    'PRO SOS',
  ],
  ['jatkoaika', 'SOSKU-hankkeen vaihe 1.4.–31.12.2018, joka tuki tulosten hyödyntämistä.', national],
  [
    'kehittäjäkumppanuus',
    'Tavoiteltu asiakastyön toimintamalli, joka edistää osallisuutta ja toimintakykyä.',
    'PRO SOS',
  ],
  [
    'kehittäjätiimi',
    'Avainkehittäjien tiimi. Tiimien verkoston kanssa pilotoidaan uudenlaisia toimintamalleja.',
    'PRO SOS',
  ],
  [
    'kokemusasiantuntija',
    'Ihminen, joka auttaa muita saman kokeneita ja suunnittelee palveluja yhdessä asiakkaiden ja ammattilaisten kanssa.',
    national,
  ],
  [
    'Kuuden Sote',
    'Keski-Uudenmaan kuuden kunnan yhteinen sosiaali- ja terveyspalvelujen kuntayhtymä.',
    jarvenpaa,
  ],
  [
    'lähivertaiskoulutus',
    'Koulutus ihmisille, jotka haluavat tukea läheisiään mutta kaipaavat apua omaan jaksamiseensa.',
    jarvenpaa,
  ],
  [
    'NARIKKA',
    'Kaikille avoin matalan kynnyksen kohtaamispaikka. Lähteessä sanaa käytetään monikossa: NARIKAT.',
    'SoKu',
  ],
  [
    'nuorten sosiaalinen kuntoutus',
    'Tuki, jolla nuori pääsee työhön, työkokeiluun, opiskelemaan, työpajalle tai kuntoutukseen ja jolla ehkäistään keskeyttämistä.',
    law,
  ],
  [
    'omatyöntekijä',
    'Asiakkaalle nimetty työntekijä, joka toteuttaa suunnitelmaa yhdessä asiakkaan ja verkoston kanssa.',
    'SoKu',
  ],
  [
    'osahanke',
    'SOSKU- tai PRO SOS -hankkeen osa, esimerkiksi Järvenpään tai Keski-Suomen osahanke.',
    national,
  ],
  [
    'ryhmävalmennus',
    'Teema- ja vertaisryhmissä etenevä prosessi, jossa kehitetään arki-, työelämä- ja vuorovaikutustaitoja.',
    'SoKu',
  ],
  [
    'sosiaalinen kuntoutus',
    'Tehostettua tukea, jota annetaan sosiaalityön ja sosiaaliohjauksen keinoin. Lakiteksti on luvussa Mitä on sosiaalinen kuntoutus?',
    law,
  ],
  [
    'systemaattinen tiedonkeruumalli',
    'Tavoiteltu malli, joka yhdistää asiakaskokemustiedon ja työntekijän ammatillisen tiedon.',
    'PRO SOS',
  ],
  [
    'tarinaistaminen',
    'Oman elämän kertomista tarinoina. Se voi auttaa näkemään menneen ja tulevan uudella tavalla.',
    jarvenpaa,
  ],
  [
    'teematyö',
    'SOSKU-hankkeen kokonaisuus ”Osallisuutta sosiaalisella kuntoutuksella” vuosina 2016–2017. Siihen liittyi viisi seminaaria.',
    national,
  ],
  ['tehotiimi', 'Työryhmä, joka jäsentää työpajoissa tuotetun ja esittää sen eteenpäin.', jarvenpaa],
  [
    'valmisteltu vastaanotto',
    'Tapaaminen, jossa ammattilaiset kartoittavat asiakkaan kanssa toiminta- ja työkyvyn perusteellisesti.',
    'SoKu',
  ],
  ['vertaisneuvoja', 'Ihminen, joka on opetellut tukemaan virastossa asioivia.', national],
  ['vertaistoiminta', 'Kahdenkeskistä tukea, vertaisryhmiä ja vertaistukea verkossa.', 'SoKu'],
  [
    'yhteiskehittäminen',
    'Luottamukseen ja kumppanuuteen perustuvaa kehittämistä, joka muotoilee ammattilaisten ja asiakkaiden rooleja uudelleen.',
    'SOSKU',
  ],
  [
    'yhteisösosiaalityö',
    'Alueellinen toimintatapa, jota toteutetaan ensisijaisesti kohtaamispaikoissa.',
    'SoKu',
  ],
)

const abbreviations = table(
  'Lyhenteet ja hankkeiden nimet',
  ['Lyhenne', 'Nimi kokonaan'],
  ['Essote', 'Etelä-Savon sosiaali- ja terveyspalvelujen kuntayhtymä'],
  ['ESR', 'Euroopan sosiaalirahasto'],
  ['FSHKY', 'Forssan seudun hyvinvointikuntayhtymä'],
  ['KoKoA ry', 'Koulutetut Kokemusasiantuntijat ry'],
  ['PARTY', 'PARTY – Parempaa työ- ja toimintakykyä'],
  ['PRO SOS', 'PRO SOS – Uudenlaista sosiaalityötä yhdessä rakentamassa'],
  ['SoKu', 'Etelä-Pirkanmaan sosiaalisen kuntoutuksen hanke'],
  ['SOSKU', 'Sosiaalisen kuntoutuksen valtakunnallinen kehittämishanke'],
  ['THL', 'Terveyden ja hyvinvoinnin laitos'],
)

/** What the words of the book mean, by its sources. */
export const glossary: Content = [
  anchored('sanasto', h2('Sanasto')),
  p(
    'Selitykset on kirjoitettu hanketekstien pohjalta. Ne kertovat, mitä sana tarkoittaa juuri tässä kirjassa.',
  ),
  terms,
  h3('Lyhenteet'),
  p('SoKu ja SOSKU ovat eri hankkeita. Lapin ammattikorkeakoululla oli lisäksi nuorten hanke nimeltä SOKU.'),
  abbreviations,
  callout(
    h4('Täydennettävää'),
    p('Nämä sanat esiintyvät hanketeksteissä, mutta niitä ei määritellä. Lisää selitys ja lähde:'),
    bullet('sosiaalinen toimintakyky, osallisuus, syrjäytyminen ja elämänhallinta'),
    bullet('kuntouttava työtoiminta, kuntoutuskoordinaatio ja erityistä tukea tarvitseva henkilö'),
    bullet('siirtymävaihe, portaittainen eteneminen, juurruttaminen ja saattaen vaihtaen'),
    bullet('matala kynnys, jalkautuva työote, monikanavaiset palvelut ja Fattaluuta-malli.'),
  ),
]
