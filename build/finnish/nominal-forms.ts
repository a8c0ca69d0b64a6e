// The cases of a noun or adjective from its stems.
import { formsOf, type Form } from './form.ts'
import { harmonise, isFront } from './harmony.ts'
import type { NominalStems } from './nominal-stems.ts'

/** Cases that are regular in both numbers. */
const cases: readonly (readonly [name: string, ending: string])[] = [
  ['inessive', 'ssA'],
  ['elative', 'stA'],
  ['adessive', 'llA'],
  ['ablative', 'ltA'],
  ['allative', 'lle'],
  ['translative', 'ksi'],
  ['abessive', 'ttA'],
]

/** All cases of a word in both numbers with their variants; `base` is its nominative. */
export function caseForms(base: string, stems: NominalStems): readonly Form[] {
  const front = isFront(base)
  return [{ name: 'nominative', text: base }, ...singularForms(stems), ...pluralForms(stems)].map(
    ({ name, text }) => ({ name, text: harmonise(text, front) }),
  )
}

function singularForms({ strong, weak, partitives, illatives }: NominalStems): readonly Form[] {
  return [
    { name: 'genitive', text: weak + 'n' },
    ...formsOf('partitive', partitives),
    ...formsOf('illative', illatives),
    { name: 'essive', text: strong + 'nA' },
    ...cases.map(([name, ending]) => ({ name, text: weak + ending })),
  ]
}

function pluralForms(stems: NominalStems): readonly Form[] {
  const regular = cases.flatMap(([name, ending]) =>
    formsOf(
      `${name} plural`,
      stems.pluralWeak.map((stem) => stem + ending),
    ),
  )
  return [
    { name: 'nominative plural', text: stems.weak + 't' },
    ...formsOf('genitive plural', stems.pluralGenitives),
    ...formsOf('partitive plural', stems.pluralPartitives),
    ...formsOf('illative plural', stems.pluralIllatives),
    ...formsOf(
      'essive plural',
      stems.pluralStrong.map((stem) => stem + 'nA'),
    ),
    ...regular,
    ...formsOf(
      'instructive',
      stems.pluralWeak.map((stem) => stem + 'n'),
    ),
    ...formsOf(
      'comitative',
      stems.pluralStrong.map((stem) => stem + 'ne'),
    ),
  ]
}
