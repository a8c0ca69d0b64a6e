// The words on whether the text is saved.
import type { Language } from '#handbook/model/failure-words.ts'
import type { WriteTrouble } from '#handbook/model/failure.ts'

/** Words of the save state in one language. */
export type SaveWords = {
  readonly saved: (time: string) => string
  readonly allSaved: string
  readonly saving: string
  readonly folderAway: string
  readonly folderClosed: string
  readonly takenOver: string
  readonly failed: (reason: string | null) => string
  readonly reason: Readonly<Record<WriteTrouble, string | null>>
  readonly unsavedTitle: string
  readonly unsavedAbout: string
  readonly leaveAnyway: string
}

const fi: SaveWords = {
  saved: (time) => `Tallennettu ${time}`,
  allSaved: 'Tallennettu',
  saving: 'Tallennetaan…',
  folderAway: 'Tallennettu tälle koneelle, kansio ei käytettävissä',
  folderClosed: 'Tallennettu tälle koneelle, kansioon ei voi kirjoittaa',
  takenOver: 'Kirja on käytössä toisessa ikkunassa',
  failed: (reason) => (reason === null ? 'Tallennus ei onnistu' : `Tallennus ei onnistu: ${reason}`),
  reason: {
    full: 'levy on täynnä',
    permission: 'kirjoitusoikeus puuttuu',
    missing: 'levyä ei löydy',
    exists: null,
    inUse: 'toinen ohjelma käyttää kansiota',
    pathTooLong: 'kansion polku on liian pitkä',
    other: null,
  },
  unsavedTitle: 'Viimeisimmät sanat eivät ole vielä tallessa',
  unsavedAbout: 'Korjaa syy ja yritä uudelleen. Jos suljet nyt, viimeisimmät sanat katoavat.',
  leaveAnyway: 'Sulje silti',
}

const sv: SaveWords = {
  saved: (time) => `Sparat ${time}`,
  allSaved: 'Sparat',
  saving: 'Sparar…',
  folderAway: 'Sparat på den här datorn, mappen är inte tillgänglig',
  folderClosed: 'Sparat på den här datorn, det går inte att skriva i mappen',
  takenOver: 'Boken används i ett annat fönster',
  failed: (reason) => (reason === null ? 'Det går inte att spara' : `Det går inte att spara: ${reason}`),
  reason: {
    full: 'disken är full',
    permission: 'skrivrätt saknas',
    missing: 'disken hittas inte',
    exists: null,
    inUse: 'ett annat program använder mappen',
    pathTooLong: 'sökvägen är för lång',
    other: null,
  },
  unsavedTitle: 'De senaste orden är inte sparade ännu',
  unsavedAbout: 'Åtgärda orsaken och försök igen. Om du stänger nu försvinner de senaste orden.',
  leaveAnyway: 'Stäng ändå',
}

const en: SaveWords = {
  saved: (time) => `Saved ${time}`,
  allSaved: 'Saved',
  saving: 'Saving…',
  folderAway: 'Saved on this computer, folder not available',
  folderClosed: 'Saved on this computer, no writing in the folder',
  takenOver: 'The book is used in another window',
  failed: (reason) => (reason === null ? 'Saving does not work' : `Saving does not work: ${reason}`),
  reason: {
    full: 'the disk is full',
    permission: 'no permission to write',
    missing: 'the disk is missing',
    exists: null,
    inUse: 'another program is using the folder',
    pathTooLong: 'the path is too long',
    other: null,
  },
  unsavedTitle: 'The latest words are not saved yet',
  unsavedAbout: 'Mend the cause and try again. If you close now, the latest words are lost.',
  leaveAnyway: 'Close anyway',
}

/** The words of the save state by language. */
export const saveWords: Readonly<Record<Language, SaveWords>> = { fi, sv, en }
