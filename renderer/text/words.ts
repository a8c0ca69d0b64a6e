// The words of the window around the page: title bar, tree of the book, page, outline.
import type { Language } from '#handbook/model/failure-words.ts'

/** The window's own words in one language. Numbers, times and days come as already written. */
export type ShellWords = {
  readonly close: string
  readonly cancel: string
  readonly undo: string
  readonly tryAgain: string
  readonly technicalDetails: string
  readonly fallbackNotice: string
  readonly unnamedBook: string
  readonly bar: {
    readonly showContents: string
    readonly hideContents: string
    readonly showDetails: string
    readonly hideDetails: string
    readonly publish: string
  }
  readonly columns: {
    readonly contents: string
    readonly page: string
    readonly details: string
    readonly resizeContents: string
    readonly resizeDetails: string
  }
  readonly tree: {
    readonly chapters: string
    readonly practices: string
    readonly addChapter: string
    readonly addPractice: string
    readonly newChapter: string
    readonly newPractice: string
    readonly rename: string
    readonly moveUp: string
    readonly moveDown: string
    readonly moveToBin: string
    readonly titleOf: string
    readonly settings: string
    readonly movedToBin: (title: string) => string
    readonly cardDone: string
    readonly cardState: (done: number, of: number) => string
  }
  readonly bin: {
    readonly title: string
    /** Heads what stays in the bin, where something else has come back. */
    readonly still: string
    readonly about: string
    readonly empty: string
    readonly restore: string
    readonly restored: (title: string) => string
    readonly chapter: string
    readonly practice: string
  }
  readonly page: {
    readonly chapter: (number: number) => string
    readonly chapterTitle: string
    readonly chapterText: string
    readonly edited: (when: string) => string
    readonly words: (count: string, one: boolean) => string
    readonly emptyChapter: string
    readonly emptyBook: string
    readonly opening: string
    readonly fromTheFuture: string
    readonly unknownContent: string
    readonly stopped: string
    readonly openAgain: string
    readonly treeFromTheFuture: string
    readonly figure: (number: string) => string
    readonly unknownBlock: string
    readonly footnotes: string
  }
}

const fi: ShellWords = {
  close: 'Sulje',
  cancel: 'Peruuta',
  undo: 'Kumoa',
  tryAgain: 'Yritä uudelleen',
  technicalDetails: 'Näytä tekniset tiedot',
  fallbackNotice: 'Kehitysversio: vanha Electron-ajoympäristö, älä käytä oikeaan aineistoon',
  unnamedBook: 'Nimetön kirja',
  bar: {
    showContents: 'Näytä sisällys',
    hideContents: 'Piilota sisällys',
    showDetails: 'Näytä tiedot',
    hideDetails: 'Piilota tiedot',
    publish: 'Julkaise…',
  },
  columns: {
    contents: 'Kirjan sisällys',
    page: 'Sivu',
    details: 'Sivun tiedot',
    resizeContents: 'Sisällyksen leveys',
    resizeDetails: 'Tietojen leveys',
  },
  tree: {
    chapters: 'Luvut',
    practices: 'Hyvät käytännöt',
    addChapter: 'Lisää luku',
    addPractice: 'Lisää käytäntö',
    newChapter: 'Uusi luku',
    newPractice: 'Uusi käytäntö',
    rename: 'Nimeä uudelleen',
    moveUp: 'Siirrä ylemmäs',
    moveDown: 'Siirrä alemmas',
    moveToBin: 'Siirrä roskakoriin',
    titleOf: 'Nimi',
    settings: 'Asetukset',
    movedToBin: (title) => `”${title}” on roskakorissa.`,
    cardDone: 'kortti valmis',
    cardState: (done, of) => `${done} kenttää ${of}:stä kunnossa`,
  },
  bin: {
    title: 'Roskakori',
    still: 'Edelleen roskakorissa',
    about: 'Roskakorissa oleva teksti säilyy kokonaan. Palautettu luku tai käytäntö palaa omalle paikalleen.',
    empty: 'Roskakori on tyhjä.',
    restore: 'Palauta',
    restored: (title) => `”${title}” on taas kirjassa.`,
    chapter: 'Luku',
    practice: 'Hyvä käytäntö',
  },
  page: {
    chapter: (number) => `Luku ${number}`,
    chapterTitle: 'Luvun otsikko',
    chapterText: 'Luvun teksti',
    edited: (when) => `Muokattu ${when}`,
    words: (count, one) => (one ? `${count} sana` : `${count} sanaa`),
    emptyChapter: 'Tässä luvussa ei ole vielä tekstiä. Aloita kirjoittaminen.',
    emptyBook: 'Kirjassa ei ole vielä yhtään lukua.',
    opening: 'Avataan…',
    fromTheFuture:
      'Tämä on kirjoitettu Opaskirjan uudemmalla versiolla. Voit lukea tekstin. Päivitä Opaskirja, jos haluat muokata sitä.',
    unknownContent:
      'Tässä on sisältöä, jota tämä Opaskirjan versio ei tunne. Voit lukea tekstin. Päivitä Opaskirja, jos haluat muokata sitä.',
    stopped:
      'Tätä sivua ei voi nyt muokata, koska kaikki sen sisältö ei tullut näkyviin. Kirjoittamasi teksti on tallessa.',
    openAgain: 'Avaa sivu uudelleen',
    treeFromTheFuture:
      'Kirjan sisällys on tehty Opaskirjan uudemmalla versiolla. Lukuja ei voi nyt lisätä eikä siirtää. Päivitä Opaskirja.',
    figure: (number) => `Kuva ${number}.`,
    unknownBlock: 'Tässä on sisältöä, jota tämä versio ei osaa näyttää. Se on tallessa.',
    footnotes: 'Alaviitteet',
  },
}

