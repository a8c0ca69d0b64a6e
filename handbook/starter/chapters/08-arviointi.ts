// Chapter 8: what the sources tell of results, in figures and in words.
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
  strong,
  table,
  term,
} from '#handbook/model/notation.ts'
import { alsoIndexed } from '#handbook/starter/also-indexed.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { ownFigure } from './own-figures.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    'Tuloksista kerrotaan hanketeksteissä niukasti. Lukuja on vähän, eikä missään kerrota, millä menetelmällä ne on saatu. Siksi tässä luvussa pidetään erillään kolme asiaa: luvut, hankkeiden oma arvio muutoksesta ja odotetut tulokset.',
  ),
]

const figures = [
  anchored('luvut', h2('Luvut')),
  p('Taulukkoon on koottu luvut, jotka koskevat osallistujia, asiakkaita ja hankkeiden laajuutta.'),
  table(
    'Hanketeksteissä mainitut luvut',
    ['Mistä on kyse', 'Luku', 'Lähde'],
    ['Arjen avaimet, ensimmäinen ryhmä', '8 asiakasta, kerran viikossa', 'Järvenpään Sosku'],
    ['Lähivertaiskoulutus', '10 tapaamiskertaa, 5–8 osallistujaa kerralla', 'Järvenpään Sosku'],
    ['Vertaisneuvojakoulutus keväällä 2016', '34 suoritti loppuun', 'Järvenpään Sosku'],
    ['SoKu, asiakkaita', 'noin 350', 'SoKu, hanketuloskortti'],
    [
      'SoKu, asiakkaita, jotka saavat arkea ja toimintakykyä vahvistavaa palvelua',
      '70\u00a0%',
      'SoKu, hanketuloskortti',
    ],
    ['SoKu, budjetti', 'yli 1\u00a0000\u00a0000\u00a0€', 'SoKu, hanketuloskortti'],
    ['SOSKU, teematyön seminaarit', '5', 'Kehittäminen (SOSKU)'],
    ['PRO SOS, osallistuvat kunnat koko maassa', '94', 'Kehittäminen (SOSKU)'],
    ['PRO SOS, Keski-Suomen kunnat ja kuntayhtymät', '14', 'PRO SOS -kutsu'],
  ),
  h3('Mitä luvut eivät kerro'),
  bullet(
    'Vertaisneuvojakoulutuksesta tiedetään, montako suoritti sen loppuun, mutta ei sitä, montako aloitti.',
    sourceNote('jarvenpaa'),
  ),
  bullet(
    'SoKu-hankkeessa 70 prosentin osuus koskee palvelua, joka on kuvattu laajasti: se vahvistaa arjessa selviytymistä ja sosiaalista toimintakykyä, lisää työkykyä, ehkäisee syrjäytymistä ja edistää osallisuutta. Lähde ei kerro, miten osuus on laskettu.',
    sourceNote('soku'),
  ),
  bullet('Yhdenkään luvun kohdalla ei kerrota, mikä tilanne oli ennen hanketta.'),
]

const changes = [
  h2('Mikä muuttui hankkeen aikana'),
  p(
    'SoKu-hankkeen hanketuloskortissa verrataan tilannetta ennen hanketta ja sen aikana ',
    cite('soku'),
    '. Vertailu on sanallinen.',
  ),
  table(
    'Kehittymisen paikat SoKu-hankkeen mukaan',
    ['Aihe', 'Ennen hanketta', 'Hankkeen aikana'],
    [
      'Kuntoutusprosessit',
      'Pitkäaikaistyöttömien prosessit eivät toimineet tarkoituksenmukaisesti.',
      'Tiivistynyt yhteistyö muun muassa Kelan kanssa on edistänyt prosessien toteutumista.',
    ],
    [
      'Yhteistyö',
      'Palveluja oli tarpeen arvioida ja kehittää yhdessä kuntien, Kelan ja TE-hallinnon kanssa.',
      'Eri toimijoiden yhteistyö on lisääntynyt.',
    ],
    ['Palvelut', 'Ei mainita.', 'Palvelut ovat monipuolistuneet.'],
  ),
  p('Toimintatavoista hanketuloskortti esittää kaksi arviota:'),
  bullet(
    strong('Kohtaamispaikat ja jalkautuva työote'),
    ' ovat parantaneet asiakkaiden kohtaamisia ja edistäneet palveluprosessien kulkua.',
  ),
  bullet(
    strong('Monipuolisella ryhmätoiminnalla'),
    ' on selkeä myönteinen vaikutus arjen toimintojen tukemiseen ja vertaisuuden syntymiseen.',
    sourceNote('soku'),
  ),
]

