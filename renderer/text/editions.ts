// The words of editions: the page where they are planned, the switch, the dialogs and the frozen ones.
import type { Language } from '#handbook/model/failure-words.ts'
import type { ImprintText } from '#handbook/model/edition-plan.ts'
import type { NumberState } from '#handbook/model/publication-numbers.ts'

/** A wrongly typed number: what is wrong with it. */
export type NumberTrouble = Exclude<NumberState, 'empty' | 'right'>

/** The words of editions in one language. */
export type EditionWords = {
  readonly title: string
  readonly about: string
  readonly list: string
  readonly switch: (edition: string) => string
  readonly showAs: string
  readonly all: string
  readonly allEditions: string
  readonly manage: string
  readonly notStanding: (edition: string) => string
  readonly only: (editions: string, count: number) => string
  readonly except: (editions: string, count: number) => string
  readonly replaces: (title: string) => string
  readonly add: string
  readonly addTitle: string
  readonly addAction: string
  readonly cancel: string
  readonly name: string
  readonly nameHint: string
  readonly area: string
  readonly wellbeingAreas: string
  readonly regions: string
  readonly chooseArea: string
  readonly remove: string
  readonly removeTitle: (edition: string) => string
  readonly removeAction: string
  readonly unused: string
  readonly used: string
  readonly usedIn: (title: string, wholePage: boolean, inside: number) => string
  readonly usedByVariables: (names: string) => string
  readonly stays: string
  readonly showBook: string
  readonly shown: string
  readonly changes: string
  readonly changesNone: string
  readonly changeKinds: Readonly<Record<'leftOut' | 'replaced' | 'added' | 'changed', string>>
  readonly replacedBy: (title: string) => string
  readonly places: (count: number) => string
  readonly variables: string
  readonly saveReport: string
  readonly saveAs: Readonly<Record<'html' | 'json', string>>
  readonly saved: string
  readonly compare: string
  readonly imprint: string
  readonly imprintAbout: string
  readonly fields: Readonly<Record<ImprintText, string>>
  readonly hints: Readonly<Partial<Record<ImprintText, string>>>
  readonly troubles: Readonly<Record<'isbn' | 'issn' | 'urn', Readonly<Record<NumberTrouble, string>>>>
  readonly ofBook: (value: string) => string
  readonly abstract: string
  readonly keywords: string
  readonly languages: Readonly<Record<'fi' | 'sv' | 'en', string>>
  readonly logos: string
  readonly logosAbout: string
  readonly addLogo: string
  readonly logoName: (number: number) => string
  readonly removeLogo: (name: string) => string
  readonly frozen: string
  readonly frozenNone: string
  readonly frozenAbout: (day: string, by: string, formats: string) => string
  readonly ofPage: string
  readonly ofPageTitle: string
  readonly pageIs: string
  readonly everywhere: string
  readonly onlyIn: string
  readonly notIn: string
  readonly whichEditions: string
  readonly chooseEdition: string
  readonly inPlaceOf: string
  readonly inOwnPlace: string
  readonly done: string
  readonly close: string
  readonly backToPage: string
  readonly sideBySide: string
  readonly left: string
  readonly right: string
  readonly absentHere: string
  readonly standsInPlace: (title: string) => string
  readonly differing: (count: number) => string
  readonly differs: string
  readonly edition: string
  readonly freeze: string
  readonly freezeAbout: string
  readonly freezeNumber: string
  readonly freezeBy: string
  readonly freezeNeeds: string
  readonly wasFrozen: (number: string) => string
}

