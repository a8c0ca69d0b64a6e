// Why a file was not imported, in words: what is the matter, and what to do.
import type { ImportTrouble } from './failure.ts'

type TroubleWords = Readonly<Record<ImportTrouble, string>>

/** One or two sentences a trouble, in each language. */
export const importTroubles: Readonly<Record<'fi' | 'sv' | 'en', TroubleWords>> = {
  fi: {
    missing: 'Tiedostoa ei löydy. Tarkista polku.',
    empty: 'Siinä ei ole tekstiä.',
    unknownType:
      'Tuotavaksi käyvät Word-, HTML-, Markdown- ja tekstitiedostot (.docx, .html, .md, .txt) ja lähdeluettelot (.bib, .ris, .json).',
    oldOrLocked:
      'Se on vanhaa Word-muotoa tai suojattu salasanalla. Tallenna se Wordissa .docx-muotoon ilman salasanaa.',
    damaged: 'Se on katkennut tai vioittunut. Avaa se omassa ohjelmassaan ja tallenna uudelleen.',
    tooLarge: 'Se on liian suuri tai liian monimutkainen. Jaa se osiin.',
  },
  sv: {
    missing: 'Filen hittas inte. Kontrollera sökvägen.',
    empty: 'Den innehåller ingen text.',
    unknownType:
      'Word-, HTML-, Markdown- och textfiler (.docx, .html, .md, .txt) och källförteckningar (.bib, .ris, .json) kan importeras.',
    oldOrLocked:
      'Den är i ett gammalt Word-format eller skyddad med lösenord. Spara den i Word som .docx utan lösenord.',
    damaged: 'Den har gått av eller skadats. Öppna den i sitt eget program och spara den på nytt.',
    tooLarge: 'Den är för stor eller för komplicerad. Dela upp den.',
  },
  en: {
    missing: 'The file cannot be found. Check the path.',
    empty: 'There is no text in it.',
    unknownType:
      'Word, HTML, Markdown and text files (.docx, .html, .md, .txt) and lists of sources (.bib, .ris, .json) can be imported.',
    oldOrLocked:
      'It is in an old Word format or protected by a password. Save it in Word as .docx without a password.',
    damaged: 'It is cut or damaged. Open it in its own program and save it again.',
    tooLarge: 'It is too large or too complicated. Split it.',
  },
}
