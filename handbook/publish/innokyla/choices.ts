// What is not pasted but chosen or typed in fields of the form's own: place, area, funder and the like.
import type { PracticePart } from '../edition.ts'
import { organisationName } from '../practice-terms.ts'
import type { BodyContext } from './body.ts'

/** One value to choose; `code` is its code or address in the vocabulary it is from, or null. */
export type ChoiceValue = { readonly text: string; readonly code: string | null }
/** One field to choose for, with its values. `isInnokylas` fields carry the form's own Finnish name. */
export type Choice = {
  readonly id: string
  readonly label: string
  readonly isInnokylas: boolean
  readonly values: readonly ChoiceValue[]
}

/** The form's fields that are chosen, in the order of the profile. `whole` is the name of the kokonaisuus. */
export function choicesOf(part: PracticePart, whole: string): readonly Choice[] {
  const { facts, areaNames } = part
  const values: Readonly<Record<string, readonly ChoiceValue[]>> = {
    toteutuspaikka: plain([facts.place]),
    alue: areaNames.map((text, index) => ({ text, code: facts.areas[index] ?? null })),
    rahoittaja: plain(facts.funders),
    kokonaisuus: plain([whole]),
  }
  return part.profile.controlled.map(({ id, label }) => ({
    id,
    label,
    isInnokylas: true,
    values: values[id] ?? [],
  }))
}

/** What else is known of the practice and may be asked; only what is given. `cited` are the sources its texts cite. */
export function moreFactsOf(
  { facts }: PracticePart,
  cited: readonly string[],
  { words, around }: BodyContext,
): readonly Choice[] {
  const stage = facts.stage === 'unknown' ? [] : [{ text: words.stages[facts.stage], code: facts.stage }]
  const more: readonly Choice[] = [
    own(
      'organisaatiot',
      around.organisations,
      plain(facts.organisations.map((each) => organisationName(each, words))),
    ),
    own('hanke', words.project, plain([facts.project])),
    own('vaihe', words.stage, stage),
    own('ajankohta', words.period, plain([facts.period])),
    own('kohderyhmat', words.targetGroups, plain(facts.targetGroups)),
    own('palvelut', words.services, plain(facts.services)),
    own('menetelmat', words.methods, plain(facts.methods)),
    own(
      'asiasanat',
      words.keywords,
      facts.keywords.map(({ label, uri }) => coded(label, uri)),
    ),
    own('lahteet', words.sources, [
      ...facts.sources.map(({ title, url }) => coded(title, url)),
      ...plain(cited),
    ]),
    own(
      'liitteet',
      around.attachments,
      facts.attachments.map(({ title, file }) => coded(title, file)),
    ),
  ]
  return more.filter(({ values }) => values.length > 0)
}

function own(id: string, label: string, values: readonly ChoiceValue[]): Choice {
  return { id, label, isInnokylas: false, values: values.filter(({ text }) => text !== '') }
}

function plain(texts: readonly string[]): readonly ChoiceValue[] {
  return texts.filter((text) => text.trim() !== '').map((text) => ({ text: text.trim(), code: null }))
}

function coded(text: string, code: string): ChoiceValue {
  return { text: text.trim() || code.trim(), code: code.trim() === '' ? null : code.trim() }
}
