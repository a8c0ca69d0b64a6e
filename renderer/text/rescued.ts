// The words of rescued text, in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'

/** Words of the page of rescued text and of the bar with which a piece is put back. */
export type RescuedWords = {
  readonly title: string
  readonly about: string
  readonly nothing: string
  readonly reading: string
  readonly note: (count: number) => string
  readonly review: string
  readonly wroteIn: (person: string, page: string) => string
  /** By the name of the value, of one that is there by edition or language without that: `term` of `term:sv`. */
  readonly valueOf: Readonly<Record<string, string>>
  readonly otherValue: string
  readonly context: string
  readonly placed: string
  readonly fits: string
  readonly fitsNowhere: string
  readonly putBack: string
  readonly choosePlace: string
  readonly useAsTitle: string
  readonly showPlace: string
  readonly leaveOut: string
  readonly markReviewed: string
  readonly insertHere: string
  readonly insertHint: (text: string) => string
  readonly backToList: string
  readonly done: { readonly inserted: string; readonly dismissed: string; readonly reviewed: string }
  readonly duplicates: string
  readonly duplicatesAbout: string
  readonly duplicatePlace: (number: number) => string
}

const fi: RescuedWords = {
  title: 'Talteen otettu teksti',
  about:
    'Kaksi ihmistä muutti samaa kohtaa yhtä aikaa, ja nämä sanat jäivät tekstistä pois. Yksikään ei ole kadonnut. Päätä, mitä niille tehdään.',
  nothing: 'Mitään ei ole odottamassa. Kaikki sanat ovat paikallaan.',
  reading: 'Luetaan talteen otettua tekstiä…',
  note: (count) =>
    count === 1
      ? 'Yksi tekstin kohta odottaa päätöstäsi. Jokainen sana on tallessa.'
      : `${count} tekstin kohtaa odottaa päätöstäsi. Jokainen sana on tallessa.`,
  review: 'Näytä ja päätä',
  wroteIn: (person, page) => `${person}, sivulla ${page}`,
  valueOf: {
    title: 'Otsikko',
    caption: 'Kuvateksti',
    alt: 'Kuvan kuvaus',
    place: 'Toteutuspaikka',
    project: 'Hanke',
    period: 'Ajankohta',
    plainSummary: 'Tiivistelmä selkeällä kielellä',
    source: 'Lähde',
    author: 'Tekijä',
    permission: 'Käyttölupa',
    name: 'Muuttujan nimi',
    value: 'Muuttujan arvo',
    in: 'Muuttujan arvo',
    term: 'Sanaston termi',
    definition: 'Sanaston selitys',
    imprint: 'Painoksen julkaisutieto',
  },
  otherValue: 'Kirjan tieto',
  context: 'Ympärillä oli:',
  placed: 'Opaskirja palautti tämän paikalleen. Tarkista, että se sopii.',
  fits: 'Sopii yhteen paikkaan tekstissä.',
  fitsNowhere: 'Paikkaa ei enää löydy. Valitse itse, mihin teksti kuuluu.',
  putBack: 'Palauta paikalleen',
  choosePlace: 'Valitse paikka…',
  useAsTitle: 'Käytä tätä otsikkona',
  showPlace: 'Näytä kohta',
  leaveOut: 'Jätä pois',
  markReviewed: 'Merkitse tarkistetuksi',
  insertHere: 'Lisää tähän',
  insertHint: (text) => `Vie kohdistin paikkaan, johon tämä kuuluu: ”${text.trim()}”`,
  backToList: 'Takaisin luetteloon',
  done: {
    inserted: 'Teksti on lisätty.',
    dismissed: 'Teksti jätettiin pois. Se säilyy sivun historiassa.',
    reviewed: 'Merkitty tarkistetuksi.',
  },
  duplicates: 'Mahdolliset kaksoiskappaleet',
  duplicatesAbout: 'Sama teksti on kahdessa paikassa. Poista toinen, jos se on turha.',
  duplicatePlace: (number) => `Avaa kohta ${number}`,
}

