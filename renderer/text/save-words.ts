// The words on where the text is: save state and its details.
import type { Language } from '#handbook/model/failure-words.ts'
import type { WriteTrouble } from '#handbook/model/failure.ts'

/** Words of the save state in one language. */
export type SaveWords = {
  readonly saved: (time: string) => string
  readonly allSaved: string
  readonly saving: string
  readonly folderAway: string
  readonly failed: (reason: string | null) => string
  readonly reason: Readonly<Record<WriteTrouble, string | null>>
  readonly title: string
  readonly onThisComputer: string
  readonly onDisk: string
  readonly notOnDisk: string
  readonly inFolder: string
  readonly copiesWritten: string
  readonly copiesWaiting: string
  readonly showFolder: string
  readonly unsavedTitle: string
  readonly unsavedAbout: string
  readonly leaveAnyway: string
}

const fi: SaveWords = {
  saved: (time) => `Tallennettu ${time}`,
  allSaved: 'Tallennettu',
  saving: 'Tallennetaan…',
  folderAway: 'Tallennettu tälle koneelle, kansio ei käytettävissä',
  failed: (reason) => (reason === null ? 'Tallennus ei onnistu' : `Tallennus ei onnistu: ${reason}`),
  reason: {
    full: 'levy on täynnä',
    permission: 'kirjoitusoikeus puuttuu',
    missing: 'levyä ei löydy',
    exists: null,
    other: null,
  },
  title: 'Missä tekstisi on',
  onThisComputer: 'Tällä koneella',
  onDisk: 'Jokainen sana on levyllä.',
  notOnDisk: 'Viimeisimmät sanat odottavat tallennusta. Älä sulje ikkunaa.',
  inFolder: 'Luettavat kopiot kansiossa',
  copiesWritten: 'Kopiot ovat ajan tasalla hetken päästä kirjoittamisesta.',
  copiesWaiting:
    'Kansioon ei pääse nyt. Jatka kirjoittamista: kopiot päivittyvät, kun kansio on taas käytettävissä.',
  showFolder: 'Näytä kansio',
  unsavedTitle: 'Viimeisimmät sanat eivät ole vielä tallessa',
  unsavedAbout: 'Korjaa syy ja yritä uudelleen. Jos suljet nyt, viimeisimmät sanat katoavat.',
  leaveAnyway: 'Sulje silti',
}

const sv: SaveWords = {
  saved: (time) => `Sparat ${time}`,
  allSaved: 'Sparat',
  saving: 'Sparar…',
  folderAway: 'Sparat på den här datorn, mappen är inte tillgänglig',
  failed: (reason) => (reason === null ? 'Det går inte att spara' : `Det går inte att spara: ${reason}`),
  reason: {
    full: 'disken är full',
    permission: 'skrivrätt saknas',
    missing: 'disken hittas inte',
    exists: null,
    other: null,
  },
  title: 'Var din text finns',
  onThisComputer: 'På den här datorn',
  onDisk: 'Varje ord finns på disken.',
  notOnDisk: 'De senaste orden väntar på att sparas. Stäng inte fönstret.',
  inFolder: 'Läsbara kopior i mappen',
  copiesWritten: 'Kopiorna uppdateras strax efter att du skrivit.',
  copiesWaiting:
    'Mappen kan inte nås nu. Fortsätt skriva: kopiorna uppdateras när mappen är tillgänglig igen.',
  showFolder: 'Visa mappen',
  unsavedTitle: 'De senaste orden är inte sparade ännu',
  unsavedAbout: 'Åtgärda orsaken och försök igen. Om du stänger nu försvinner de senaste orden.',
  leaveAnyway: 'Stäng ändå',
}

const en: SaveWords = {
  saved: (time) => `Saved ${time}`,
  allSaved: 'Saved',
  saving: 'Saving…',
  folderAway: 'Saved on this computer, folder not available',
  failed: (reason) => (reason === null ? 'Saving does not work' : `Saving does not work: ${reason}`),
  reason: {
    full: 'the disk is full',
    permission: 'no permission to write',
    missing: 'the disk is missing',
    exists: null,
    other: null,
  },
  title: 'Where your text is',
  onThisComputer: 'On this computer',
  onDisk: 'Every word is on disk.',
  notOnDisk: 'The latest words are waiting to be saved. Do not close the window.',
  inFolder: 'Readable copies in the folder',
  copiesWritten: 'The copies follow shortly after you write.',
  copiesWaiting:
    'The folder cannot be reached now. Go on writing: the copies follow when the folder is back.',
  showFolder: 'Show folder',
  unsavedTitle: 'The latest words are not saved yet',
  unsavedAbout: 'Mend the cause and try again. If you close now, the latest words are lost.',
  leaveAnyway: 'Close anyway',
}

/** The words of the save state by language. */
export const saveWords: Readonly<Record<Language, SaveWords>> = { fi, sv, en }
