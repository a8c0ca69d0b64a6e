// The words around the fields of an Innokylä package. The names of Innokylä's own fields are no part of them.
import type { FieldStateKind } from '#handbook/model/practice-profile.ts'

/** What the pages of a package say, in one language. */
export type PackageWords = {
  readonly title: string
  readonly skip: string
  readonly backToWhole: string
  readonly howTo: string
  readonly steps: readonly string[]
  readonly formChecked: (date: string) => string
  readonly terms: string
  readonly practices: string
  readonly completeness: (done: number, of: number) => string
  readonly part: (name: string) => string
  readonly required: string
  readonly counts: (characters: number, words: number) => string
  readonly states: Readonly<Record<FieldStateKind, string>>
  readonly recommended: (length: number) => string
  readonly limit: (length: number) => string
  readonly copyRich: string
  readonly copyPlain: string
  readonly copy: string
  readonly copiedRich: string
  readonly copiedPlain: string
  readonly notCopied: string
  readonly plainText: string
  readonly choices: string
  readonly choicesHint: string
  readonly moreFacts: string
  readonly organisations: string
  readonly attachments: string
  readonly images: string
  readonly tables: string
  readonly tablesAbout: string
  readonly tableText: string
  readonly notes: string
  readonly boldHeadings: string
  readonly boldHeadingsAbout: string
  readonly alt: string
  readonly decorative: string
  readonly caption: string
  readonly author: string
  readonly permission: string
  readonly source: string
  readonly checklist: string
  readonly checklistHint: string
  readonly nothingMissing: string
  readonly unknownContent: string
  readonly notGiven: string
}

const fi: PackageWords = {
  title: 'Innokylä-paketti',
  skip: 'Siirry sisältöön',
  backToWhole: 'Kokonaisuus ja käytännöt',
  howTo: 'Näin viet käytännöt Innokylään',
  steps: [
    'Kirjaudu palveluun innokyla.fi. Rekisteröidy ensin, jos sinulla ei ole tunnusta.',
    'Luo kokonaisuus ja kopioi sen tiedot tältä sivulta.',
    'Luo jokaisesta käytännöstä toimintamalli. Avaa käytännön sivu ja kopioi kentät yksi kerrallaan samannimisiin kenttiin.',
    'Lisää kuvat kenttien alle. Valitse paikka, alue ja rahoittaja lomakkeesta.',
    'Liitä toimintamalli kokonaisuuteen, lue se läpi ja julkaise.',
  ],
  formChecked: (date) =>
    `Kenttien nimet on koottu Innokylän julkisista sivuista ja tarkistettu ${date}. Jos lomake on toisenlainen, luota lomakkeeseen.`,
  terms:
    'Innokylässä muut saavat käyttää sisältöä ei-kaupallisesti ilman erillistä lupaa, kun sisällön tuottaja mainitaan. Kuvia saa käyttää vain luvalla. Älä vie Innokylään kenenkään henkilötietoja.',
  practices: 'Käytännöt',
  completeness: (done, of) => `Kentistä kunnossa ${done}/${of}`,
  part: (name) => `Lomakkeen osa: ${name}`,
  required: 'pakollinen',
  counts: (characters, words) =>
    `${characters} ${characters === 1 ? 'merkki' : 'merkkiä'}, ${words} ${words === 1 ? 'sana' : 'sanaa'}`,
  states: { done: 'kunnossa', empty: 'tyhjä', long: 'pitkä', veryLong: 'liian pitkä' },
  recommended: (length) => `suositus ${length}`,
  limit: (length) => `enintään ${length}`,
  copyRich: 'Kopioi muotoiltuna',
  copyPlain: 'Kopioi pelkkä teksti',
  copy: 'Kopioi',
  copiedRich: 'Kopioitu muotoiltuna:',
  copiedPlain: 'Kopioitu:',
  notCopied: 'Selain ei antanut kopioida. Teksti on valittuna: paina Ctrl+C (Macissa ⌘C).',
  plainText: 'Pelkkä teksti',
  choices: 'Lomakkeesta valittavat tiedot',
  choicesHint: 'Nämä valitaan tai kirjoitetaan lomakkeen omiin kenttiin.',
  moreFacts: 'Muut tiedot',
  organisations: 'Tekijät ja organisaatiot',
  attachments: 'Liitteet',
  images: 'Kuvat tähän kenttään',
  tables: 'Taulukot tähän kenttään',
  tablesAbout:
    'Lomakkeeseen ei voi liittää taulukkoa, joten tekstissä se on luettelona. Jos haluat taulukon liitteeksi, avaa se, tulosta PDF-tiedostoksi ja lisää kenttään.',
  tableText: 'Taulukko tekstinä',
  notes: 'Viitteet',
  boldHeadings: 'Väliotsikot lihavoituina kappaleina',
  boldHeadingsAbout: 'Valitse tämä, jos väliotsikot katoavat, kun liität tekstin lomakkeeseen.',
  alt: 'Vaihtoehtoinen teksti',
  decorative: 'Koristekuva, ei vaihtoehtoista tekstiä',
  caption: 'Kuvateksti',
  author: 'Tekijä',
  permission: 'Lupa',
  source: 'Lähde:',
  checklist: 'Vielä tyhjät kentät',
  checklistHint: 'Innokylässä voi julkaista myös keskeneräisen toimintamallin.',
  nothingMissing: 'Kaikissa kentissä on tekstiä.',
  unknownContent: 'Kentässä on sisältöä, jota tämä Opaskirjan versio ei osaa viedä.',
  notGiven: 'Ei kirjattu',
}