const fi: EditionWords = {
  title: 'Painokset',
  about:
    'Samasta kirjasta julkaistaan valtakunnallinen painos ja halutessasi alueiden omia painoksia. Alueen painos voi jättää lukuja pois, korvata niitä ja lisätä omiaan.',
  list: 'Kirjan painokset',
  switch: (edition) => `Painos: ${edition}`,
  showAs: 'Näytä kirja niin kuin se on painoksessa',
  all: 'kaikki',
  allEditions: 'Kaikki, erot merkittyinä',
  manage: 'Painokset ja julkaisutiedot',
  notStanding: (edition) => `ei painoksessa ${edition}`,
  only: (editions, count) => (count === 1 ? `vain painoksessa ${editions}` : `vain painoksissa ${editions}`),
  except: (editions, count) => (count === 1 ? `ei painoksessa ${editions}` : `ei painoksissa ${editions}`),
  replaces: (title) => `korvaa sivun ${title}`,
  add: 'Lisää painos…',
  addTitle: 'Uusi painos',
  addAction: 'Lisää painos',
  cancel: 'Peruuta',
  name: 'Nimi',
  nameHint: 'Lyhyt nimi, joka näkyy valikoissa: Lappi.',
  area: 'Alue',
  wellbeingAreas: 'Hyvinvointialueet',
  regions: 'Maakunnat',
  chooseArea: 'Valitse alue',
  remove: 'Poista painos…',
  removeTitle: (edition) => `Poistetaanko painos ${edition}?`,
  removeAction: 'Poista painos',
  unused: 'Mikään kohta kirjassa ei koske tätä painosta.',
  used: 'Nämä kohdat koskevat painosta. Ne jäävät kirjaan sellaisinaan:',
  usedIn: (title, wholePage, inside) =>
    [
      title,
      ...(wholePage ? ['koko sivu'] : []),
      ...(inside > 0 ? [inside === 1 ? '1 kohta' : `${inside} kohtaa`] : []),
    ].join(', '),
  usedByVariables: (names) => `Muuttujat, joilla on oma arvo: ${names}`,
  stays: 'Jäädytetyt painokset säilyvät.',
  showBook: 'Näytä kirja tällaisena',
  shown: 'Kirja näytetään tällaisena',
  changes: 'Mitä painos muuttaa',
  changesNone: 'Painos on sanasta sanaan sama kuin valtakunnallinen.',
  changeKinds: { leftOut: 'jätetty pois', replaced: 'korvattu', added: 'vain tässä', changed: 'muuttunut' },
  replacedBy: (title) => `tilalla ${title}`,
  places: (count) => (count === 1 ? '1 kohta' : `${count} kohtaa`),
  variables: 'Muuttujat',
  saveReport: 'Tallenna eroraportti',
  saveAs: { html: 'Verkkosivuna (HTML)…', json: 'Tietoina (JSON)…' },
  saved: 'Eroraportti tallennettu.',
  compare: 'Vertaa sivua rinnakkain',
  imprint: 'Julkaisutiedot',
  imprintAbout: 'Nämä painetaan nimiösivulle ja kuvailulehdelle. Tyhjä kohta jää painamatta.',
  fields: {
    publisher: 'Julkaisija',
    funder: 'Rahoittaja',
    funderNote: 'Rahoittajan teksti',
    licence: 'Lisenssi',
    series: 'Sarja',
    seriesNumber: 'Numero sarjassa',
    isbnPrint: 'ISBN, painettu',
    isbnOnline: 'ISBN, verkkojulkaisu',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Julkaisupaikka',
    year: 'Julkaisuvuosi',
    editors: 'Toimittajat',
    authors: 'Tekijät',
    feedback: 'Palautteen osoite',
  },
  hints: {
    funderNote: 'Esimerkiksi: Euroopan unionin osarahoittama',
    feedback: 'Viraston sähköposti tai verkko-osoite, ei yksittäisen ihmisen.',
    authors: 'Nimet pilkulla erotettuina.',
    editors: 'Nimet pilkulla erotettuina.',
  },
  troubles: {
    isbn: {
      otherForm: 'ISBN-tunnuksessa on 13 numeroa: 978-…',
      wrongDigit: 'Tarkistusnumero ei täsmää. Katso tunnus uudelleen.',
    },
    issn: {
      otherForm: 'ISSN-tunnuksessa on kahdeksan merkkiä: 1234-5678',
      wrongDigit: 'Tarkistusmerkki ei täsmää. Katso tunnus uudelleen.',
    },
    urn: {
      otherForm: 'URN-tunnus alkaa URN:ISBN: tai URN:NBN:fi',
      wrongDigit: 'Tunnuksen ISBN ei täsmää. Katso tunnus uudelleen.',
    },
  },
  ofBook: (value) => `Tyhjänä käytetään kirjan tietoa: ${value}`,
  abstract: 'Tiivistelmä',
  keywords: 'Asiasanat',
  languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  logos: 'Logot',
  logosAbout: 'Logot painetaan nimiösivun alareunaan. Nimi luetaan ääneen kuvan sijasta.',
  addLogo: 'Lisää logo…',
  logoName: (number) => `Logon ${number} omistaja`,
  removeLogo: (name) => `Poista logo ${name}`,
  frozen: 'Jäädytetyt painokset',
  frozenNone:
    'Julkaistun painoksen voi jäädyttää: silloin samat tiedostot saa tehtyä myöhemmin uudelleen. Jäädytä se julkaisemisen yhteydessä.',
  frozenAbout: (day, by, formats) => `${day}, ${by}: ${formats}`,
  ofPage: 'Painokset, joissa sivu on…',
  ofPageTitle: 'Painokset, joissa sivu on',
  pageIs: 'Sivu on',
  everywhere: 'Kaikissa',
  onlyIn: 'Vain näissä',
  notIn: 'Ei näissä',
  whichEditions: 'Painokset',
  chooseEdition: 'Valitse ainakin yksi painos. Siihen asti sivu on kaikissa.',
  inPlaceOf: 'Sivun paikka',
  inOwnPlace: 'Omalla paikallaan',
  done: 'Valmis',
  close: 'Sulje',
  backToPage: 'Takaisin sivulle',
  sideBySide: 'Sivu kahdessa painoksessa',
  left: 'Vasemmalla',
  right: 'Oikealla',
  absentHere: 'Sivua ei ole tässä painoksessa.',
  standsInPlace: (title) => `Tilalla on ${title}`,
  differing: (count) =>
    count === 0
      ? 'Sivu on samanlainen molemmissa.'
      : count === 1
        ? 'Eroja on yhdessä kohdassa.'
        : `Eroja on ${count} kohdassa.`,
  differs: 'eroaa',
  edition: 'Painos',
  freeze: 'Jäädytä painos',
  freezeAbout:
    'Painoksen numero, päivä ja sisältö säilytetään. Samat tiedostot saa myöhemmin tehtyä uudelleen millä tahansa koneella, jolla kirja on.',
  freezeNumber: 'Painoksen numero',
  freezeBy: 'Kuka jäädyttää',
  freezeNeeds: 'Anna painoksen numero ja nimesi.',
  wasFrozen: (number) => `Jäädytetty: ${number}.`,
}

