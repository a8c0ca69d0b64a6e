// The words of the accessibility statement, by the language of the book.
import type { CheckedThing } from './accessibility-rules.ts'

/** Who watches over accessibility in Finland, since 1 January 2025 (HE 71/2024); told here and nowhere else. */
export const authorityAddress = 'https://www.saavutettavuusvaatimukset.fi/'

/** What the statement says. `book` and `publisher` are names. */
export type StatementWords = {
  readonly about: (book: string, publisher: string) => string
  readonly law: string
  readonly stateHeading: string
  /** Where nothing was found; where something is open; where nobody has checked. */
  readonly sound: string
  readonly partly: string
  readonly unchecked: string
  readonly checkedHeading: string
  readonly checkedOn: (date: string) => string
  readonly checked: Readonly<Record<CheckedThing, string>>
  readonly pages: string
  readonly openHeading: string
  readonly places: (count: number) => string
  readonly notCheckedHeading: string
  readonly notChecked: readonly string[]
  readonly feedbackHeading: string
  readonly feedback: string
  readonly authorityHeading: string
  readonly authority: string
  readonly authorityName: string
}

const fi: StatementWords = {
  about: (book, publisher) =>
    publisher === ''
      ? `Tämä seloste koskee verkkokirjaa ${book}.`
      : `Tämä seloste koskee verkkokirjaa ${book}, jonka on julkaissut ${publisher}.`,
  law: 'Digitaalisten palvelujen tarjoamisesta annettu laki (306/2019) vaatii, että julkinen verkkosisältö täyttää standardin EN 301 549 ja siten WCAG 2.1 -ohjeiston A- ja AA-tasot.',
  stateHeading: 'Miten saavutettava kirja on',
  sound:
    'Ohjelmallisessa tarkistuksessa ei löytynyt puutteita. Se ei yksin osoita, että kaikki vaatimukset täyttyvät.',
  partly: 'Kirja täyttää vaatimukset osittain. Tunnetut puutteet on lueteltu alla.',
  unchecked: 'Kirjan saavutettavuutta ei ole tarkistettu.',
  checkedHeading: 'Mitä on tarkistettu',
  checkedOn: (date) => `Opaskirja tarkisti kirjan sisällön ohjelmallisesti ${date}:`,
  checked: {
    images: 'kuvien tekstikuvaukset',
    headings: 'otsikot ja niiden tasot',
    links: 'linkkien tekstit ja kirjan sisäiset linkit',
    tables: 'taulukoiden otsikot ja otsikkosolut',
    languages: 'kirjan kielen ja muunkielisten kohtien merkinnät',
  },
  pages:
    'Sivujen pohjat (ohituslinkki, sivun alueet, otsikkorakenne, värien erottuvuus, kapea näyttö) on tehty WCAG 2.2 -ohjeiston AA-tason mukaan, ja ne testataan Opaskirjan jokaisessa versiossa axe-ohjelmalla.',
  openHeading: 'Tunnetut puutteet',
  places: (count) => (count === 1 ? '1 kohta' : `${count} kohtaa`),
  notCheckedHeading: 'Mitä ei ole tarkistettu',
  notChecked: [
    'Kukaan ei ole arvioinut kirjaa avustavalla tekniikalla, kuten ruudunlukuohjelmalla.',
    'Ohjelma ei arvioi, kertovatko tekstikuvaukset kuvan asian, eikä sitä, onko teksti helppo ymmärtää.',
    'Muut verkkosivut, joihin kirjasta on linkkejä, eivät kuulu tähän selosteeseen.',
  ],
  feedbackHeading: 'Huomasitko puutteen?',
  feedback: 'Kerro siitä julkaisijalle. Julkaisijan on vastattava 14 päivän kuluessa.',
  authorityHeading: 'Saavutettavuuden valvonta',
  authority:
    'Jos et saa vastausta 14 päivässä tai olet tyytymätön siihen, voit tehdä ilmoituksen valvovalle viranomaiselle. Tätä kirjoitettaessa se on Liikenne- ja viestintävirasto Traficom. Ajantasaiset ohjeet ja yhteystiedot:',
  authorityName: 'Saavutettavuusvaatimukset.fi',
}

