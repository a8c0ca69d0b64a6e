// The words of the page where editions are planned, and of its dialogs.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of the page of editions in one language. */
export type EditionWords = {
  readonly title: string
  readonly about: string
  readonly list: string
  readonly add: string
  readonly addTitle: string
  readonly addAction: string
  readonly cancel: string
  readonly close: string
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
  readonly compare: string
  readonly changes: string
  readonly imprint: string
  readonly imprintAbout: string
  readonly frozen: string
}

const fi: EditionWords = {
  title: 'Painokset',
  about:
    'Samasta kirjasta julkaistaan valtakunnallinen painos ja halutessasi alueiden omia painoksia. Alueen painos voi jättää lukuja pois, korvata niitä ja lisätä omiaan.',
  list: 'Kirjan painokset',
  add: 'Lisää painos…',
  addTitle: 'Uusi painos',
  addAction: 'Lisää painos',
  cancel: 'Peruuta',
  close: 'Sulje',
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
  compare: 'Vertaa sivua rinnakkain',
  changes: 'Mitä painos muuttaa',
  imprint: 'Julkaisutiedot',
  imprintAbout: 'Nämä painetaan nimiösivulle ja kuvailulehdelle. Tyhjä kohta jää painamatta.',
  frozen: 'Jäädytetyt painokset',
}

const sv: EditionWords = {
  title: 'Upplagor',
  about:
    'Av samma bok publiceras en nationell upplaga och, om du vill, egna upplagor för områden. Ett områdes upplaga kan utelämna kapitel, ersätta dem och lägga till egna.',
  list: 'Bokens upplagor',
  add: 'Lägg till upplaga…',
  addTitle: 'Ny upplaga',
  addAction: 'Lägg till upplaga',
  cancel: 'Avbryt',
  close: 'Stäng',
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
  compare: 'Jämför sidan sida vid sida',
  changes: 'Vad upplagan ändrar',
  imprint: 'Publikationsuppgifter',
  imprintAbout: 'De trycks på titelsidan och presentationsbladet. Det som är tomt trycks inte.',
  frozen: 'Frysta upplagor',
}

const en: EditionWords = {
  title: 'Editions',
  about:
    'One book gives a national edition and, if you wish, editions of regions. A regional edition may leave out chapters, replace them and add its own.',
  list: 'Editions of the book',
  add: 'Add edition…',
  addTitle: 'New edition',
  addAction: 'Add edition',
  cancel: 'Cancel',
  close: 'Close',
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
  compare: 'Compare the page side by side',
  changes: 'What the edition changes',
  imprint: 'Imprint',
  imprintAbout: 'Printed on the imprint page and the documentation page. What is empty is not printed.',
  frozen: 'Frozen editions',
}

/** The words of the page of editions by language. */
export const editionWords: Readonly<Record<Language, EditionWords>> = { fi, sv, en }