const sv: ShellWords = {
  close: 'Stäng',
  cancel: 'Avbryt',
  undo: 'Ångra',
  tryAgain: 'Försök igen',
  technicalDetails: 'Visa tekniska uppgifter',
  fallbackNotice: 'Utvecklingsversion: gammal Electron-miljö, använd inte för riktigt material',
  unnamedBook: 'Bok utan namn',
  bar: {
    showContents: 'Visa innehållet',
    hideContents: 'Dölj innehållet',
    showDetails: 'Visa uppgifterna',
    hideDetails: 'Dölj uppgifterna',
    publish: 'Publicera…',
  },
  columns: {
    contents: 'Bokens innehåll',
    page: 'Sida',
    details: 'Sidans uppgifter',
    resizeContents: 'Innehållets bredd',
    resizeDetails: 'Uppgifternas bredd',
  },
  tree: {
    chapters: 'Kapitel',
    practices: 'God praxis',
    addChapter: 'Lägg till kapitel',
    addPractice: 'Lägg till praxis',
    newChapter: 'Nytt kapitel',
    newPractice: 'Ny praxis',
    rename: 'Byt namn',
    moveUp: 'Flytta uppåt',
    moveDown: 'Flytta nedåt',
    moveToBin: 'Flytta till papperskorgen',
    titleOf: 'Namn',
    settings: 'Inställningar',
    movedToBin: (title) => `”${title}” är i papperskorgen.`,
    cardDone: 'kortet är klart',
    cardState: (done, of) => `${done} av ${of} fält klara`,
  },
  bin: {
    title: 'Papperskorg',
    still: 'Fortfarande i papperskorgen',
    about:
      'Texten i papperskorgen finns kvar i sin helhet. Det du återställer kommer tillbaka till sin plats.',
    empty: 'Papperskorgen är tom.',
    restore: 'Återställ',
    restored: (title) => `”${title}” är i boken igen.`,
    chapter: 'Kapitel',
    practice: 'God praxis',
  },
  page: {
    chapter: (number) => `Kapitel ${number}`,
    chapterTitle: 'Kapitlets rubrik',
    chapterText: 'Kapitlets text',
    edited: (when) => `Redigerat ${when}`,
    words: (count) => `${count} ord`,
    emptyChapter: 'Det finns ingen text i kapitlet ännu. Börja skriva.',
    emptyBook: 'Boken har inga kapitel ännu.',
    opening: 'Öppnar…',
    fromTheFuture:
      'Det här är skrivet med en nyare version av Opaskirja. Du kan läsa texten. Uppdatera Opaskirja om du vill redigera den.',
    unknownContent:
      'Här finns innehåll som den här versionen av Opaskirja inte känner till. Du kan läsa texten. Uppdatera Opaskirja om du vill redigera den.',
    stopped:
      'Den här sidan kan inte redigeras nu, eftersom allt innehåll på den inte kunde visas. Det du har skrivit finns kvar.',
    openAgain: 'Öppna sidan på nytt',
    treeFromTheFuture:
      'Bokens innehåll är gjort med en nyare version av Opaskirja. Kapitel kan inte läggas till eller flyttas nu. Uppdatera Opaskirja.',
    figure: (number) => `Bild ${number}.`,
    unknownBlock: 'Här finns innehåll som den här versionen inte kan visa. Det är i säkerhet.',
    footnotes: 'Fotnoter',
  },
}

