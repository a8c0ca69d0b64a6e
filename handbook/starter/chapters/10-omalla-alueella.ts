// Chapter 10: using the book in one's own area, and its own versions for Lapland and Central Uusimaa.
import { bullet, callout, cite, h2, h4, indexed, note, p, reference } from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { sourceNote } from './sources.ts'

/** For every edition without a chapter of its own on this. */
export const omallaAlueella: StarterChapter = {
  id: 'omallaalueella',
  title: 'Opaskirja omalla alueellasi',
  content: [
    p(
      'SOSKU-hankkeen jatkoajan tehtävänä oli muun muassa räätälöidä toimintamalleja maakuntien ja alueiden käyttöön.',
      sourceNote('extension'),
      ' Siksi kirjasta voi tehdä myös alueellisia painoksia. Niissä suurin osa tekstistä on kaikille yhteistä, ja vain se kirjoitetaan uudelleen, mikä alueella on toisin.',
    ),
    h2('Mikä painoksissa eroaa'),
    p('Tämä on valtakunnallinen painos. Lapilla ja Keski-Uudellamaalla on omat painoksensa. Niissä'),
    bullet('palvelujen järjestäjä mainitaan nimeltä'),
    bullet('tämän luvun tilalla on alueen oma luku'),
    bullet('osa kappaleista on kirjoitettu alueen lukijoille'),
    bullet('kolme käytäntökorttia on jätetty pois, koska niiden lähde kertoo vain suunnitelmista.'),
    h2('Näin teet alueellesi oman painoksen'),
    p(
      'Aloita kysymällä, mikä kirjassa on alueellasi toisin. Apua on luvun ',
      reference('kayttoonotto', 'Käyttöönotto ja juurruttaminen'),
      ' tarkistuslistasta. Täydennä sitten ainakin nämä:',
    ),
    bullet('miten sosiaalinen kuntoutus on järjestetty ', regional('jarjestajalla')),
    bullet('ketkä ovat kumppaneita, kun palveluja kehitetään ', regional('alueella')),
    bullet('mitkä käytännöt ovat käytössä ja kuka niistä vastaa.'),
  ],
}

const lapland = [
  p(
    'Tämä luku on vain Lapin painoksessa. Siihen on koottu, mitä kirjan lähteet kertovat Lapista ja mikä niissä jää auki.',
  ),
  h2('Lappi hankkeissa'),
  p(
    indexed('Rovaniemen kaupunki', 'Rovaniemi'),
    ' oli yksi SOSKU-hankkeen toteuttajista. Se oli mukana sekä varsinaisena hankeaikana että jatkoajalla.',
    sourceNote('national', 'extension'),
    ' Lähteet eivät kerro, mitä Rovaniemellä tehtiin tai keiden kanssa.',
  ),
  p(
    'Lapin ammattikorkeakoululla oli vuosina 2015–2018 oma hanke, ',
    indexed('SOKU', 'SOKU-hanke (Lapin ammattikorkeakoulu)'),
    ' – Nuorten työelämäosallisuuden ja sosiaalisen kuntoutuksen kehittäminen. Se on eri hanke kuin Etelä-Pirkanmaan SoKu. Keminmaalta lähteissä mainitaan Pohjantähti-opiston hanke Erityistukea elämään ',
    cite('national'),
    '. Kummastakin hankkeesta tiedetään vain nimi ja toteuttaja, SOKU-hankkeesta myös vuodet.',
  ),
  p(
    'Hanketekstit on kirjoitettu ennen hyvinvointialueita. Palvelujen järjestäjä on nyt ',
    regional('jarjestaja'),
    '.',
    note('Hyvinvointialueen nimi on Tilastokeskuksen luokituksesta. Tieto ei ole hanketeksteistä.'),
  ),
  h2('Näin käytät kirjaa Lapissa'),
  bullet('Laki on sama koko maassa. Lue ensin kohta ', reference('mitaon', 'Mitä laki sanoo', 'laki'), '.'),
  bullet(
    'Käytäntökortit kertovat Keski-Uudeltamaalta ja Etelä-Pirkanmaalta. Lue niitä esimerkkeinä ja kirjaa, mikä Lapissa on toisin.',
  ),
  bullet(
    'Kun otat käytännön käyttöön, käy läpi kohta ',
    reference('kayttoonotto', 'Tarkistuslista soveltajalle', 'tarkistuslista'),
    '.',
  ),
]

