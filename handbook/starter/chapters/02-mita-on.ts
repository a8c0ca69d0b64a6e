// Chapter 2: what social rehabilitation is, by law and in the projects.
import {
  anchored,
  bullet,
  callout,
  cite,
  emphasis,
  h2,
  h3,
  h4,
  indented,
  indexed,
  inLanguage,
  lawQuotation,
  note,
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
import { ownFigure } from './own-figures.ts'
import { sourceNote, sources } from './sources.ts'

const opening = [
  p(
    indexed('Sosiaalinen kuntoutus', 'kuntoutus > sosiaalinen'),
    ' on sosiaalihuollon palvelu, joka on määritelty laissa. Eri paikoissa sitä on järjestetty eri tavoin. Tässä luvussa kerrotaan ensin, mitä laki sanoo, ja sitten, mitä palveluun on sisältynyt Järvenpäässä ja Etelä-Pirkanmaalla.',
  ),
  p(
    'Palvelun nimi on ruotsiksi ',
    inLanguage('sv', 'social rehabilitering'),
    ' ja englanniksi ',
    inLanguage('en', 'social rehabilitation'),
    '.',
    note(
      'Vieraskieliset vastineet eivät ole hanketeksteistä. Ruotsinkielinen on työikäisten palvelujen asiakassuunnitelman luokituksesta (2024), englanninkielinen Yleisestä suomalaisesta ontologiasta (YSO).',
    ),
  ),
]

const lawText = lawQuotation(
  { source: sources.law },
  p(
    'Sosiaalisella kuntoutuksella tarkoitetaan sosiaalityön ja sosiaaliohjauksen keinoin annettavaa tehostettua tukea sosiaalisen toimintakyvyn vahvistamiseksi, syrjäytymisen torjumiseksi ja osallisuuden edistämiseksi. Sosiaaliseen kuntoutukseen kuuluu:',
  ),
  ordered('sosiaalisen toimintakyvyn ja kuntoutustarpeen selvittäminen;'),
  ordered('kuntoutusneuvonta ja -ohjaus sekä tarvittaessa kuntoutuspalvelujen yhteensovittaminen;'),
  ordered('valmennus arkipäivän toiminnoista suoriutumiseen ja elämänhallintaan;'),
  ordered('ryhmätoiminta ja tuki sosiaalisiin vuorovaikutussuhteisiin;'),
  ordered('muut tarvittavat sosiaalista kuntoutumista edistävät toimenpiteet.'),
  p(
    'Nuorten sosiaalisella kuntoutuksella tuetaan nuorten sijoittumista työ-, työkokeilu-, opiskelu-, työpaja- tai kuntoutuspaikkaan sekä ehkäistään näiden keskeyttämistä.',
  ),
)

const law = [
  anchored('laki', h2('Mitä laki sanoo')),
  p(
    'Sosiaalisesta kuntoutuksesta säädetään ',
    indexed('sosiaalihuoltolain 17\u00a0§:ssä', 'sosiaalihuoltolaki'),
    ':',
  ),
  lawText,
  callout(
    h4('Täydennettävää'),
    p(
      'Vertaa lainausta voimassa olevaan lakiin, ennen kuin julkaiset kirjan, ja merkitse lakilainaukseen tarkistuspäivä. Lainaus perustuu hanketeksteihin, joista on korjattu kirjoitusvirheet.',
    ),
  ),
]

const plainLaw = [
  anchored('viisiosaa', h2('Laki omin sanoin')),
  p(
    'Tämä tiivistelmä selittää pykälän tavallisilla sanoilla. Se ei ole selkokielinen mukautus eikä korvaa lakitekstiä.',
  ),
  p(
    'Sosiaalinen kuntoutus on ',
    strong('tehostettua tukea'),
    '. Sitä annetaan sosiaalityön ja sosiaaliohjauksen keinoin. Pykälässä on kolme tarkoitusta ja viisi osaa:',
  ),
  bullet('Miksi tukea annetaan'),
  indented(bullet('jotta ', indexed('sosiaalinen toimintakyky', 'toimintakyky > sosiaalinen'), ' vahvistuu')),
  indented(bullet('jotta ihminen ei ', indexed('syrjäydy', 'syrjäytyminen'))),
  indented(bullet('jotta ', indexed('osallisuus'), ' lisääntyy')),
  bullet('Mitä tukeen kuuluu'),
  indented(bullet('selvitetään, millainen sosiaalinen toimintakyky on ja millaista kuntoutusta tarvitaan')),
  indented(bullet('neuvotaan ja ohjataan kuntoutuksessa ja sovitetaan palvelut tarvittaessa yhteen')),
  indented(bullet('harjoitellaan arjen toimia ja ', indexed('elämänhallintaa', 'elämänhallinta'))),
  indented(bullet('toimitaan ryhmissä ja saadaan tukea vuorovaikutukseen muiden ihmisten kanssa')),
  indented(bullet('tehdään muuta, mikä auttaa ihmistä kuntoutumaan sosiaalisesti')),
  ownFigure(
    'viisi-osaa.svg',
    'Viisi rinnakkaista ruutua sosiaalihuoltolain 17\u00a0§:n mukaan: toimintakyvyn ja kuntoutustarpeen selvittäminen, kuntoutusneuvonta ja -ohjaus, valmennus arkeen ja elämänhallintaan, ryhmätoiminta ja tuki vuorovaikutussuhteisiin, muut tarvittavat toimenpiteet. Niiden yläpuolella ovat pykälän kolme tarkoitusta: toimintakyvyn vahvistaminen, syrjäytymisen torjuminen ja osallisuuden edistäminen.',
    'Sosiaalisen kuntoutuksen viisi osaa ja kolme tarkoitusta sosiaalihuoltolain 17\u00a0§:n mukaan.',
  ),
  h3('Nuorten sosiaalinen kuntoutus'),
  p(
    term('nuortenkuntoutus', 'Nuorten sosiaalisesta kuntoutuksesta'),
    ' pykälässä on oma virkkeensä. ',
    indexed('Nuorta', 'nuoret; kuntoutus > nuorten sosiaalinen'),
    ' tuetaan pääsemään työhön, työkokeiluun, opiskelemaan, työpajalle tai kuntoutukseen, ja tuella ehkäistään sitä, että hän keskeyttää aloittamansa ',
    cite('law', '17\u00a0§'),
    '.',
  ),
]

const jarvenpaa = [
  h3('Järvenpää'),
  p(
    'Järvenpään kaupungissa sosiaalinen kuntoutus perustui yksilöllisesti suunniteltuun päiväaikaiseen toimintaan. Sillä pyrittiin edistämään ja ylläpitämään asiakkaan ',
    indexed('arjen hallintaa', 'arjen hallinta'),
    ' ja hyvää elämänlaatua. Palveluun sisältyi viisi toimintamuotoa.',
    sourceNote('jarvenpaa'),
  ),
  table(
    'Sosiaalinen kuntoutus Järvenpäässä osahankkeen aikana',
    ['Toiminta', 'Kenelle'],
    ['Työsalitoiminta', 'mielenterveyskuntoutujille'],
    ['Tuettu työtoiminta', 'mielenterveyskuntoutujille ja vammaisille'],
    ['Tuettu asuminen', 'mielenterveys- ja päihdekuntoutujille'],
    ['Ryhmämuotoinen kuntouttava työtoiminta', 'pitkäaikaistyöttömille'],
    ['Työ- ja päivätoiminta', 'kehitysvammaisille'],
  ),
  p(
    'Taulukko kuvaa yhden kaupungin tapaa järjestää palvelut. Se ei ole määritelmä eikä luettelo siitä, mitä kaikkialla pitää olla.',
  ),
]

const places = [
  h2('Mitä palveluun on kuulunut eri paikoissa'),
  ...jarvenpaa,
  h3('Etelä-Pirkanmaa'),
  p(
    'Etelä-Pirkanmaan SoKu-hankkeessa sosiaaliseen kuntoutukseen luettiin muun muassa yksilö- ja ',
    alsoIndexed(term('ryhmavalmennus', 'ryhmävalmennus'), 'ryhmät > ryhmävalmennus'),
    ', ',
    alsoIndexed(term('vertaistoiminta', 'vertaistoiminta'), 'vertaistoiminta'),
    ' ja terveyspalvelut. Rinnalla kehitettiin ',
    alsoIndexed(term('yhteisososiaalityo', 'yhteisösosiaalityötä'), 'yhteisösosiaalityö'),
    ' ja ',
    indexed('monikanavaisia palveluja', 'monikanavaiset palvelut'),
    ' ',
    cite('soku'),
    '. Tarkempia kuvauksia on korteissa ',
    reference('ryhmavalmennus', 'Ryhmävalmennus'),
    ', ',
    reference('vertaistoiminta', 'Vertaistoiminta'),
    ' ja ',
    reference('yhteisososiaalityo', 'Yhteisösosiaalityö'),
    '.',
  ),
]

const whole = [
  h2('Kokonaisuus, ei pelkkiä palveluja'),
  p(
    'Järvenpään ',
    term('osahanke', 'osahankkeessa'),
    ' luotiin polkuja sosiaalisen kuntoutuksen yksikön ja muiden kuntoutusta tarjoavien tahojen välille. Ajatuksena oli, että sosiaalista kuntoutusta katsotaan kokonaisuutena ja ',
    emphasis('asiakkaan kuntoutumisen'),
    ' kannalta, ei pelkästään palveluina. Palvelut haluttiin järjestää niin, että ne on mahdollisimman helppo löytää ja saada.',
    sourceNote('jarvenpaa'),
  ),
  p(
    'Sama ajatus kulkee läpi tämän kirjan. Asiakkaan näkökulmasta polkua kuvataan luvussa ',
    reference('asiakkaanprosessi', 'Asiakkaan prosessi'),
    '.',
  ),
]

const neighbours = [
  anchored('rajapinnat', h2('Lähellä olevat palvelut')),
  p('Hanketeksteissä mainitaan useita palveluja ja toimijoita, joihin sosiaalinen kuntoutus liittyy:'),
  bullet(
    'Ryhmämuotoinen ',
    indexed('kuntouttava työtoiminta'),
    ' sisältyi Järvenpäässä sosiaaliseen kuntoutukseen.',
    sourceNote('jarvenpaa'),
    ' SoKu-hankkeessa siihen voitiin siirtyä, samoin kuin työelämään tai opiskelemaan.',
    sourceNote('soku'),
  ),
  bullet(
    indexed('PARTY-hankkeen', 'PARTY-hanke'),
    ' keskeisiä aiheita olivat muun muassa ',
    indexed('kuntoutuskoordinaatio'),
    ' sekä sosiaalinen, ',
    indexed('lääkinnällinen', 'kuntoutus > lääkinnällinen'),
    ' ja ',
    indexed('ammatillinen kuntoutus', 'kuntoutus > ammatillinen'),
    '.',
    sourceNote('national'),
  ),
  bullet(
    indexed('Kela'),
    ' ja ',
    indexed('TE-hallinto'),
    ' mainitaan SoKu-hankkeessa kuntien kumppaneina, kun kehitetään heikossa työmarkkina-asemassa olevien kuntoutuspalveluja.',
    sourceNote('soku'),
  ),
  p('Yhteistyöstä kerrotaan lisää luvussa ', reference('verkostot', 'Verkostot ja rakenteet'), '.'),
]

const prompt = callout(
  h4('Täydennettävää'),
  p('Hanketeksteissä ei määritellä seuraavia asioita. Lisää määritelmä ja lähde, jos haluat ne kirjaan:'),
  bullet('sosiaalinen toimintakyky, osallisuus ja syrjäytyminen'),
  bullet('sosiaalisen kuntoutuksen raja kuntouttavaan työtoimintaan ja muuhun kuntoutukseen'),
  bullet('kenellä on oikeus palveluun ja miten siitä päätetään'),
  bullet('miten palvelu on järjestetty ', regional('jarjestajalla')),
  bullet('mistä lähtien palvelusta on säädetty laissa'),
  bullet('kuinka paljon asiakkaita palvelussa on koko maassa.'),
)

/** The law and what the projects understood by it. */
export const mitaon: StarterChapter = {
  id: 'mitaon',
  title: 'Mitä on sosiaalinen kuntoutus?',
  content: [...opening, ...law, ...plainLaw, ...places, ...whole, ...neighbours, prompt],
}
