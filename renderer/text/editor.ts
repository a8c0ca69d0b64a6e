// The words of the editor and its toolbar.
import type { Language } from '#handbook/model/failure-words.ts'

/** The editor's words in one language. Keys of shortcuts are added by the toolbar. */
export type EditorWords = {
  readonly toolbar: string
  readonly leaveHint: string
  readonly style: string
  readonly bodyText: string
  readonly heading: (level: number) => string
  readonly boxTitle: string
  readonly listParagraph: string
  readonly mixedStyles: string
  readonly strong: string
  readonly emphasis: string
  readonly bulletList: string
  readonly numberedList: string
  readonly quote: string
  readonly link: string
  readonly image: string
  readonly table: string
  readonly footnote: string
  readonly more: string
  readonly callout: string
  readonly lawQuotation: string
  readonly crossReference: string
  readonly passageLanguage: string
  readonly undo: string
  readonly redo: string
  readonly save: string
  readonly cancel: string
  readonly remove: string
  readonly done: string
  readonly tableTools: string
  readonly rowAbove: string
  readonly rowBelow: string
  readonly columnBefore: string
  readonly columnAfter: string
  readonly deleteRow: string
  readonly deleteColumn: string
  readonly headerRow: string
  readonly headerColumn: string
  readonly deleteTable: string
  readonly tableCaption: string
  readonly imageDetails: string
  readonly imageMissing: string
  readonly chooseImage: string
  readonly caption: string
  readonly alternative: string
  readonly alternativeHint: string
  readonly decorative: string
  readonly author: string
  readonly permission: string
  readonly permissionHint: string
  readonly missingAlternative: string
  readonly missingPermission: string
  readonly lawDetails: string
  readonly lawSource: string
  readonly lawSourceHint: string
  readonly lawAddress: string
  readonly lawChecked: string
  readonly checkedOn: (day: string) => string
  readonly checkLaw: string
  readonly today: string
  readonly address: string
  readonly addressHint: string
  readonly addressNotAllowed: string
  readonly linkText: string
  readonly openLink: string
  readonly removeLink: string
  readonly referenceTarget: string
  readonly referenceFind: string
  readonly referenceNone: string
  readonly referenceOpen: string
  readonly chapters: string
  readonly practices: string
  readonly languageOfPassage: string
  readonly bookLanguage: string
  readonly languageNames: Readonly<Record<string, string>>
  readonly footnoteText: string
  readonly footnoteNumber: (number: string) => string
  readonly unknownContent: string
}

const fi: EditorWords = {
  toolbar: 'Tekstin muotoilu',
  leaveHint: 'Paina Esc ja sitten sarkainta, kun haluat siirtyä pois tekstistä.',
  style: 'Tyyli',
  bodyText: 'Leipäteksti',
  heading: (level) => `Otsikko ${level}`,
  boxTitle: 'Noston otsikko',
  listParagraph: 'Luettelon jatko',
  mixedStyles: 'Eri tyylejä',
  strong: 'Lihavointi',
  emphasis: 'Kursivointi',
  bulletList: 'Luettelo',
  numberedList: 'Numeroitu luettelo',
  quote: 'Lainaus',
  link: 'Linkki',
  image: 'Kuva',
  table: 'Taulukko',
  footnote: 'Alaviite',
  more: 'Lisää',
  callout: 'Nosto',
  lawQuotation: 'Lakilainaus',
  crossReference: 'Ristiviittaus',
  passageLanguage: 'Kielimerkintä',
  undo: 'Kumoa',
  redo: 'Tee uudelleen',
  save: 'Tallenna',
  cancel: 'Peruuta',
  remove: 'Poista',
  done: 'Valmis',
  tableTools: 'Taulukon muokkaus',
  rowAbove: 'Lisää rivi yläpuolelle',
  rowBelow: 'Lisää rivi alapuolelle',
  columnBefore: 'Lisää sarake vasemmalle',
  columnAfter: 'Lisää sarake oikealle',
  deleteRow: 'Poista rivi',
  deleteColumn: 'Poista sarake',
  headerRow: 'Otsikkorivi',
  headerColumn: 'Otsikkosarake',
  deleteTable: 'Poista taulukko',
  tableCaption: 'Taulukon otsikko',
  imageDetails: 'Kuvan tiedot',
  imageMissing: 'Kuvaa ei ole valittu tai sitä ei löydy.',
  chooseImage: 'Valitse kuva…',
  caption: 'Kuvateksti',
  alternative: 'Kuvaus niille, jotka eivät näe kuvaa',
  alternativeHint: 'Kerro, mitä kuvasta pitää ymmärtää.',
  decorative: 'Kuva on vain koriste, kuvausta ei tarvita',
  author: 'Kuvan tekijä',
  permission: 'Lupa julkaista',
  permissionHint: 'Esimerkiksi: oma kuva, CC BY 4.0, lupa saatu 3.9.2026',
  missingAlternative: 'Kuvaus puuttuu.',
  missingPermission: 'Lupa puuttuu.',
  lawDetails: 'Lainauksen tiedot',
  lawSource: 'Laki ja pykälä',
  lawSourceHint: 'Esimerkiksi: Sosiaalihuoltolaki 17 §',
  lawAddress: 'Osoite verkossa',
  lawChecked: 'Tarkistettu',
  checkedOn: (day) => `Tarkistettu ${day}`,
  checkLaw: 'Tarkista laki',
  today: 'Tarkistin tänään',
  address: 'Osoite',
  addressHint: 'Esimerkiksi https://www.finlex.fi',
  addressNotAllowed: 'Osoitteen alussa pitää olla https://, http:// tai mailto:',
  linkText: 'Linkin teksti',
  openLink: 'Avaa linkki',
  removeLink: 'Poista linkki',
  referenceTarget: 'Mihin viitataan',
  referenceFind: 'Etsi lukua, otsikkoa tai käytäntöä',
  referenceNone: 'Ei osumia. Kokeile toista sanaa.',
  referenceOpen: 'Avaa kohta: Ctrl ja napsautus',
  chapters: 'Luvut',
  practices: 'Hyvät käytännöt',
  languageOfPassage: 'Valitun kohdan kieli',
  bookLanguage: 'Kirjan kieli',
  languageNames: {
    fi: 'suomi',
    sv: 'ruotsi',
    en: 'englanti',
    se: 'pohjoissaame',
    smn: 'inarinsaame',
    sms: 'koltansaame',
    ru: 'venäjä',
    et: 'viro',
    ar: 'arabia',
    so: 'somali',
  },
  footnoteText: 'Alaviitteen teksti',
  footnoteNumber: (number) => `Alaviite ${number}`,
  unknownContent:
    'Tämä kohta on tehty uudemmalla versiolla. Se säilyy, mutta sitä ei voi näyttää eikä muokata tässä.',
}

