// What `opaskirja publish` tells of a folder that it brought up to date, in three languages.
import type { Language } from '#handbook/model/failure-words.ts'
import type { FolderChanges } from '#electron/disk/publication/write-folder.ts'

const words: Readonly<Record<Language, (changes: FolderChanges) => string>> = {
  fi: ({ written, removed, same }) =>
    `Päivitetty: tiedostoja kirjoitettu ${written}, poistettu ${removed}, ennallaan ${same}.`,
  sv: ({ written, removed, same }) =>
    `Uppdaterat: ${written} filer skrivna, ${removed} borttagna, ${same} oförändrade.`,
  en: ({ written, removed, same }) =>
    `Brought up to date: ${written} files written, ${removed} removed, ${same} left as they were.`,
}

/** How many files of a publication were written, removed and left as they were. */
export function changesText(changes: FolderChanges, language: Language): string {
  return words[language](changes)
}
