// What differs by edition in the starter's sentences. Finnish inflects, so each case is a variable of its own.
import type { Variable } from '#handbook/model/book-lists.ts'
import type { ContentNode } from '#handbook/model/content.ts'
import { variable } from '#handbook/model/notation.ts'

type Regional = Omit<Variable, 'id' | 'values'> & { readonly lappi: string; readonly keskiUusimaa: string }

const written = {
  jarjestaja: {
    name: 'Palvelujen järjestäjä alueella',
    value: 'oman alueesi hyvinvointialue',
    lappi: 'Lapin hyvinvointialue',
    keskiUusimaa: 'Keski-Uudenmaan hyvinvointialue',
  },
  jarjestajalla: {
    name: 'Palvelujen järjestäjä, missä? (hyvinvointialueella)',
    value: 'omalla hyvinvointialueellasi',
    lappi: 'Lapin hyvinvointialueella',
    keskiUusimaa: 'Keski-Uudenmaan hyvinvointialueella',
  },
  alueen: {
    name: 'Alue, minkä? (alueen)',
    value: 'oman alueesi',
    lappi: 'Lapin',
    keskiUusimaa: 'Keski-Uudenmaan',
  },
  alueella: {
    name: 'Alue, missä? (alueella)',
    value: 'omalla alueellasi',
    lappi: 'Lapissa',
    keskiUusimaa: 'Keski-Uudellamaalla',
  },
} as const satisfies Readonly<Record<string, Regional>>

/** The variables of the starter. */
export const variables: readonly Variable[] = Object.entries(written).map(
  ([id, { name, value, lappi, keskiUusimaa }]) => ({
    id,
    name,
    value,
    values: { lappi, 'keski-uusimaa': keskiUusimaa },
  }),
)

/** The value of a variable of the starter, in a line. */
export const regional = (id: keyof typeof written): ContentNode => variable(id, written[id].name)
