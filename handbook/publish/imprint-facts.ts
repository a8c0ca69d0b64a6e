// The facts of an imprint in the order in which publications tell them.
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { Imprint, ImprintText } from '#handbook/model/edition-plan.ts'

/** One fact with its values; `href` is where a value leads, or null. */
export type ImprintFact = {
  readonly name: Exclude<ImprintText, 'funderNote'>
  readonly values: readonly { readonly text: string; readonly href: string | null }[]
}

const order = [
  ['publisher', 'editors', 'authors', 'series', 'seriesNumber', 'place', 'year'],
  ['isbnPrint', 'isbnOnline', 'issn', 'urn', 'funder', 'licence', 'feedback'],
].flat() as readonly ImprintFact['name'][]

/** The facts that are given; the note of the funder stands below its name. */
export function imprintFacts(imprint: Imprint): readonly ImprintFact[] {
  return order
    .filter((name) => imprint[name].trim() !== '')
    .map((name) => ({ name, values: valuesOf(name, imprint) }))
}

function valuesOf(name: ImprintFact['name'], imprint: Imprint): ImprintFact['values'] {
  const text = imprint[name].trim()
  if (name === 'feedback') return [feedbackAddress(text)]
  if (name === 'urn') return [{ text, href: safeAddress(urnAddress(text)) }]
  const note = name === 'funder' ? imprint.funderNote.trim() : ''
  return [text, note].filter((each) => each !== '').map((each) => ({ text: each, href: null }))
}

/** Finland's national resolver answers for every URN that its publishers give. */
function urnAddress(urn: string): string {
  return /^urn:/i.test(urn) ? `https://urn.fi/${urn}` : urn
}

/** Where feedback goes: an e-mail address or one on the web; anything else leads nowhere. */
export function feedbackAddress(given: string): { readonly text: string; readonly href: string | null } {
  const text = given.trim()
  const isMail = /^[^\s@:/]+@[^\s@/]+$/.test(text)
  return { text: text.replace(/^mailto:/i, ''), href: safeAddress(isMail ? `mailto:${text}` : text) }
}
