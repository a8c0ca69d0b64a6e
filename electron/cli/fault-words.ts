// What is wrong with a file of edits, for the command line.
import type { Language } from '#handbook/model/failure-words.ts'
import type { SegmentFault } from '#handbook/store/segment.ts'

/** By language and fault; each stands after the name of the file. */
export const segmentFaultWords: Readonly<Record<Language, Readonly<Record<SegmentFault, string>>>> = {
  fi: {
    empty: 'tyhjä',
    notASegment: 'ei ole muutostiedosto',
    cut: 'katkennut',
    damaged: 'vioittunut',
    forged: 'ei ole sen laitteen tekemä, jonka nimissä se on',
    otherHandbook: 'kuuluu toiseen kirjaan',
    fromTheFuture: 'uudemman Opaskirjan tekemä',
  },
  sv: {
    empty: 'tom',
    notASegment: 'är ingen ändringsfil',
    cut: 'avbruten',
    damaged: 'skadad',
    forged: 'är inte gjord av den enhet i vars namn den är',
    otherHandbook: 'hör till en annan bok',
    fromTheFuture: 'gjord av en nyare Opaskirja',
  },
  en: {
    empty: 'empty',
    notASegment: 'not a file of edits',
    cut: 'cut',
    damaged: 'damaged',
    forged: 'not made by the device it names',
    otherHandbook: 'belongs to another book',
    fromTheFuture: 'made by a newer Opaskirja',
  },
}