const sv: PackageWords = {
  title: 'Innokylä-paket',
  skip: 'Gå till innehållet',
  backToWhole: 'Helheten och praxis',
  howTo: 'Så för du in praxis i Innokylä',
  steps: [
    'Logga in på innokyla.fi. Registrera dig först om du inte har ett konto.',
    'Skapa en helhet (kokonaisuus) och kopiera uppgifterna från den här sidan.',
    'Skapa en verksamhetsmodell (toimintamalli) av varje praxis. Öppna sidan och kopiera fälten ett i taget till fälten med samma namn.',
    'Lägg till bilderna under fälten. Välj plats, område och finansiär i formuläret.',
    'Koppla modellen till helheten, läs igenom den och publicera.',
  ],
  formChecked: (date) =>
    `Fältens namn är samlade från Innokyläs offentliga sidor och kontrollerade ${date}. Om formuläret ser annorlunda ut, lita på formuläret.`,
  terms:
    'I Innokylä får andra använda innehållet icke-kommersiellt utan särskilt tillstånd när producenten nämns. Bilder får användas bara med tillstånd. För inte in någons personuppgifter i Innokylä.',
  practices: 'Praxis',
  completeness: (done, of) => `${done} av ${of} fält klara`,
  part: (name) => `Del av formuläret: ${name}`,
  required: 'obligatoriskt',
  counts: (characters, words) => `${characters} tecken, ${words} ord`,
  states: { done: 'klart', empty: 'tomt', long: 'långt', veryLong: 'för långt' },
  recommended: (length) => `rekommendation ${length}`,
  limit: (length) => `högst ${length}`,
  copyRich: 'Kopiera med formatering',
  copyPlain: 'Kopiera bara texten',
  copy: 'Kopiera',
  copiedRich: 'Kopierat med formatering:',
  copiedPlain: 'Kopierat:',
  notCopied: 'Webbläsaren lät inte kopiera. Texten är markerad: tryck Ctrl+C (på Mac ⌘C).',
  plainText: 'Bara texten',
  choices: 'Uppgifter som väljs i formuläret',
  choicesHint: 'De här väljs eller skrivs i formulärets egna fält.',
  moreFacts: 'Övriga uppgifter',
  organisations: 'Upphovspersoner och organisationer',
  attachments: 'Bilagor',
  images: 'Bilder till det här fältet',
  tables: 'Tabeller till det här fältet',
  tablesAbout:
    'Formuläret tar inte emot tabeller, så i texten är tabellen en lista. Om du vill bifoga tabellen, öppna den, skriv ut den som PDF och lägg till den i fältet.',
  tableText: 'Tabellen som text',
  notes: 'Noter',
  boldHeadings: 'Mellanrubriker som fetstilta stycken',
  boldHeadingsAbout: 'Välj det här om mellanrubrikerna försvinner när du klistrar in texten i formuläret.',
  alt: 'Alternativ text',
  decorative: 'Dekorativ bild, ingen alternativ text',
  caption: 'Bildtext',
  author: 'Upphovsperson',
  permission: 'Tillstånd',
  source: 'Källa:',
  checklist: 'Fält som ännu är tomma',
  checklistHint: 'I Innokylä kan man publicera också en ofärdig modell.',
  nothingMissing: 'Alla fält har text.',
  unknownContent: 'Fältet har innehåll som den här versionen av Opaskirja inte kan föra över.',
  notGiven: 'Inte angivet',
}

