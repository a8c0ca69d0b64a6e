// The words of what an edition changes, and of saving that as a report.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of what an edition changes in one language. */
export type EditionChangesWords = {
  readonly none: string
  readonly kinds: Readonly<Record<'leftOut' | 'replaced' | 'added' | 'changed', string>>
  readonly replacedBy: (title: string) => string
  readonly places: (count: number) => string
  readonly variables: string
  readonly saveReport: string
  readonly saveAs: Readonly<Record<'html' | 'json', string>>
  readonly saved: string
}

const fi: EditionChangesWords = {
  none: 'Painos on sanasta sanaan sama kuin valtakunnallinen.',
  kinds: { leftOut: 'jätetty pois', replaced: 'korvattu', added: 'vain tässä', changed: 'muuttunut' },
  replacedBy: (title) => `tilalla ${title}`,
  places: (count) => (count === 1 ? '1 kohta' : `${count} kohtaa`),
  variables: 'Muuttujat',
  saveReport: 'Tallenna eroraportti',
  saveAs: { html: 'Verkkosivuna (HTML)…', json: 'Tietoina (JSON)…' },
  saved: 'Eroraportti tallennettu.',
}

const sv: EditionChangesWords = {
  none: 'Upplagan är ord för ord densamma som den nationella.',
  kinds: { leftOut: 'utelämnad', replaced: 'ersatt', added: 'endast här', changed: 'ändrad' },
  replacedBy: (title) => `ersatt av ${title}`,
  places: (count) => (count === 1 ? '1 ställe' : `${count} ställen`),
  variables: 'Variabler',
  saveReport: 'Spara skillnaderna',
  saveAs: { html: 'Som webbsida (HTML)…', json: 'Som data (JSON)…' },
  saved: 'Skillnaderna har sparats.',
}

const en: EditionChangesWords = {
  none: 'The edition is word for word the same as the national one.',
  kinds: { leftOut: 'left out', replaced: 'replaced', added: 'only here', changed: 'changed' },
  replacedBy: (title) => `replaced by ${title}`,
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  variables: 'Variables',
  saveReport: 'Save the differences',
  saveAs: { html: 'As a web page (HTML)…', json: 'As data (JSON)…' },
  saved: 'The differences were saved.',
}

/** The words of what an edition changes by language. */
export const editionChangesWords: Readonly<Record<Language, EditionChangesWords>> = { fi, sv, en }