const sv: EditionWords = {
  title: 'Upplagor',
  about:
    'Av samma bok publiceras en nationell upplaga och, om du vill, egna upplagor för områden. Ett områdes upplaga kan utelämna kapitel, ersätta dem och lägga till egna.',
  list: 'Bokens upplagor',
  switch: (edition) => `Upplaga: ${edition}`,
  showAs: 'Visa boken så som den är i upplagan',
  all: 'alla',
  allEditions: 'Alla, skillnaderna märkta',
  manage: 'Upplagor och publikationsuppgifter',
  notStanding: (edition) => `inte i upplagan ${edition}`,
  only: (editions, count) =>
    count === 1 ? `endast i upplagan ${editions}` : `endast i upplagorna ${editions}`,
  except: (editions, count) =>
    count === 1 ? `inte i upplagan ${editions}` : `inte i upplagorna ${editions}`,
  replaces: (title) => `ersätter sidan ${title}`,
  add: 'Lägg till upplaga…',
  addTitle: 'Ny upplaga',
  addAction: 'Lägg till upplaga',
  cancel: 'Avbryt',
  name: 'Namn',
  nameHint: 'Ett kort namn som syns i menyer: Lappland.',
  area: 'Område',
  wellbeingAreas: 'Välfärdsområden',
  regions: 'Landskap',
  chooseArea: 'Välj område',
  remove: 'Ta bort upplagan…',
  removeTitle: (edition) => `Ska upplagan ${edition} tas bort?`,
  removeAction: 'Ta bort upplagan',
  unused: 'Inget ställe i boken gäller den här upplagan.',
  used: 'De här ställena gäller upplagan. De blir kvar i boken som de är:',
  usedIn: (title, wholePage, inside) =>
    [
      title,
      ...(wholePage ? ['hela sidan'] : []),
      ...(inside > 0 ? [inside === 1 ? '1 ställe' : `${inside} ställen`] : []),
    ].join(', '),
  usedByVariables: (names) => `Variabler som har ett eget värde: ${names}`,
  stays: 'Frysta upplagor blir kvar.',
  showBook: 'Visa boken så här',
  shown: 'Boken visas så här',
  changes: 'Vad upplagan ändrar',
  changesNone: 'Upplagan är ord för ord densamma som den nationella.',
  changeKinds: { leftOut: 'utelämnad', replaced: 'ersatt', added: 'endast här', changed: 'ändrad' },
  replacedBy: (title) => `ersatt av ${title}`,
  places: (count) => (count === 1 ? '1 ställe' : `${count} ställen`),
  variables: 'Variabler',
  saveReport: 'Spara skillnaderna',
  saveAs: { html: 'Som webbsida (HTML)…', json: 'Som data (JSON)…' },
  saved: 'Skillnaderna har sparats.',
  compare: 'Jämför sidan sida vid sida',
  imprint: 'Publikationsuppgifter',
  imprintAbout: 'De trycks på titelsidan och presentationsbladet. Det som är tomt trycks inte.',
  fields: {
    publisher: 'Utgivare',
    funder: 'Finansiär',
    funderNote: 'Finansiärens text',
    licence: 'Licens',
    series: 'Serie',
    seriesNumber: 'Nummer i serien',
    isbnPrint: 'ISBN, tryckt',
    isbnOnline: 'ISBN, webbpublikation',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Utgivningsort',
    year: 'Utgivningsår',
    editors: 'Redaktörer',
    authors: 'Författare',
    feedback: 'Adress för respons',
  },
  hints: {
    funderNote: 'Till exempel: Medfinansieras av Europeiska unionen',
    feedback: 'Myndighetens e-post eller webbadress, inte en enskild persons.',
    authors: 'Namnen åtskilda med komma.',
    editors: 'Namnen åtskilda med komma.',
  },
  troubles: {
    isbn: {
      otherForm: 'Ett ISBN har 13 siffror: 978-…',
      wrongDigit: 'Kontrollsiffran stämmer inte. Kontrollera numret.',
    },
    issn: {
      otherForm: 'Ett ISSN har åtta tecken: 1234-5678',
      wrongDigit: 'Kontrolltecknet stämmer inte. Kontrollera numret.',
    },
    urn: {
      otherForm: 'En URN börjar med URN:ISBN: eller URN:NBN:fi',
      wrongDigit: 'ISBN-numret i URN stämmer inte. Kontrollera det.',
    },
  },
  ofBook: (value) => `När fältet är tomt används bokens uppgift: ${value}`,
  abstract: 'Sammandrag',
  keywords: 'Nyckelord',
  languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  logos: 'Logotyper',
  logosAbout: 'Logotyperna trycks längst ned på titelsidan. Namnet läses upp i stället för bilden.',
  addLogo: 'Lägg till logotyp…',
  logoName: (number) => `Ägare till logotyp ${number}`,
  removeLogo: (name) => `Ta bort logotypen ${name}`,
  frozen: 'Frysta upplagor',
  frozenNone:
    'En publicerad upplaga kan frysas: då kan samma filer göras igen senare. Frys den i samband med publiceringen.',
  frozenAbout: (day, by, formats) => `${day}, ${by}: ${formats}`,
  ofPage: 'Upplagor där sidan finns…',
  ofPageTitle: 'Upplagor där sidan finns',
  pageIs: 'Sidan finns',
  everywhere: 'I alla',
  onlyIn: 'Endast i dessa',
  notIn: 'Inte i dessa',
  whichEditions: 'Upplagor',
  chooseEdition: 'Välj minst en upplaga. Tills dess finns sidan i alla.',
  inPlaceOf: 'Sidans plats',
  inOwnPlace: 'På sin egen plats',
  done: 'Klar',
  close: 'Stäng',
  backToPage: 'Tillbaka till sidan',
  sideBySide: 'Sidan i två upplagor',
  left: 'Till vänster',
  right: 'Till höger',
  absentHere: 'Sidan finns inte i den här upplagan.',
  standsInPlace: (title) => `I stället finns ${title}`,
  differing: (count) =>
    count === 0
      ? 'Sidan är likadan i båda.'
      : count === 1
        ? 'Den skiljer sig på ett ställe.'
        : `Den skiljer sig på ${count} ställen.`,
  differs: 'skiljer sig',
  edition: 'Upplaga',
  freeze: 'Frys upplagan',
  freezeAbout:
    'Upplagans nummer, dag och innehåll bevaras. Samma filer kan senare göras igen på vilken dator som helst där boken finns.',
  freezeNumber: 'Upplagans nummer',
  freezeBy: 'Vem fryser',
  freezeNeeds: 'Ange upplagans nummer och ditt namn.',
  wasFrozen: (number) => `Fryst: ${number}.`,
}

