// What chapter 11 says of words and abbreviations; the glossary itself is a list of the book.
import type { Content } from '#handbook/model/content.ts'
import { anchored, bullet, callout, h2, h3, h4, p, table } from '#handbook/model/notation.ts'

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

/** Where the words of the book are explained, its abbreviations, and words that still lack a meaning. */
export const terms: Content = [
  anchored('sanasto', h2('Sanasto')),
  p(
    'Kirjan sanat selitetään kirjan lopussa olevassa Sanastossa. Selitykset on kirjoitettu hanketekstien pohjalta. Ne kertovat, mitä sana tarkoittaa juuri tässä kirjassa.',
  ),
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
