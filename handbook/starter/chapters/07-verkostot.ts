// Chapter 7: who worked with whom, and in which area the places are today.
import {
  bullet,
  callout,
  cite,
  h2,
  h3,
  h4,
  indexed,
  note,
  only,
  p,
  reference,
  table,
} from '#handbook/model/notation.ts'
import { regional } from '#handbook/starter/lists/variables.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'
import { sourceNote } from './sources.ts'

const opening = [
  p(
    'Sosiaalinen kuntoutus ylittää organisaatioiden rajat. Hanketeksteissä mainitaan kuntien yksiköitä, terveydenhuollon ammattilaisia, Kela, TE-hallinto, ',
    indexed('järjestöjä', 'järjestöt'),
    ' ja kokemusasiantuntijoita. Tässä luvussa kerrotaan, keiden kanssa työtä tehtiin ja millaisiin rakenteisiin se liittyi.',
    sourceNote('jarvenpaa', 'soku', 'prosos'),
  ),
]

const sixMunicipalities = [
  h2('Kuusi kuntaa Keski-Uudellamaalla'),
  p(
    'Vuonna 2018 Keski-Uudellamaalla toimi kuuden kunnan yhteinen sosiaali- ja terveyspalvelujen kuntayhtymä, jota kutsuttiin myös ',
    indexed('Kuuden Soteksi', 'Kuuden Sote'),
    '. Kunnat olivat Järvenpää, Tuusula, Hyvinkää, Nurmijärvi, Mäntsälä ja Pornainen. Kuntayhtymän vastuulla oli järjestää palvelut vuoden 2018 aikana, mikä tarkoitti kolmea asiaa:',
  ),
  bullet('palvelujen yhdenmukaistamista'),
  bullet('palvelujen integrointia'),
  bullet('yhteistä kehittämistä.', sourceNote('extension')),
  p(
    'SOSKU-hankkeen jatkoaika tuki sosiaalisen kuntoutuksen rakentumista kuntayhtymässä. Sen oli määrä auttaa luomaan yhteisiä toimintamalleja ja palvelukokonaisuuksia, jotka vastaavat asiakkaiden tarpeisiin.',
    sourceNote('extension'),
    ' Työskentelytapa on kuvattu kohdassa ',
    reference('yhteiskehittaminen', 'Kaksi tasoa Keski-Uudellamaalla', 'kaksitasoa'),
    '.',
  ),
]

const projectPartners = [
  h3('Osahankkeen kumppanit'),
  p(
    'Järvenpään osahankkeessa kehitettiin yhteistyötä ',
    indexed('aikuissosiaalityön', 'aikuissosiaalityö'),
    ', ',
    indexed('mielenterveys- ja päihdepalvelujen', 'mielenterveys- ja päihdepalvelut'),
    ', kokemusasiantuntijoiden ja kolmannen sektorin kanssa.',
    sourceNote('jarvenpaa'),
  ),
  table(
    'Järvenpään osahankkeen yhteistyökumppanit',
    ['Taho', 'Kumppanit'],
    [
      'Järvenpään kaupunki',
      'sosiaalinen kuntoutus, sosiaalityö, työllisyysyksikkö, mielenterveys- ja päihdetyön yksikkö, nuorisokeskus, Myllytien toimintakeskus, Järvenpään Opisto, Järvenpään kirjasto',
    ],
    [
      'Järjestöt ja yhteisöt',
      'ViaDia Järvenpää, Setlementti Louhela, Keski-Uudenmaan Yhdistysverkosto ry, Keski-Uudenmaan Klubitalo',
    ],
    ['Kokemusasiantuntijat', 'KoKoA ry:n ja KUUMA-alueen A-paja-verkoston kokemusasiantuntijat'],
    ['Asiakkaat', 'sosiaalisen kuntoutuksen yksikön asiakkaita ja muita kuntalaisia'],
  ),
  p(
    'Kahdella järjestöllä oli lisäksi oma tehtävänsä yksittäisessä käytännössä. Stop Huumeille ry:n kanssa tehtiin yhteistyötä vuoden 2016 vertaisneuvojakoulutuksessa, ja Mieli Maasta ry otti masennuksesta toipuvien ryhmän ohjattavakseen.',
    sourceNote('jarvenpaa'),
  ),
]

