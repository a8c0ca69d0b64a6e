// What stands in the way of publishing, in words: what is wrong and what to do.
import type { Language } from './failure-words.ts'
import type { PublishObstacle } from './obstacle.ts'

/** A sentence for each kind; `found` is quoted in it and may be empty. */
type ObstacleWords = Readonly<Record<PublishObstacle['kind'], (found: string) => string>>

const quoted = (found: string): string => (found === '' ? '' : `: ”${found}”`)
const quotedInEnglish = (found: string): string => (found === '' ? '' : `: “${found}”`)

const words: Readonly<Record<Language, ObstacleWords>> = {
  fi: {
    missingImage: (found) => `Kuvaa ei löydy${quoted(found)}. Valitse kuva uudelleen.`,
    missingAlt: (found) =>
      `Kuvalta puuttuu tekstikuvaus${quoted(found)}. Kirjoita se tai merkitse kuva koristeeksi.`,
    missingPermission: (found) =>
      `Kuvalta puuttuu käyttölupa${quoted(found)}. Merkitse lupa kuvan tietoihin.`,
    notInWord: (found) =>
      `Word ei osaa näyttää liikkuvaa WebP-kuvaa${quoted(found)}. Tallenna kuva PNG- tai GIF-muotoon ja valitse se uudelleen.`,
    damagedImage: (found) => `Kuvaa ei voi lukea${quoted(found)}. Valitse kuva uudelleen.`,
    missingTitle: () => 'Otsikko puuttuu. Anna luvulle tai käytännölle nimi.',
    unprintable: (found) => `Kirjan kirjasimissa ei ole näitä merkkejä${quoted(found)}. Korvaa ne muilla.`,
    tooDeep: (found) => `Sisältöä on sisäkkäin liian monta tasoa${quoted(found)}. Siirrä osa siitä ulommas.`,
    tooLong: (found) => `Otsikko tai kuvaus on liian pitkä${quoted(found)}. Siirrä osa siitä leipätekstiin.`,
    printColours: (found) =>
      `Kuva on painokoneen väreissä (CMYK)${quoted(found)}. Tallenna se RGB-väreissä ja valitse uudelleen.`,
    notTypeset: (found) =>
      `Tätä kohtaa ei saada taitettua${quoted(found)}. Poista siitä viimeksi lisättyä ja yritä uudelleen.`,
  },
  sv: {
    missingImage: (found) => `Bilden hittas inte${quoted(found)}. Välj bilden på nytt.`,
    missingAlt: (found) =>
      `Bilden saknar textbeskrivning${quoted(found)}. Skriv en eller märk bilden som dekoration.`,
    missingPermission: (found) =>
      `Bilden saknar tillstånd${quoted(found)}. Anteckna tillståndet i bildens uppgifter.`,
    notInWord: (found) =>
      `Word kan inte visa den rörliga WebP-bilden${quoted(found)}. Spara bilden som PNG eller GIF och välj den på nytt.`,
    damagedImage: (found) => `Bilden kan inte läsas${quoted(found)}. Välj bilden på nytt.`,
    missingTitle: () => 'Rubriken saknas. Ge kapitlet eller praxisen ett namn.',
    unprintable: (found) => `Bokens typsnitt saknar dessa tecken${quoted(found)}. Byt ut dem.`,
    tooDeep: (found) => `Innehållet har för många nivåer${quoted(found)}. Flytta en del av det utåt.`,
    tooLong: (found) =>
      `Rubriken eller beskrivningen är för lång${quoted(found)}. Flytta en del av den till texten.`,
    printColours: (found) =>
      `Bilden är i tryckfärger (CMYK)${quoted(found)}. Spara den i RGB-färger och välj den på nytt.`,
    notTypeset: (found) =>
      `Det här stället går inte att sätta${quoted(found)}. Ta bort det som lades till senast och försök igen.`,
  },
  en: {
    missingImage: (found) => `An image cannot be found${quotedInEnglish(found)}. Choose the image again.`,
    missingAlt: (found) =>
      `An image has no text description${quotedInEnglish(found)}. Write one, or mark the image as decoration.`,
    missingPermission: (found) =>
      `An image has no permission${quotedInEnglish(found)}. Note the permission in the image’s details.`,
    notInWord: (found) =>
      `Word cannot show a moving WebP image${quotedInEnglish(found)}. Save it as PNG or GIF and choose it again.`,
    damagedImage: (found) => `An image cannot be read${quotedInEnglish(found)}. Choose the image again.`,
    missingTitle: () => 'The title is missing. Give the chapter or practice a name.',
    unprintable: (found) =>
      `The typefaces of the book lack these characters${quotedInEnglish(found)}. Replace them.`,
    tooDeep: (found) => `Content is nested too deep${quotedInEnglish(found)}. Move a part of it outwards.`,
    tooLong: (found) =>
      `A title or a description is too long${quotedInEnglish(found)}. Move a part of it into the text.`,
    printColours: (found) =>
      `An image is in the colours of a printing press (CMYK)${quotedInEnglish(found)}. Save it in RGB colours and choose it again.`,
    notTypeset: (found) =>
      `This cannot be typeset${quotedInEnglish(found)}. Remove what was added last and try again.`,
  },
}

/** The obstacle as a sentence in `language`. Where it stands is told beside it. */
export function obstacleText(obstacle: PublishObstacle, language: Language): string {
  return words[language][obstacle.kind](obstacle.found)
}
