// The words of readable files that were edited outside, in the three languages of the window.
import type { OutsideItem } from '#contract'
import type { Language } from '#handbook/model/failure-words.ts'

/** Words of the files that wait for somebody to judge them. */
export type OutsideWords = {
  readonly title: string
  readonly about: string
  readonly reason: Readonly<Record<OutsideItem['reason'], string>>
  readonly unnamed: string
  readonly showDifference: string
  readonly hideDifference: string
  readonly use: string
  readonly dismiss: string
  readonly used: string
  readonly dismissed: string
}

const fi: OutsideWords = {
  title: 'Kansiossa muokatut sivut',
  about:
    'Joku muokkasi näitä tiedostoja Opaskirjan ulkopuolella. Kirjan teksti on ennallaan. Päätä, mitä tiedostoille tehdään.',
  reason: {
    unknownBase: 'Tiedostosta ei näe, mistä tekstistä se on tehty.',
    fromTheFuture: 'Tiedosto on tehty Opaskirjan uudemmalla versiolla.',
    otherHandbook: 'Tiedosto kuuluu toiseen kirjaan.',
    noDocument: 'Tiedosto ei kuulu millekään tämän kirjan sivulle.',
    wordsLost: 'Osalle tiedoston sisällöstä ei ole paikkaa kirjassa.',
    unreadable: 'Tiedostoa ei voi lukea.',
    cut: 'Tiedosto on katkennut.',
    tooLarge: 'Tiedosto on liian suuri.',
  },
  unnamed: 'Nimetön sivu',
  showDifference: 'Näytä erot',
  hideDifference: 'Piilota erot',
  use: 'Ota käyttöön',
  dismiss: 'Jätä pois',
  used: 'Sivu on nyt kuten tiedostossa. Entinen teksti on historiassa.',
  dismissed: 'Tiedosto jätettiin pois. Se on tallessa tällä koneella.',
}

const sv: OutsideWords = {
  title: 'Sidor som redigerats i mappen',
  about:
    'Någon har redigerat de här filerna utanför Opaskirja. Bokens text är oförändrad. Avgör vad som ska göras med filerna.',
  reason: {
    unknownBase: 'Filen visar inte vilken text den gjorts av.',
    fromTheFuture: 'Filen är gjord med en nyare version av Opaskirja.',
    otherHandbook: 'Filen hör till en annan bok.',
    noDocument: 'Filen hör inte till någon sida i boken.',
    wordsLost: 'En del av filens innehåll har ingen plats i boken.',
    unreadable: 'Filen kan inte läsas.',
    cut: 'Filen är avklippt.',
    tooLarge: 'Filen är för stor.',
  },
  unnamed: 'Sida utan namn',
  showDifference: 'Visa skillnaderna',
  hideDifference: 'Dölj skillnaderna',
  use: 'Ta i bruk',
  dismiss: 'Lämna bort',
  used: 'Sidan är nu som i filen. Den tidigare texten finns i historiken.',
  dismissed: 'Filen lämnades bort. Den finns kvar på den här datorn.',
}

const en: OutsideWords = {
  title: 'Pages edited in the folder',
  about:
    'Somebody edited these files outside Opaskirja. The text of the book is unchanged. Decide what becomes of the files.',
  reason: {
    unknownBase: 'The file does not tell which text it was made from.',
    fromTheFuture: 'The file was made with a newer version of Opaskirja.',
    otherHandbook: 'The file belongs to another book.',
    noDocument: 'The file belongs to no page of this book.',
    wordsLost: 'Some of what the file holds has no place in the book.',
    unreadable: 'The file cannot be read.',
    cut: 'The file is cut off.',
    tooLarge: 'The file is too large.',
  },
  unnamed: 'Unnamed page',
  showDifference: 'Show differences',
  hideDifference: 'Hide differences',
  use: 'Use it',
  dismiss: 'Leave out',
  used: 'The page is now as in the file. The earlier text is in the history.',
  dismissed: 'The file was left out. It is kept on this computer.',
}

/** The words of files edited outside by language. */
export const outsideWords: Readonly<Record<Language, OutsideWords>> = { fi, sv, en }
