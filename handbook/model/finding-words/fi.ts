// Findings in Finnish: what is wrong and what to do.
import type { RuleWords } from './rule-words.ts'

export const fi: RuleWords = {
  bookTitleMissing: 'Kirjalla ei ole nimeä. Anna nimi kirjan tiedoissa.',
  bookLanguageInvalid: 'Kirjan kieltä ei tunneta. Valitse kieli kirjan tiedoissa.',
  publisherMissing: 'Julkaisija puuttuu kirjan tiedoista. Lisää se ennen julkaisemista.',
  licenceMissing: 'Käyttöoikeus puuttuu kirjan tiedoista. Kerro, miten kirjaa saa käyttää.',
  titleMissing: 'Otsikko puuttuu. Anna luvulle tai käytännölle nimi.',
  chapterEmpty: 'Luvussa ei ole tekstiä. Kirjoita luku tai siirrä se roskakoriin.',
  contentUnknown:
    'Tämä sisältö on tehty Opaskirjan uudemmalla versiolla. Päivitä Opaskirja ennen julkaisemista.',

  imageMissing: 'Kuvaa ei löydy. Valitse kuva uudelleen.',
  imageDamaged: 'Kuvaa ei voi lukea. Valitse kuva uudelleen.',
  altMissing: 'Kuvalta puuttuu tekstikuvaus. Kirjoita se tai merkitse kuva koristeeksi.',
  altIsFileName: 'Kuvan tekstikuvaus on tiedoston nimi. Kirjoita, mitä kuvassa näkyy.',
  altSaysNothing: 'Kuvan tekstikuvaus ei kerro mitään. Kirjoita, mitä kuvassa näkyy.',
  altRepeatsCaption: 'Kuvan tekstikuvaus toistaa kuvatekstin. Kirjoita, mitä kuvassa näkyy.',
  authorMissing: 'Kuvan tekijä puuttuu. Merkitse tekijä kuvan tietoihin.',
  permissionMissing: 'Kuvalta puuttuu käyttölupa. Merkitse lupa kuvan tietoihin.',

  headingEmpty: 'Väliotsikko on tyhjä. Kirjoita otsikko tai poista rivi.',
  headingSkipsLevel: 'Otsikkotaso hyppää yhden yli. Valitse ylempi taso.',
  headingByBold: 'Lihavoitu rivi näyttää otsikolta. Tee siitä väliotsikko.',

  linkEmpty: 'Linkillä ei ole tekstiä. Kirjoita, minne linkki vie, tai poista linkki.',
  linkVague: 'Linkin teksti ei kerro, minne linkki vie. Kirjoita kohteen nimi.',
  linkIsAddress: 'Linkin tekstinä on osoite. Kirjoita kohteen nimi.',
  linkSameText: 'Samalla tekstillä on kirjassa linkki toiseen paikkaan. Erota linkit tekstillä.',
  linkUnsafe: 'Osoite ei kelpaa linkiksi. Käytä osoitetta, joka alkaa https:// tai mailto:.',
  linkDead: 'Linkki ei vie enää mihinkään. Etsi sivun uusi osoite tai poista linkki.',

  tableEmpty: 'Taulukko on tyhjä. Täytä tai poista se.',
  tableHeaderMissing: 'Taulukossa ei ole otsikkosoluja. Merkitse otsikkorivi tai -sarake.',
  tableHeaderEmpty: 'Taulukon otsikkosolu on tyhjä. Kirjoita otsikko.',
  tableCaptionMissing: 'Taulukolta puuttuu otsikko. Kirjoita, mistä taulukko kertoo.',
  tableUneven: 'Taulukon riveillä on eri määrä soluja. Lisää puuttuvat solut.',

  languageInvalid: 'Tekstin osan kieltä ei tunneta. Valitse kieli uudelleen.',
  languageUnmarked: 'Teksti näyttää olevan muuta kieltä kuin kirja. Merkitse sen kieli.',
  sentenceLong: 'Virke on pitkä. Jaa se kahdeksi, jos voit.',
  paragraphLong: 'Kappale on pitkä. Jaa se, jos voit.',

  referenceGone:
    'Viittaus vie lukuun tai käytäntöön, jota ei ole. Valitse kohde uudelleen tai poista viittaus.',
  referenceInBin: 'Viittauksen kohde on roskakorissa. Palauta kohde tai poista viittaus.',
  sectionGone: 'Viittauksen kohtaa ei enää ole. Valitse kohta uudelleen.',
  anchorTwice: 'Kaksi otsikkoa on sama viittausten kohde. Kirjoita jälkimmäinen otsikko uudelleen.',
  footnoteEmpty: 'Alaviite on tyhjä. Kirjoita viite tai poista se.',

  fieldEmpty: 'Tarvittava kenttä on tyhjä. Kirjoita kenttään.',
  fieldTooLong: 'Teksti on pidempi kuin lomake suosittaa. Lyhennä, jos voit.',
  areasMissing: 'Alue puuttuu. Valitse käytännön alue.',
  areaUnknown: 'Aluetta ei tunneta. Valitse alue luettelosta.',
  funderMissing: 'Rahoittaja puuttuu. Lisää rahoittaja tai merkitse, ettei erillistä rahoitusta ole.',
  stageMissing: 'Kehittämisen vaihe puuttuu. Valitse vaihe.',
  keywordsMissing: 'Asiasanat puuttuvat. Lisää vähintään yksi.',
  organisationMissing: 'Organisaatio puuttuu. Lisää, kuka käytäntöä toteuttaa.',
  checkDateMissing: 'Tarkistuspäivä puuttuu. Merkitse, milloin käytäntö katsotaan uudelleen.',
  checkDatePassed: 'Tarkistuspäivä on mennyt. Katso käytäntö läpi ja merkitse uusi päivä.',

  lawSourceMissing: 'Lakilainaukselta puuttuu lähde. Merkitse laki ja pykälä.',
  lawUnchecked:
    'Lakilainausta ei ole merkitty tarkistetuksi. Vertaa sitä voimassa olevaan lakiin ja merkitse päivä.',
  lawStale:
    'Lakilainaus on tarkistettu yli vuosi sitten. Vertaa sitä voimassa olevaan lakiin ja merkitse uusi päivä.',
  lawCheckedInFuture: 'Lakilainauksen tarkistuspäivä on vasta edessä. Korjaa päivä.',

  personalId: 'Tekstissä on henkilötunnus. Poista se.',
  personalIdLike: 'Tekstissä on henkilötunnukselta näyttävä merkintä. Poista se tai hyväksy se nimelläsi.',
  birthDate: 'Tekstissä on syntymäaika. Poista se tai hyväksy se nimelläsi.',
  phone: 'Tekstissä on puhelinnumero. Poista se tai hyväksy se viralliseksi yhteystiedoksi.',
  email: 'Tekstissä on henkilön sähköpostiosoite. Poista se tai hyväksy se viralliseksi yhteystiedoksi.',
  officeEmail: 'Tekstissä on yhteinen sähköpostiosoite. Tarkista, että se on voimassa.',
  address: 'Tekstissä on katuosoite. Poista se tai hyväksy se viralliseksi yhteystiedoksi.',
  personName: 'Tekstissä on henkilön nimi. Poista se tai hyväksy se nimelläsi.',

  contactStale:
    'Yhteystiedon hyväksymisestä on yli vuosi. Varmista, että se on voimassa, peru hyväksyntä ja hyväksy uudelleen.',
  citationUnknown: 'Viitattua lähdettä ei ole lähdeluettelossa. Valitse lähde uudelleen tai poista viite.',
  sourceTitleMissing: 'Lähteellä ei ole nimekettä. Lisää se lähdeluetteloon.',
  sourceYearMissing: 'Lähteen vuosi puuttuu. Lisää se lähdeluetteloon.',
  sourceUnused:
    'Lähteeseen ei viitata tekstissä. Viittaa siihen tai poista se: kirjan lähdeluetteloon se ei tule.',
  termUnknown: 'Sanaston termiä ei enää ole. Valitse termi uudelleen tai poista merkintä.',
  termMissing: 'Sanaston termiltä puuttuu nimi kirjan kielellä. Lisää se sanastoon.',
  definitionMissing: 'Sanaston termiltä puuttuu selitys kirjan kielellä. Lisää se sanastoon.',
  variableUnknown: 'Muuttujaa ei enää ole. Valitse muuttuja uudelleen tai kirjoita teksti sen paikalle.',
  variableEmpty: 'Muuttujalla ei ole arvoa painoksessa. Anna arvo muuttujien luettelossa.',
  indexTermEmpty: 'Asiahakemiston merkintä on tyhjä. Kirjoita hakusana tai poista merkintä.',
  conditionUnreadable:
    'Painosehtoa ei voi lukea, joten kohta on kaikissa painoksissa. Valitse painokset uudelleen.',
  conditionUnknown: 'Ehdossa on painos, jota kirjalla ei ole. Valitse painokset uudelleen.',
  replacedGone: 'Sivua, jonka tämä korvaa, ei ole. Valitse korvattava sivu uudelleen.',

  isbnInvalid: 'ISBN-tunnuksen tarkistusmerkki ei täsmää. Tarkista tunnus.',
  issnInvalid: 'ISSN-tunnuksen tarkistusmerkki ei täsmää. Tarkista tunnus.',
  urnInvalid: 'URN-tunnus ei ole oikeassa muodossa. Tarkista tunnus.',
  logoUnnamed: 'Logolta puuttuu nimi. Kirjoita, kenen logo on.',
  abstractMissing: 'Kuvailulehden tiivistelmä puuttuu. Kirjoita se painoksen julkaisutietoihin.',
  yearMissing: 'Julkaisuvuosi puuttuu. Lisää se painoksen julkaisutietoihin.',
  feedbackMissing: 'Palauteosoite puuttuu. Saavutettavuusseloste tarvitsee sen: lisää se julkaisutietoihin.',

  unprintable: 'Kirjan kirjasimissa ei ole näitä merkkejä. Korvaa ne muilla.',
  tooDeep: 'Sisältöä on sisäkkäin liian monta tasoa. Siirrä osa siitä ulommas.',
  tooLong: 'Otsikko tai kuvaus on liian pitkä. Siirrä osa siitä leipätekstiin.',
  imageColours: 'Kuva on painokoneen väreissä (CMYK). Tallenna se RGB-väreissä ja valitse uudelleen.',
}