const sv: EditorWords = {
  toolbar: 'Formatera text',
  leaveHint: 'Tryck Esc och sedan Tabb för att lämna texten.',
  style: 'Stil',
  bodyText: 'Brödtext',
  heading: (level) => `Rubrik ${level}`,
  boxTitle: 'Faktarutans rubrik',
  listParagraph: 'Fortsättning i listan',
  mixedStyles: 'Olika stilar',
  strong: 'Fetstil',
  emphasis: 'Kursiv',
  bulletList: 'Punktlista',
  numberedList: 'Numrerad lista',
  quote: 'Citat',
  link: 'Länk',
  image: 'Bild',
  table: 'Tabell',
  footnote: 'Fotnot',
  more: 'Mer',
  callout: 'Faktaruta',
  lawQuotation: 'Lagcitat',
  crossReference: 'Korshänvisning',
  passageLanguage: 'Språkmärkning',
  undo: 'Ångra',
  redo: 'Gör om',
  save: 'Spara',
  cancel: 'Avbryt',
  remove: 'Ta bort',
  done: 'Klart',
  tableTools: 'Redigera tabellen',
  rowAbove: 'Lägg till rad ovanför',
  rowBelow: 'Lägg till rad nedanför',
  columnBefore: 'Lägg till kolumn till vänster',
  columnAfter: 'Lägg till kolumn till höger',
  deleteRow: 'Ta bort raden',
  deleteColumn: 'Ta bort kolumnen',
  headerRow: 'Rubrikrad',
  headerColumn: 'Rubrikkolumn',
  deleteTable: 'Ta bort tabellen',
  tableCaption: 'Tabellens rubrik',
  imageDetails: 'Uppgifter om bilden',
  imageMissing: 'Ingen bild är vald, eller så hittas den inte.',
  chooseImage: 'Välj bild…',
  caption: 'Bildtext',
  alternative: 'Beskrivning för dem som inte ser bilden',
  alternativeHint: 'Berätta vad man ska förstå av bilden.',
  decorative: 'Bilden är bara dekoration och behöver ingen beskrivning',
  author: 'Bildens upphovsperson',
  permission: 'Tillstånd att publicera',
  permissionHint: 'Till exempel: egen bild, CC BY 4.0, tillstånd 3.9.2026',
  missingAlternative: 'Beskrivning saknas.',
  missingPermission: 'Tillstånd saknas.',
  lawDetails: 'Uppgifter om citatet',
  lawSource: 'Lag och paragraf',
  lawSourceHint: 'Till exempel: Socialvårdslagen 17 §',
  lawAddress: 'Adress på webben',
  lawChecked: 'Kontrollerad',
  checkedOn: (day) => `Kontrollerad ${day}`,
  checkLaw: 'Kontrollera lagen',
  today: 'Jag kontrollerade i dag',
  address: 'Adress',
  addressHint: 'Till exempel https://www.finlex.fi',
  addressNotAllowed: 'Adressen ska börja med https://, http:// eller mailto:',
  linkText: 'Länkens text',
  openLink: 'Öppna länken',
  removeLink: 'Ta bort länken',
  referenceTarget: 'Hänvisningens mål',
  referenceFind: 'Sök kapitel, rubrik eller praxis',
  referenceNone: 'Inga träffar. Pröva ett annat ord.',
  referenceOpen: 'Öppna stället: Ctrl och klick',
  chapters: 'Kapitel',
  practices: 'God praxis',
  languageOfPassage: 'Det markerade ställets språk',
  bookLanguage: 'Bokens språk',
  languageNames: {
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
    se: 'nordsamiska',
    smn: 'enaresamiska',
    sms: 'skoltsamiska',
    ru: 'ryska',
    et: 'estniska',
    ar: 'arabiska',
    so: 'somaliska',
  },
  footnoteText: 'Fotnotens text',
  footnoteNumber: (number) => `Fotnot ${number}`,
  unknownContent:
    'Det här stället är gjort med en nyare version. Det bevaras men kan inte visas eller redigeras här.',
}