const expected = [
  h2('Mitä odotettiin'),
  p(
    'Osa hanketuloskortin tuloksista on kirjoitettu preesensissä ja ilman lukuja. Ne kannattaa lukea odotuksina:',
  ),
  bullet('terveyspalvelujen ja valmisteltujen vastaanottojen ', indexed('vaikuttavuus'), ' paranee'),
  bullet('kuntouttavaan työtoimintaan, työelämään tai opiskelemaan siirtyneiden määrä nousee'),
  bullet(
    'ryhmäpalvelut ja ennaltaehkäisevät palvelut tuovat ',
    indexed('taloudellista säästöä', 'säästöt'),
    '.',
    sourceNote('soku'),
  ),
]

const knowledge = [
  anchored('tiedonkeruu', h2('Miten tietoa haluttiin kerätä')),
  p(
    'PRO SOS -hankkeen Keski-Suomen osahankkeessa tavoiteltiin ',
    alsoIndexed(term('tiedonkeruumalli', 'systemaattista tiedonkeruumallia'), 'tiedonkeruu'),
    '. Siinä yhdistyvät ',
    alsoIndexed(term('kehittajakumppanuus', 'kehittäjäkumppanuudesta'), 'kehittäjäkumppanuus'),
    ' saatu ',
    term('asiakaskokemustieto', 'asiakaskokemustieto'),
    ' ja työntekijän ammatillinen tieto. Lisäksi tavoitteena oli toimintamalli, jonka avulla kerättyä tietoa käytetään palvelujen kehittämisessä ja päätöksenteossa.',
    sourceNote('prosos'),
    onlyWords('national', ' Ks. kortti '),
    only('national', reference('tiedonkeruu', 'Systemaattinen tiedonkeruumalli')),
    onlyWords('national', '.'),
  ),
  ownFigure(
    'tiedonkeruumalli.svg',
    'Asiakaskokemustieto ja työntekijän ammatillinen tieto yhdistetään, ja koottua tietoa käytetään palvelujen kehittämisessä ja päätöksenteossa.',
    'PRO SOS -hankkeen Keski-Suomen osahankkeen tavoite: kahdenlainen tieto yhteen ja käyttöön.',
  ),
  p('Myös muissa hankkeissa kerättiin tai aiottiin kerätä tietoa:'),
  bullet(
    'SOSKU-hankkeessa tehtiin valtakunnallinen ',
    indexed('kuntakysely'),
    ' sosiaalihuoltolaista ja sosiaalisesta kuntoutuksesta. ',
    indexed('Väliraportti', 'SOSKU-hanke > raportit'),
    ' on marraskuulta 2016 ja loppuraportti vuodelta 2018.',
    sourceNote('national'),
  ),
  bullet(
    'PARTY-hankkeessa yksi kehittämiskohde oli ',
    indexed('työ- ja toimintakyvyn arviointimalli', 'toimintakyky > arviointimalli'),
    '.',
    sourceNote('national'),
  ),
  p('Kyselyn ja raporttien sisältöä ei ole tämän kirjan lähteissä.'),
]

const prompt = callout(
  h4('Valitse mittarit'),
  p(
    'Hanketekstit eivät nimeä yhtään mittaria, kyselylomaketta tai arviointimenetelmää, joten niitä ei ole tässäkään kirjassa. Sovi työryhmäsi kanssa ja kirjaa tähän:',
  ),
  bullet('mitä haluatte tietää asiakkaan tilanteesta ja palvelun toimivuudesta'),
  bullet('millä mittarilla tai kysymyksillä tieto kerätään ja mistä mittari on peräisin'),
  bullet('milloin tieto kerätään ensimmäisen kerran, jotta muutos näkyy'),
  bullet('kuka tiedon kokoaa ja missä sitä käytetään.'),
)

/** Figures, changes and expectations kept apart. */
export const arviointi: StarterChapter = {
  id: 'arviointi',
  title: 'Arviointi, vaikuttavuus ja mittarit',
  content: [...opening, ...figures, ...changes, ...expected, ...knowledge, prompt],
}
