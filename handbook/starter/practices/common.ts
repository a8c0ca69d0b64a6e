// What several practice cards share: the wording of sources, organisations and further reading.
import type { Content } from '#handbook/model/content.ts'
import type { Organisation, Source } from '#handbook/model/handbook.ts'
import { p, reference } from '#handbook/model/notation.ts'
import { sources } from '#handbook/starter/chapters/sources.ts'

/** The texts from which the cards are drawn, by title; none of them tells its address. */
export const sourcesNamed = (...names: readonly (keyof typeof sources)[]): readonly Source[] =>
  names.map((name) => ({ title: sources[name], url: '' }))

/** Organisations by their names at the time; what they are called today is not told. */
export const organisations = (...names: readonly string[]): readonly Organisation[] =>
  names.map((name) => ({ then: name, now: '' }))

/** The European Social Fund by the name it had in the project texts. */
export const socialFund = 'Euroopan sosiaalirahasto (ESR)'

/** A closing line that points to chapters and other cards, each given as its id and title. */
export function readMore(...targets: readonly (readonly [id: string, title: string])[]): Content[number] {
  const references = targets.map(([id, title]) => reference(id, title))
  const listed = references.flatMap((target, index) => (index === 0 ? [target] : ['; ', target]))
  return p('Lue lisää: ', ...listed, '.')
}
