// The words of menus and system dialogs, which the main process shows itself.
import type { MenuCommand } from '#contract'

type MainWords = {
  readonly newBook: string
  readonly chooseNewFolder: string
  readonly makeBook: string
  readonly chooseBook: string
  readonly chooseImage: string
  readonly images: string
  readonly chooseTexts: string
  readonly texts: string
  readonly choosePublishFolder: string
  readonly chooseRebuildFolder: string
  readonly savePacket: string
  readonly saveDifferences: string
  readonly saveBrochure: string
  readonly choosePacket: string
  readonly packets: string
  readonly chooseRestoreFolder: string
  readonly restore: string
  readonly help: string
  readonly cannotStart: string
  readonly notSavedYet: string
  readonly notSavedDetail: string
  readonly keepOpen: string
  readonly closeAnyway: string
  readonly file: string
  readonly edit: string
  readonly view: string
  readonly quit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly pastePlain: string
  readonly selectAll: string
  readonly fullScreen: string
  readonly commands: Readonly<Record<MenuCommand, string>>
}

/** Words of the main process by language. */
export const mainWords: Readonly<Record<'fi' | 'sv' | 'en', MainWords>> = {
  fi: {
    newBook: 'Uusi opaskirja',
    chooseNewFolder: 'Valitse kansio, johon kirja tallennetaan',
    makeBook: 'Tee kirja',
    chooseBook: 'Avaa kirjan kansio',
    chooseImage: 'Valitse kuva',
    images: 'Kuvat',
    chooseTexts: 'Valitse tuotavat tekstit',
    texts: 'Tekstit (Word, HTML, Markdown, teksti)',
    choosePublishFolder: 'Valitse kansio, johon julkaistaan',
    chooseRebuildFolder: 'Valitse kansio, johon painos tehdään uudelleen',
    savePacket: 'Tallenna muutospaketti',
    saveDifferences: 'Tallenna painoksen erot',
    saveBrochure: 'Tallenna esite',
    choosePacket: 'Valitse muutospaketti',
    packets: 'Muutospaketit',
    chooseRestoreFolder: 'Valitse kansio, johon kopio palautetaan',
    restore: 'Palauta kopio',
    help: 'Ohje',
    cannotStart: 'Opaskirja ei käynnisty',
    notSavedYet: 'Kaikki ei ole vielä tallessa.',
    notSavedDetail:
      'Viimeisimpiä muutoksia ei ole saatu levylle. Voit pitää kirjan auki ja yrittää uudelleen.',
    keepOpen: 'Pidä auki',
    closeAnyway: 'Sulje silti',
    file: 'Tiedosto',
    edit: 'Muokkaa',
    view: 'Näytä',
    quit: 'Lopeta',
    undo: 'Kumoa',
    redo: 'Tee uudelleen',
    cut: 'Leikkaa',
    copy: 'Kopioi',
    paste: 'Liitä',
    pastePlain: 'Liitä ilman muotoilua',
    selectAll: 'Valitse kaikki',
    fullScreen: 'Koko näyttö',
    commands: {
      newHandbook: 'Uusi kirja…',
      openHandbook: 'Avaa kansio…',
      closeHandbook: 'Sulje kirja',
      publish: 'Julkaise…',
      search: 'Etsi kirjasta',
      checks: 'Tarkistukset',
      editions: 'Painokset ja julkaisutiedot',
      preview: 'Sivu painettuna',
      importTexts: 'Tuo tekstejä…',
      palette: 'Komennot…',
      settings: 'Asetukset…',
      shareNow: 'Vie ja hae muutokset nyt',
      makePacket: 'Tee muutospaketti…',
      takePacket: 'Tuo muutospaketti…',
      changes: 'Mitä muuttui',
      history: 'Sivun historia',
      backups: 'Varmuuskopiot…',
      zoomIn: 'Suurenna',
      zoomOut: 'Pienennä',
      zoomReset: 'Todellinen koko',
    },
  },
  sv: {
    newBook: 'Ny handbok',
    chooseNewFolder: 'Välj mappen där boken sparas',
    makeBook: 'Skapa boken',
    chooseBook: 'Öppna bokens mapp',
    chooseImage: 'Välj en bild',
    images: 'Bilder',
    chooseTexts: 'Välj texterna som importeras',
    texts: 'Texter (Word, HTML, Markdown, text)',
    choosePublishFolder: 'Välj mappen att publicera i',
    chooseRebuildFolder: 'Välj mappen där upplagan görs igen',
    savePacket: 'Spara ett ändringspaket',
    saveDifferences: 'Spara upplagans skillnader',
    saveBrochure: 'Spara broschyren',
    choosePacket: 'Välj ett ändringspaket',
    packets: 'Ändringspaket',
    chooseRestoreFolder: 'Välj mappen där kopian återställs',
    restore: 'Återställ kopian',
    help: 'Hjälp',
    cannotStart: 'Opaskirja startar inte',
    notSavedYet: 'Allt är inte sparat än.',
    notSavedDetail: 'De senaste ändringarna finns inte på disken. Du kan hålla boken öppen och försöka igen.',
    keepOpen: 'Håll öppen',
    closeAnyway: 'Stäng ändå',
    file: 'Arkiv',
    edit: 'Redigera',
    view: 'Visa',
    quit: 'Avsluta',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    pastePlain: 'Klistra in utan format',
    selectAll: 'Markera allt',
    fullScreen: 'Helskärm',
    commands: {
      newHandbook: 'Ny bok…',
      openHandbook: 'Öppna mapp…',
      closeHandbook: 'Stäng boken',
      publish: 'Publicera…',
      search: 'Sök i boken',
      checks: 'Kontroller',
      editions: 'Upplagor och publikationsuppgifter',
      preview: 'Sidan i tryck',
      importTexts: 'Importera texter…',
      palette: 'Kommandon…',
      settings: 'Inställningar…',
      shareNow: 'Skicka och hämta ändringar nu',
      makePacket: 'Skapa ändringspaket…',
      takePacket: 'Läs in ändringspaket…',
      changes: 'Vad som ändrats',
      history: 'Sidans historik',
      backups: 'Säkerhetskopior…',
      zoomIn: 'Förstora',
      zoomOut: 'Förminska',
      zoomReset: 'Verklig storlek',
    },
  },
  en: {
    newBook: 'New handbook',
    chooseNewFolder: 'Choose the folder to keep the book in',
    makeBook: 'Make the book',
    chooseBook: 'Open a book’s folder',
    chooseImage: 'Choose an image',
    images: 'Images',
    chooseTexts: 'Choose texts to import',
    texts: 'Texts (Word, HTML, Markdown, plain text)',
    choosePublishFolder: 'Choose the folder to publish into',
    chooseRebuildFolder: 'Choose the folder to make the edition again in',
    savePacket: 'Save a packet of changes',
    saveDifferences: 'Save the differences of the edition',
    saveBrochure: 'Save the brochure',
    choosePacket: 'Choose a packet of changes',
    packets: 'Packets of changes',
    chooseRestoreFolder: 'Choose the folder to restore the copy into',
    restore: 'Restore the copy',
    help: 'Help',
    cannotStart: 'Opaskirja does not start',
    notSavedYet: 'Not everything is saved yet.',
    notSavedDetail: 'The latest changes are not on the disk. You can keep the book open and try again.',
    keepOpen: 'Keep open',
    closeAnyway: 'Close anyway',
    file: 'File',
    edit: 'Edit',
    view: 'View',
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    selectAll: 'Select all',
    fullScreen: 'Full screen',
    commands: {
      newHandbook: 'New book…',
      openHandbook: 'Open folder…',
      closeHandbook: 'Close the book',
      publish: 'Publish…',
      search: 'Search the book',
      checks: 'Checks',
      editions: 'Editions and imprint',
      preview: 'Page in print',
      importTexts: 'Import texts…',
      palette: 'Commands…',
      settings: 'Settings…',
      shareNow: 'Send and fetch changes now',
      makePacket: 'Make a packet of changes…',
      takePacket: 'Take in a packet of changes…',
      changes: 'What changed',
      history: 'History of the page',
      backups: 'Backups…',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      zoomReset: 'Actual size',
    },
  },
}