const en: ShellWords = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  tryAgain: 'Try again',
  technicalDetails: 'Show technical details',
  fallbackNotice: 'Development version: old Electron runtime, do not use for real material',
  unnamedBook: 'Unnamed book',
  bar: {
    showContents: 'Show contents',
    hideContents: 'Hide contents',
    showDetails: 'Show details',
    hideDetails: 'Hide details',
    publish: 'Publish…',
  },
  columns: {
    contents: 'Contents of the book',
    page: 'Page',
    details: 'Details of the page',
    resizeContents: 'Width of the contents',
    resizeDetails: 'Width of the details',
  },
  tree: {
    chapters: 'Chapters',
    practices: 'Good practices',
    addChapter: 'Add chapter',
    addPractice: 'Add practice',
    newChapter: 'New chapter',
    newPractice: 'New practice',
    rename: 'Rename',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveToBin: 'Move to bin',
    titleOf: 'Name',
    settings: 'Settings',
    movedToBin: (title) => `“${title}” is in the bin.`,
    cardDone: 'card complete',
    cardState: (done, of) => `${done} of ${of} fields done`,
  },
  bin: {
    title: 'Bin',
    still: 'Still in the bin',
    about: 'Text in the bin is kept whole. What you restore goes back to its own place.',
    empty: 'The bin is empty.',
    restore: 'Restore',
    restored: (title) => `“${title}” is back in the book.`,
    chapter: 'Chapter',
    practice: 'Good practice',
  },
  page: {
    chapter: (number) => `Chapter ${number}`,
    chapterTitle: 'Title of the chapter',
    chapterText: 'Text of the chapter',
    edited: (when) => `Edited ${when}`,
    words: (count, one) => (one ? `${count} word` : `${count} words`),
    emptyChapter: 'There is no text in this chapter yet. Start writing.',
    emptyBook: 'There are no chapters in the book yet.',
    opening: 'Opening…',
    fromTheFuture:
      'This was written with a newer version of Opaskirja. You can read the text. Update Opaskirja to edit it.',
    unknownContent:
      'There is content here that this version of Opaskirja does not know. You can read the text. Update Opaskirja to edit it.',
    stopped:
      'This page cannot be edited now, because not everything on it could be shown. What you wrote is safe.',
    openAgain: 'Open the page again',
    treeFromTheFuture:
      'The contents of the book were made with a newer version of Opaskirja. Chapters cannot be added or moved now. Update Opaskirja.',
    figure: (number) => `Figure ${number}.`,
    unknownBlock: 'There is content here that this version cannot show. It is safe.',
    footnotes: 'Footnotes',
  },
}

/** The words of the window by language. */
export const shellWords: Readonly<Record<Language, ShellWords>> = { fi, sv, en }