const extensionPartners = [
  h3('Jatkoajan kehittäjät'),
  p(
    'Vuoden 2018 kehittäjät olivat osin eri tahoja kuin osahankkeen aiemmat kumppanit. Kummassakin luettelossa ovat Setlementti Louhela ja Keski-Uudenmaan Klubitalo.',
    sourceNote('jarvenpaa', 'extension'),
  ),
  table(
    'Kehittäjät jatkoajalla 1.4.–31.12.2018',
    ['Kunta', 'Muut kehittäjät kunnassa'],
    ['Järvenpää', 'Setlementti Louhela, Keski-Uudenmaan Klubitalo'],
    ['Hyvinkää', 'Hyria säätiö'],
    ['Nurmijärvi', 'Klaukkalan klubitalo'],
    ['Tuusula', 'ei mainita muita'],
    ['Mäntsälä ja Pornainen', 'ei mainita muita'],
  ),
]

const southPirkanmaa = [
  h2('Etelä-Pirkanmaa: kunnat, Kela ja TE-hallinto'),
  p(
    indexed('SoKu-hanke'),
    ' edisti kuntien sosiaali- ja terveydenhuollon yhteistyötä ',
    indexed('nuoriso- ja työllisyyspalvelujen', 'nuoriso- ja työllisyyspalvelut'),
    ' kanssa. Apuna käytettiin teematyöpajoja ja asiantuntijoiden ohjausta. Hanke selvitti myös, voisivatko alueen ',
    indexed('kolmannen sektorin', 'kolmas sektori'),
    ' toimijat osallistua yhteistyöhön.',
    sourceNote('soku'),
  ),
  p(
    'Heikossa työmarkkina-asemassa olevien kuntoutuspalveluja oli tarpeen arvioida ja kehittää yhdessä kuntien, Kelan ja ',
    indexed('TE-hallinnon', 'TE-hallinto'),
    ' kanssa. Valmistelluilla vastaanotoilla yhteistyökumppaneita olivat asiakasta hoitava lääkäri ja Kelan kuntoutusneuvoja. Hanketuloskortin mukaan yhteistyö muun muassa Kelan kanssa tiivistyi ja edisti asiakkaiden kuntoutusprosesseja.',
    sourceNote('soku'),
    ' Ks. kortti ',
    reference('valmistellut', 'Valmistellut vastaanotot'),
    '.',
  ),
]

const centralFinland = [
  h2('Keski-Suomi: sosiaalityön yhteiset mallit'),
  p(
    indexed('PRO SOS', 'PRO SOS -hanke'),
    ' oli valtakunnallinen yhteishanke, jonka tavoitteena oli uudistaa sosiaalityötä sekä selkeyttää ja vahvistaa sen asemaa sote-uudistuksessa. Osahankkeet muotoutuivat seitsemän sosiaalialan osaamiskeskuksen sekä Jyväskylän yliopiston ja Kokkolan yliopistokeskus Chydeniuksen ympärille. Päätoteuttaja oli Seinäjoen Ammattikorkeakoulu Oy.',
    sourceNote('national'),
  ),
  p(
    'Keski-Suomen osahanke tuki maakunnallisen sote-alueen muodostamista yhdenmukaistamalla ja uudistamalla sosiaalityön toimintamalleja. Lisäksi tavoitteena oli kehittää toimivia yhteistyö- ja toimintatapoja ',
    indexed('Kelan', 'Kela > yhteistyö sosiaalityön kanssa'),
    ' ja sosiaalityön välille. Mukana oli 14 kuntaa ja kuntayhtymää:',
  ),
  bullet('Jyväskylän kaupunki'),
  bullet(
    'Perusturvaliikelaitos/SOTE ky Saarikka, johon kuuluivat Saarijärvi, Kannonkoski, Kivijärvi, Kyyjärvi ja Karstula',
  ),
  bullet(
    'Hankasalmi, Joutsa, Jämsä, Kinnula, Kuhmoinen, Laukaa, Luhanka, Pihtipudas, Toivakka, Uurainen, Viitasaari ja Äänekoski.',
    sourceNote('prosos'),
  ),
  p(
    'Hankkeen tilaisuudet olivat avoimia myös muille keskisuomalaisille sosiaalialan ammattilaisille.',
    sourceNote('prosos'),
  ),
]