const en: EditionWords = {
  title: 'Editions',
  about:
    'One book gives a national edition and, if you wish, editions of regions. A regional edition may leave out chapters, replace them and add its own.',
  list: 'Editions of the book',
  switch: (edition) => `Edition: ${edition}`,
  showAs: 'Show the book as it is in the edition',
  all: 'all',
  allEditions: 'All, differences marked',
  manage: 'Editions and imprint',
  notStanding: (edition) => `not in the edition ${edition}`,
  only: (editions, count) =>
    count === 1 ? `only in the edition ${editions}` : `only in the editions ${editions}`,
  except: (editions, count) =>
    count === 1 ? `not in the edition ${editions}` : `not in the editions ${editions}`,
  replaces: (title) => `replaces the page ${title}`,
  add: 'Add edition…',
  addTitle: 'New edition',
  addAction: 'Add edition',
  cancel: 'Cancel',
  name: 'Name',
  nameHint: 'A short name, shown in menus: Lapland.',
  area: 'Area',
  wellbeingAreas: 'Wellbeing services counties',
  regions: 'Regions',
  chooseArea: 'Choose an area',
  remove: 'Remove edition…',
  removeTitle: (edition) => `Remove the edition ${edition}?`,
  removeAction: 'Remove edition',
  unused: 'Nothing in the book is about this edition.',
  used: 'These places are about the edition. They stay in the book as they are:',
  usedIn: (title, wholePage, inside) =>
    [
      title,
      ...(wholePage ? ['the whole page'] : []),
      ...(inside > 0 ? [inside === 1 ? '1 place' : `${inside} places`] : []),
    ].join(', '),
  usedByVariables: (names) => `Variables with a value of its own: ${names}`,
  stays: 'Frozen editions stay.',
  showBook: 'Show the book like this',
  shown: 'The book is shown like this',
  changes: 'What the edition changes',
  changesNone: 'The edition is word for word the same as the national one.',
  changeKinds: { leftOut: 'left out', replaced: 'replaced', added: 'only here', changed: 'changed' },
  replacedBy: (title) => `replaced by ${title}`,
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  variables: 'Variables',
  saveReport: 'Save the differences',
  saveAs: { html: 'As a web page (HTML)…', json: 'As data (JSON)…' },
  saved: 'The differences were saved.',
  compare: 'Compare the page side by side',
  imprint: 'Imprint',
  imprintAbout: 'Printed on the imprint page and the documentation page. What is empty is not printed.',
  fields: {
    publisher: 'Publisher',
    funder: 'Funder',
    funderNote: 'The funder’s wording',
    licence: 'Licence',
    series: 'Series',
    seriesNumber: 'Number in the series',
    isbnPrint: 'ISBN, print',
    isbnOnline: 'ISBN, online',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Place of publication',
    year: 'Year of publication',
    editors: 'Editors',
    authors: 'Authors',
    feedback: 'Address for feedback',
  },
  hints: {
    funderNote: 'For example: Co-funded by the European Union',
    feedback: 'The e-mail or web address of an office, not of one person.',
    authors: 'Names with commas between them.',
    editors: 'Names with commas between them.',
  },
  troubles: {
    isbn: {
      otherForm: 'An ISBN has 13 digits: 978-…',
      wrongDigit: 'The check digit does not fit. Look at the number again.',
    },
    issn: {
      otherForm: 'An ISSN has eight characters: 1234-5678',
      wrongDigit: 'The check character does not fit. Look at the number again.',
    },
    urn: {
      otherForm: 'A URN begins with URN:ISBN: or URN:NBN:fi',
      wrongDigit: 'The ISBN in the URN does not fit. Look at it again.',
    },
  },
  ofBook: (value) => `When empty, that of the book is used: ${value}`,
  abstract: 'Abstract',
  keywords: 'Keywords',
  languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  logos: 'Logos',
  logosAbout:
    'Logos are printed at the foot of the title page. The name is read aloud in place of the picture.',
  addLogo: 'Add logo…',
  logoName: (number) => `Owner of logo ${number}`,
  removeLogo: (name) => `Remove the logo ${name}`,
  frozen: 'Frozen editions',
  frozenNone:
    'A published edition can be frozen: then the same files can be made again later. Freeze it as you publish.',
  frozenAbout: (day, by, formats) => `${day}, ${by}: ${formats}`,
  ofPage: 'Editions with this page…',
  ofPageTitle: 'Editions with this page',
  pageIs: 'The page is',
  everywhere: 'In all',
  onlyIn: 'Only in these',
  notIn: 'Not in these',
  whichEditions: 'Editions',
  chooseEdition: 'Choose at least one edition. Until then the page is in all.',
  inPlaceOf: 'Place of the page',
  inOwnPlace: 'Its own place',
  done: 'Done',
  close: 'Close',
  backToPage: 'Back to the page',
  sideBySide: 'The page in two editions',
  left: 'On the left',
  right: 'On the right',
  absentHere: 'The page is not in this edition.',
  standsInPlace: (title) => `In its place: ${title}`,
  differing: (count) =>
    count === 0
      ? 'The page is the same in both.'
      : count === 1
        ? 'It differs in one place.'
        : `It differs in ${count} places.`,
  differs: 'differs',
  edition: 'Edition',
  freeze: 'Freeze the edition',
  freezeAbout:
    'The number, day and content of the edition are kept. The same files can be made again later on any computer that has the book.',
  freezeNumber: 'Number of the edition',
  freezeBy: 'Who freezes it',
  freezeNeeds: 'Give the number of the edition and your name.',
  wasFrozen: (number) => `Frozen: ${number}.`,
}

/** The words of editions by language. */
export const editionWords: Readonly<Record<Language, EditionWords>> = { fi, sv, en }