const laplandPrompt = callout(
  h4('Täydennettävää Lapissa'),
  p('Kysymykset ovat kirjan tekijöiden laatimia. Kirjoita vastaukset lähteineen tähän lukuun:'),
  bullet('Mitä Rovaniemen osahankkeessa tehtiin, ja ketkä olivat mukana?'),
  bullet('Mitä nuorten SOKU-hankkeesta jäi käyttöön?'),
  bullet('Miten sosiaaliseen kuntoutukseen ohjaudutaan Lapissa?'),
  bullet('Miten ryhmään pääsee mukaan, jos se kokoontuu kaukana?'),
  bullet('Ketkä järjestöt ja kokemusasiantuntijat ovat mukana kehittämässä palveluja?'),
)

/** In Lapland's edition in the place of the common chapter. */
export const lapissa: StarterChapter = {
  id: 'lapissa',
  title: 'Opaskirja Lapissa',
  when: 'lappi',
  replaces: omallaAlueella.id,
  content: [...lapland, laplandPrompt],
}

const centralUusimaa = [
  p(
    'Tämä luku on vain Keski-Uudenmaan painoksessa. Siihen on koottu, mistä kirjan kohdista löytyy alueen omia kokemuksia.',
  ),
  h2('Keski-Uusimaa hankkeissa'),
  p(
    'Järvenpään kaupunki oli SOSKU-hankkeen toteuttajia sekä varsinaisena hankeaikana että jatkoajalla. Osahanke toimi kaupungin sosiaalisen kuntoutuksen yksikössä ',
    cite('jarvenpaa'),
    '. Jatkoajalla vuonna 2018 se tuki ',
    indexed('kuuden kunnan yhteistä valmistelua', 'Keski-Uusimaa > kuuden kunnan valmistelu'),
    ' ',
    cite('extension'),
    '.',
  ),
  p(
    'Hanketekstit on kirjoitettu ennen hyvinvointialueita. Palvelujen järjestäjä on nyt ',
    regional('jarjestaja'),
    '.',
    note('Hyvinvointialueen nimi on Tilastokeskuksen luokituksesta. Tieto ei ole hanketeksteistä.'),
  ),
  h2('Näin käytät kirjaa Keski-Uudellamaalla'),
  bullet(
    'Oman alueen käytännöt ovat kohdassa ',
    reference(
      'hyvatkaytannot',
      'Järvenpää: ryhmiä, koulutuksia ja yhteistä valmistelua',
      'jarvenpaankaytannot',
    ),
    '. Tarkista, mitkä niistä ovat yhä käytössä.',
  ),
  bullet(
    'Jatkoajan työskentelytapa on kohdassa ',
    reference('yhteiskehittaminen', 'Kaksi tasoa Keski-Uudellamaalla', 'kaksitasoa'),
    '.',
  ),
  bullet(
    'Muiden alueiden korteista voi ottaa mallia. Käy silloin läpi kohta ',
    reference('kayttoonotto', 'Tarkistuslista soveltajalle', 'tarkistuslista'),
    '.',
  ),
]

const centralUusimaaPrompt = callout(
  h4('Täydennettävää Keski-Uudellamaalla'),
  p('Kysymykset ovat kirjan tekijöiden laatimia. Kirjoita vastaukset lähteineen tähän lukuun:'),
  bullet('Mitä kuuden kunnan valmistelusta otettiin käyttöön?'),
  bullet('Mitkä Järvenpään ryhmät ja koulutukset jatkuvat, ja kuka niitä järjestää?'),
  bullet('Miten käytännöt ovat levinneet Järvenpäästä muihin kuntiin?'),
)

/** In Central Uusimaa's edition in the place of the common chapter. */
export const keskiUudellamaalla: StarterChapter = {
  id: 'keskiuudellamaalla',
  title: 'Opaskirja Keski-Uudellamaalla',
  when: 'keski-uusimaa',
  replaces: omallaAlueella.id,
  content: [...centralUusimaa, centralUusimaaPrompt],
}
