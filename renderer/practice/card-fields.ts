// The fields of a card as its right column lists them.
import type { FieldState, FieldStateKind } from '#handbook/model/practice-profile.ts'

/** Stands for the practice's name among its fields. */
export const nameField = 'title'

/** One line of the list; `nameLanguage` where the name is not in the language of the window. */
export type CardField = {
  readonly id: string
  readonly name: string
  readonly nameLanguage: string | undefined
  readonly kind: FieldStateKind
}

/** The fields that make up the completeness of a card: the name first, then those the form counts. */
export function countedFields(
  states: readonly FieldState[],
  title: string,
  nameLabel: string,
): readonly CardField[] {
  const kind = title.trim() === '' ? 'empty' : 'done'
  const name: CardField = { id: nameField, name: nameLabel, nameLanguage: undefined, kind }
  return [name, ...states.filter(({ field }) => field.counted).map(cardField)]
}

/** The other fields of the form. */
export function otherFields(states: readonly FieldState[]): readonly CardField[] {
  return states.filter(({ field }) => !field.counted).map(cardField)
}

/** Names of fields are the form's own, in Finnish. */
function cardField({ field, kind }: FieldState): CardField {
  return { id: field.id, name: field.label, nameLanguage: 'fi', kind }
}