const en: EditorWords = {
  toolbar: 'Text formatting',
  leaveHint: 'Press Esc and then Tab to leave the text.',
  style: 'Style',
  bodyText: 'Body text',
  heading: (level) => `Heading ${level}`,
  boxTitle: 'Callout title',
  listParagraph: 'List continuation',
  mixedStyles: 'Several styles',
  strong: 'Bold',
  emphasis: 'Italic',
  bulletList: 'Bulleted list',
  numberedList: 'Numbered list',
  quote: 'Quote',
  link: 'Link',
  image: 'Image',
  table: 'Table',
  footnote: 'Footnote',
  more: 'More',
  callout: 'Callout',
  lawQuotation: 'Law quotation',
  crossReference: 'Cross-reference',
  passageLanguage: 'Language mark',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  done: 'Done',
  tableTools: 'Edit table',
  rowAbove: 'Add row above',
  rowBelow: 'Add row below',
  columnBefore: 'Add column to the left',
  columnAfter: 'Add column to the right',
  deleteRow: 'Delete row',
  deleteColumn: 'Delete column',
  headerRow: 'Header row',
  headerColumn: 'Header column',
  deleteTable: 'Delete table',
  tableCaption: 'Table caption',
  imageDetails: 'About the image',
  imageMissing: 'No image is chosen, or it cannot be found.',
  chooseImage: 'Choose image…',
  caption: 'Caption',
  alternative: 'Description for those who cannot see the image',
  alternativeHint: 'Say what the image is meant to tell.',
  decorative: 'The image is decoration only and needs no description',
  author: 'Made by',
  permission: 'Permission to publish',
  permissionHint: 'For example: own image, CC BY 4.0, permission given 3.9.2026',
  missingAlternative: 'The description is missing.',
  missingPermission: 'The permission is missing.',
  lawDetails: 'About the quotation',
  lawSource: 'Act and section',
  lawSourceHint: 'For example: Social Welfare Act, section 17',
  lawAddress: 'Web address',
  lawChecked: 'Checked',
  checkedOn: (day) => `Checked ${day}`,
  checkLaw: 'Check the law',
  today: 'I checked it today',
  address: 'Address',
  addressHint: 'For example https://www.finlex.fi',
  addressNotAllowed: 'The address must begin with https://, http:// or mailto:',
  linkText: 'Link text',
  openLink: 'Open link',
  removeLink: 'Remove link',
  referenceTarget: 'What to refer to',
  referenceFind: 'Find a chapter, heading or practice',
  referenceNone: 'Nothing found. Try another word.',
  referenceOpen: 'Open the place: Ctrl and click',
  chapters: 'Chapters',
  practices: 'Good practices',
  languageOfPassage: 'Language of the selected passage',
  bookLanguage: 'Language of the book',
  languageNames: {
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
    se: 'Northern Sámi',
    smn: 'Inari Sámi',
    sms: 'Skolt Sámi',
    ru: 'Russian',
    et: 'Estonian',
    ar: 'Arabic',
    so: 'Somali',
  },
  footnoteText: 'Footnote text',
  footnoteNumber: (number) => `Footnote ${number}`,
  unknownContent: 'This part was made with a newer version. It is kept, but cannot be shown or edited here.',
}

/** The editor's words by language. */
export const editorWords: Readonly<Record<Language, EditorWords>> = { fi, sv, en }