const sv: StatementWords = {
  about: (book, publisher) =>
    publisher === ''
      ? `Detta utlåtande gäller webboken ${book}.`
      : `Detta utlåtande gäller webboken ${book}, utgiven av ${publisher}.`,
  law: 'Lagen om tillhandahållande av digitala tjänster (306/2019) kräver att offentligt webbinnehåll uppfyller standarden EN 301 549 och därmed nivåerna A och AA i WCAG 2.1.',
  stateHeading: 'Hur tillgänglig boken är',
  sound: 'Den maskinella kontrollen hittade inga brister. Den visar inte ensam att alla krav uppfylls.',
  partly: 'Boken uppfyller kraven delvis. De kända bristerna räknas upp nedan.',
  unchecked: 'Bokens tillgänglighet har inte kontrollerats.',
  checkedHeading: 'Vad som har kontrollerats',
  checkedOn: (date) => `Opaskirja kontrollerade bokens innehåll maskinellt ${date}:`,
  checked: {
    images: 'bildernas textbeskrivningar',
    headings: 'rubrikerna och deras nivåer',
    links: 'länktexterna och länkarna inom boken',
    tables: 'tabellernas rubriker och rubrikceller',
    languages: 'märkningen av bokens språk och av passager på andra språk',
  },
  pages:
    'Sidmallarna (hopplänk, sidans områden, rubrikstruktur, färgkontrast, smal skärm) är gjorda enligt nivå AA i WCAG 2.2 och testas i varje version av Opaskirja med programmet axe.',
  openHeading: 'Kända brister',
  places: (count) => (count === 1 ? '1 ställe' : `${count} ställen`),
  notCheckedHeading: 'Vad som inte har kontrollerats',
  notChecked: [
    'Ingen har bedömt boken med hjälpmedel, såsom en skärmläsare.',
    'Programmet bedömer inte om textbeskrivningarna säger det väsentliga eller om texten är lätt att förstå.',
    'Andra webbplatser som boken länkar till omfattas inte av detta utlåtande.',
  ],
  feedbackHeading: 'Märkte du en brist?',
  feedback: 'Berätta om den för utgivaren. Utgivaren ska svara inom 14 dagar.',
  authorityHeading: 'Tillsyn över tillgängligheten',
  authority:
    'Om du inte får svar inom 14 dagar eller är missnöjd med svaret kan du göra en anmälan till tillsynsmyndigheten. När detta skrivs är den Transport- och kommunikationsverket Traficom. Aktuella anvisningar och kontaktuppgifter:',
  authorityName: 'Tillgänglighetskrav.fi',
}

const en: StatementWords = {
  about: (book, publisher) =>
    publisher === ''
      ? `This statement is about the web book ${book}.`
      : `This statement is about the web book ${book}, published by ${publisher}.`,
  law: 'The Finnish Act on the Provision of Digital Services (306/2019) demands that public web content meets the standard EN 301 549 and thereby levels A and AA of WCAG 2.1.',
  stateHeading: 'How accessible the book is',
  sound: 'The check by program found no faults. By itself it does not show that all demands are met.',
  partly: 'The book meets the demands in part. The known faults are listed below.',
  unchecked: 'The accessibility of the book has not been checked.',
  checkedHeading: 'What has been checked',
  checkedOn: (date) => `Opaskirja checked the content of the book by program on ${date}:`,
  checked: {
    images: 'text descriptions of images',
    headings: 'headings and their levels',
    links: 'texts of links, and links inside the book',
    tables: 'captions and header cells of tables',
    languages: 'marks of the language of the book and of passages in others',
  },
  pages:
    'The page templates (skip link, landmarks, headings, contrast, narrow screens) are made by level AA of WCAG 2.2 and tested with axe in every version of Opaskirja.',
  openHeading: 'Known faults',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  notCheckedHeading: 'What has not been checked',
  notChecked: [
    'Nobody has assessed the book with assistive technology, such as a screen reader.',
    'The program does not judge whether descriptions tell what matters or whether the text is easy to read.',
    'Other sites that the book links to are no part of this statement.',
  ],
  feedbackHeading: 'Did you find a fault?',
  feedback: 'Tell the publisher, who must answer within 14 days.',
  authorityHeading: 'Supervision of accessibility',
  authority:
    'If you get no answer within 14 days or are not satisfied with it, you may notify the supervising authority. At the time of writing that is the Finnish Transport and Communications Agency Traficom. Current advice and contacts:',
  authorityName: 'Saavutettavuusvaatimukset.fi',
}

const byLanguage: Readonly<Record<string, StatementWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function statementWords(language: string): StatementWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