const sv: RescuedWords = {
  title: 'Räddad text',
  about:
    'Två personer ändrade samma ställe samtidigt, och de här orden föll ur texten. Inget har försvunnit. Avgör vad som ska göras med dem.',
  nothing: 'Inget väntar. Alla ord är på sin plats.',
  reading: 'Den räddade texten läses…',
  note: (count) =>
    count === 1
      ? 'Ett ställe i texten väntar på ditt avgörande. Varje ord är i säkerhet.'
      : `${count} ställen i texten väntar på ditt avgörande. Varje ord är i säkerhet.`,
  review: 'Visa och avgör',
  wroteIn: (person, page) => `${person}, på sidan ${page}`,
  valueOf: {
    title: 'Rubrik',
    caption: 'Bildtext',
    alt: 'Bildens beskrivning',
    place: 'Plats',
    project: 'Projekt',
    period: 'Tidpunkt',
    plainSummary: 'Sammanfattning på klarspråk',
    source: 'Källa',
    author: 'Upphovsperson',
    permission: 'Tillstånd',
    name: 'Variabelns namn',
    value: 'Variabelns värde',
    in: 'Variabelns värde',
    term: 'Term i ordlistan',
    definition: 'Förklaring i ordlistan',
    imprint: 'Upplagans utgivningsuppgift',
  },
  otherValue: 'Uppgift i boken',
  context: 'Runt omkring stod:',
  placed: 'Opaskirja satte tillbaka det här på sin plats. Kontrollera att det passar.',
  fits: 'Passar på ett enda ställe i texten.',
  fitsNowhere: 'Stället finns inte längre. Välj själv vart texten hör.',
  putBack: 'Sätt tillbaka',
  choosePlace: 'Välj ställe…',
  useAsTitle: 'Använd som rubrik',
  showPlace: 'Visa stället',
  leaveOut: 'Lämna bort',
  markReviewed: 'Markera som kontrollerad',
  insertHere: 'Infoga här',
  insertHint: (text) => `Ställ markören där det här hör hemma: ”${text.trim()}”`,
  backToList: 'Tillbaka till listan',
  done: {
    inserted: 'Texten är infogad.',
    dismissed: 'Texten lämnades bort. Den finns kvar i sidans historik.',
    reviewed: 'Markerad som kontrollerad.',
  },
  duplicates: 'Möjliga dubbletter',
  duplicatesAbout: 'Samma text finns på två ställen. Ta bort den ena om den är onödig.',
  duplicatePlace: (number) => `Öppna ställe ${number}`,
}

const en: RescuedWords = {
  title: 'Rescued text',
  about:
    'Two people changed the same place at the same time, and these words fell out of the text. None is lost. Decide what becomes of them.',
  nothing: 'Nothing is waiting. Every word is in its place.',
  reading: 'Reading the rescued text…',
  note: (count) =>
    count === 1
      ? 'One piece of text waits for your decision. Every word is safe.'
      : `${count} pieces of text wait for your decision. Every word is safe.`,
  review: 'Review and decide',
  wroteIn: (person, page) => `${person}, on the page ${page}`,
  valueOf: {
    title: 'Title',
    caption: 'Caption',
    alt: 'Description of the image',
    place: 'Place',
    project: 'Project',
    period: 'Period',
    plainSummary: 'Plain-language summary',
    source: 'Source',
    author: 'Author',
    permission: 'Permission',
    name: 'Name of a variable',
    value: 'Value of a variable',
    in: 'Value of a variable',
    term: 'Glossary term',
    definition: 'Glossary explanation',
    imprint: 'Imprint of an edition',
  },
  otherValue: 'A fact of the book',
  context: 'Around it stood:',
  placed: 'Opaskirja put this back in its place. Check that it fits.',
  fits: 'Fits exactly one place in the text.',
  fitsNowhere: 'Its place is gone. Choose where the text belongs.',
  putBack: 'Put back',
  choosePlace: 'Choose a place…',
  useAsTitle: 'Use as the title',
  showPlace: 'Show place',
  leaveOut: 'Leave out',
  markReviewed: 'Mark as checked',
  insertHere: 'Insert here',
  insertHint: (text) => `Move the cursor to where this belongs: “${text.trim()}”`,
  backToList: 'Back to the list',
  done: {
    inserted: 'The text was inserted.',
    dismissed: 'The text was left out. It stays in the history of the page.',
    reviewed: 'Marked as checked.',
  },
  duplicates: 'Possible duplicates',
  duplicatesAbout: 'The same text stands in two places. Remove one if it is not needed.',
  duplicatePlace: (number) => `Open place ${number}`,
}

/** The words of rescued text by language. */
export const rescuedWords: Readonly<Record<Language, RescuedWords>> = { fi, sv, en }
