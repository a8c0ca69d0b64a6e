// The starter's glossary. Each definition ends with its source; other languages stand where their word is established.
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'

const told = {
  law: 'Lähde: sosiaalihuoltolaki 17\u00a0§.',
  national: 'Lähde: SOSKU-hanke.',
  jarvenpaa: 'Lähde: SOSKU-hankkeen Järvenpään osahanke.',
  soku: 'Lähde: SoKu-hanke.',
  prosos: 'Lähde: PRO SOS -hanke.',
} as const

function entry(
  id: string,
  fi: string,
  definition: string,
  source: keyof typeof told,
  others: Partial<Translated> = {},
): GlossaryEntry {
  return {
    id,
    term: { fi, sv: '', en: '', ...others },
    definition: { fi: `${definition} ${told[source]}`, sv: '', en: '' },
  }
}

const services = [
  entry(
    'sosiaalinenkuntoutus',
    'sosiaalinen kuntoutus',
    'Tehostettua tukea, jota annetaan sosiaalityön ja sosiaaliohjauksen keinoin. Tuki vahvistaa sosiaalista toimintakykyä, torjuu syrjäytymistä ja edistää osallisuutta.',
    'law',
    { sv: 'social rehabilitering', en: 'social rehabilitation' },
  ),
  entry(
    'nuortenkuntoutus',
    'nuorten sosiaalinen kuntoutus',
    'Tuki, jolla nuori pääsee työhön, työkokeiluun, opiskelemaan, työpajalle tai kuntoutukseen ja jolla ehkäistään keskeyttämistä.',
    'law',
  ),
  entry(
    'omatyontekija',
    'omatyöntekijä',
    'Asiakkaalle nimetty työntekijä, joka toteuttaa suunnitelmaa yhdessä asiakkaan ja verkoston kanssa.',
    'soku',
    { sv: 'egen kontaktperson' },
  ),
  entry(
    'valmisteltuvastaanotto',
    'valmisteltu vastaanotto',
    'Tapaaminen, jossa ammattilaiset kartoittavat asiakkaan kanssa toiminta- ja työkyvyn perusteellisesti.',
    'soku',
  ),
  entry(
    'ryhmavalmennus',
    'ryhmävalmennus',
    'Teema- ja vertaisryhmissä etenevä prosessi, jossa kehitetään arki-, työelämä- ja vuorovaikutustaitoja.',
    'soku',
  ),
  entry(
    'yhteisososiaalityo',
    'yhteisösosiaalityö',
    'Alueellinen toimintatapa, jota toteutetaan ensisijaisesti kohtaamispaikoissa.',
    'soku',
    { en: 'community social work' },
  ),
  entry(
    'narikka',
    'NARIKKA',
    'Kaikille avoin matalan kynnyksen kohtaamispaikka. Lähteessä sanaa käytetään monikossa: NARIKAT.',
    'soku',
  ),
] as const

const peers = [
  entry(
    'kokemusasiantuntija',
    'kokemusasiantuntija',
    'Ihminen, joka auttaa muita saman kokeneita ja suunnittelee palveluja yhdessä asiakkaiden ja ammattilaisten kanssa.',
    'national',
    { sv: 'erfarenhetsexpert', en: 'expert by experience' },
  ),
  entry(
    'vertaistoiminta',
    'vertaistoiminta',
    'Kahdenkeskistä tukea, vertaisryhmiä ja vertaistukea verkossa.',
    'soku',
    { sv: 'kamratverksamhet', en: 'peer activities' },
  ),
  entry(
    'vertaisneuvoja',
    'vertaisneuvoja',
    'Ihminen, joka on opetellut tukemaan virastossa asioivia.',
    'national',
  ),
  entry(
    'lahivertaiskoulutus',
    'lähivertaiskoulutus',
    'Koulutus ihmisille, jotka haluavat tukea läheisiään mutta kaipaavat apua omaan jaksamiseensa.',
    'jarvenpaa',
  ),
  entry(
    'tarinaistaminen',
    'tarinaistaminen',
    'Oman elämän kertomista tarinoina. Se voi auttaa näkemään menneen ja tulevan uudella tavalla.',
    'jarvenpaa',
  ),
] as const

const developing = [
  entry(
    'yhteiskehittaminen',
    'yhteiskehittäminen',
    'Luottamukseen ja kumppanuuteen perustuvaa kehittämistä, joka muotoilee ammattilaisten ja asiakkaiden rooleja uudelleen.',
    'national',
    { sv: 'samutveckling', en: 'co-development' },
  ),
  entry(
    'tehotiimi',
    'tehotiimi',
    'Työryhmä, joka jäsentää työpajoissa tuotetun ja esittää sen eteenpäin.',
    'jarvenpaa',
  ),
  entry(
    'kehittajakumppanuus',
    'kehittäjäkumppanuus',
    'Tavoiteltu asiakastyön toimintamalli, joka edistää osallisuutta ja toimintakykyä.',
    'prosos',
  ),
  entry(
    'avainkehittaja',
    'avainkehittäjä',
    'Kunnan sosiaalipalvelujen asiakas tai työntekijä, joka kehittää sosiaalityötä hankkeessa.',
    'prosos',
  ),
  entry(
    'kehittajatiimi',
    'kehittäjätiimi',
    'Avainkehittäjien tiimi. Tiimien verkoston kanssa pilotoidaan uudenlaisia toimintamalleja.',
    'prosos',
  ),
  entry(
    'asiakaskokemustieto',
    'asiakaskokemustieto',
    'Tieto, jota saadaan asiakkailta kehittäjäkumppanuuden kautta.',
    'prosos',
  ),
  entry(
    'tiedonkeruumalli',
    'systemaattinen tiedonkeruumalli',
    'Tavoiteltu malli, joka yhdistää asiakaskokemustiedon ja työntekijän ammatillisen tiedon.',
    'prosos',
  ),
] as const

const projects = [
  entry(
    'osahanke',
    'osahanke',
    'SOSKU- tai PRO SOS -hankkeen osa, esimerkiksi Järvenpään tai Keski-Suomen osahanke.',
    'national',
    { sv: 'delprojekt', en: 'subproject' },
  ),
  entry(
    'jatkoaika',
    'jatkoaika',
    'SOSKU-hankkeen vaihe 1.4.–31.12.2018, joka tuki tulosten hyödyntämistä.',
    'national',
  ),
  entry(
    'teematyo',
    'teematyö',
    'SOSKU-hankkeen kokonaisuus ”Osallisuutta sosiaalisella kuntoutuksella” vuosina 2016–2017. Siihen liittyi viisi seminaaria.',
    'national',
  ),
  entry(
    'kuudensote',
    'Kuuden Sote',
    'Keski-Uudenmaan kuuden kunnan yhteinen sosiaali- ja terveyspalvelujen kuntayhtymä.',
    'jarvenpaa',
  ),
] as const

/** The terms of the starter, grouped by what they are about: the list is sorted where it is shown. */
export const glossary: readonly GlossaryEntry[] = [...services, ...peers, ...developing, ...projects]