const en: PackageWords = {
  title: 'Innokylä package',
  skip: 'Skip to content',
  backToWhole: 'The whole and its practices',
  howTo: 'How to take the practices to Innokylä',
  steps: [
    'Log in at innokyla.fi. Register first if you have no account.',
    'Create a whole (kokonaisuus) and copy its facts from this page.',
    'Create an operating model (toimintamalli) of each practice. Open its page and copy the fields one at a time into the fields of the same name.',
    'Add the images under the fields. Choose place, area and funder in the form.',
    'Attach the model to the whole, read it through and publish it.',
  ],
  formChecked: (date) =>
    `The names of the fields were gathered from Innokylä’s public pages and checked on ${date}. Where the form differs, trust the form.`,
  terms:
    'In Innokylä others may use the content non-commercially without asking when its producer is named. Images may be used by permission only. Take nobody’s personal data to Innokylä.',
  practices: 'Practices',
  completeness: (done, of) => `${done} of ${of} fields done`,
  part: (name) => `Part of the form: ${name}`,
  required: 'required',
  counts: (characters, words) => `${characters} characters, ${words} words`,
  states: { done: 'done', empty: 'empty', long: 'long', veryLong: 'too long' },
  recommended: (length) => `recommended ${length}`,
  limit: (length) => `at most ${length}`,
  copyRich: 'Copy with formatting',
  copyPlain: 'Copy text only',
  copy: 'Copy',
  copiedRich: 'Copied with formatting:',
  copiedPlain: 'Copied:',
  notCopied: 'The browser did not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
  plainText: 'Text only',
  choices: 'Chosen in the form',
  choicesHint: 'These are chosen or written in fields of the form’s own.',
  moreFacts: 'Other facts',
  organisations: 'Makers and organisations',
  attachments: 'Attachments',
  images: 'Images for this field',
  tables: 'Tables for this field',
  tablesAbout:
    'The form takes no tables, so in the text the table is a list. To attach the table, open it, print it as a PDF and add it to the field.',
  tableText: 'The table as text',
  notes: 'Notes',
  boldHeadings: 'Headings as bold paragraphs',
  boldHeadingsAbout: 'Choose this if headings disappear when you paste text into the form.',
  alt: 'Alternative text',
  decorative: 'Decorative image, no alternative text',
  caption: 'Caption',
  author: 'Author',
  permission: 'Permission',
  source: 'Source:',
  checklist: 'Fields still empty',
  checklistHint: 'Innokylä takes unfinished models as well.',
  nothingMissing: 'Every field has text.',
  unknownContent: 'The field holds content that this version of Opaskirja cannot take along.',
  notGiven: 'Not given',
}

const byLanguage: Readonly<Record<string, PackageWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function packageWords(language: string): PackageWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