const areas = [
  h2('Alueet silloin ja nyt'),
  p(
    'Hanketekstit on kirjoitettu ennen ',
    indexed('hyvinvointialueita', 'hyvinvointialueet'),
    '. Jotta käytäntöjä olisi helpompi etsiä omalta alueelta, taulukossa kerrotaan, mille hyvinvointialueelle kukin paikka kuuluu nyt.',
    note(
      'Hyvinvointialueiden nimet ovat Tilastokeskuksen luokituksesta. Tieto on lisätty tähän kirjaan, eikä se ole hanketeksteistä.',
    ),
  ),
  table(
    'Hankkeiden paikat ja nykyiset hyvinvointialueet',
    ['Paikka tai toteuttaja silloin', 'Hanke', 'Hyvinvointialue nyt'],
    ['Järvenpään kaupunki', 'SOSKU', 'Keski-Uudenmaan hyvinvointialue'],
    ['Vantaan kaupunki', 'SOSKU', 'Vantaan ja Keravan hyvinvointialue'],
    ['Forssan seudun hyvinvointikuntayhtymä (FSHKY)', 'SOSKU', 'Kanta-Hämeen hyvinvointialue'],
    ['Mikkeli, myöhemmin Essote', 'SOSKU', 'Etelä-Savon hyvinvointialue'],
    ['Jyväskylän kaupunki', 'SOSKU ja PRO SOS', 'Keski-Suomen hyvinvointialue'],
    ['Laukaan kunta', 'SOSKU ja PRO SOS', 'Keski-Suomen hyvinvointialue'],
    ['Seinäjoen kaupunki', 'SOSKU', 'Etelä-Pohjanmaan hyvinvointialue'],
    ['Rovaniemen kaupunki', 'SOSKU', 'Lapin hyvinvointialue'],
    ['Valkeakosken kaupunki', 'SoKu', 'Pirkanmaan hyvinvointialue'],
  ),
  only('!national', p('Tämän painoksen alueella palvelujen järjestäjä on nyt ', regional('jarjestaja'), '.')),
  only(
    'lappi',
    p('Lapista taulukossa on vain Rovaniemi. Muita Lapin kuntia ei mainita SOSKU-hankkeen toteuttajina.'),
  ),
  only(
    'keski-uusimaa',
    p(
      'Keski-Uudeltamaalta taulukossa on Järvenpää. Muut viisi kuntaa olivat mukana jatkoajan kehittäjinä ',
      cite('extension'),
      '.',
    ),
  ),
]

const prompt = callout(
  h4('Täydennettävää'),
  p('Kuvaa tähän ', regional('alueen'), ' verkosto. Hanketekstit eivät kerro näistä:'),
  bullet('miten sosiaalinen kuntoutus on järjestetty ', regional('jarjestajalla')),
  bullet('mitä sopimuksia ja rahoitusta yhteistyöhön liittyi'),
  bullet('mitä tehtäviä järjestöillä voi olla yksittäisten käytäntöjen lisäksi.'),
)

/** Partners and structures, place by place. */
export const verkostot: StarterChapter = {
  id: 'verkostot',
  title: 'Verkostot ja rakenteet',
  content: [
    ...opening,
    ...sixMunicipalities,
    h2('Järvenpään kumppanit'),
    ...projectPartners,
    ...extensionPartners,
    ...southPirkanmaa,
    ...centralFinland,
    ...areas,
    prompt,
  ],
}
