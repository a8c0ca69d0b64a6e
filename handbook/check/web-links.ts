// Links to the web: where each address stands in a book, and which of them no longer lead anywhere.
import type { Handbook } from '#handbook/model/handbook.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { findingsOf } from './findings.ts'
import { linksOf } from './links.ts'
import { byPlace } from './order.ts'
import { pagesOf, passagesOf, placeOf, type Fault, type Place } from './passage.ts'

/** What asking an address told: it leads somewhere, it leads nowhere (`why` in short), or nobody answered. */
export type LinkAnswer =
  | { readonly kind: 'alive' }
  | { readonly kind: 'dead'; readonly why: string }
  | { readonly kind: 'silent'; readonly why: string }

/** Asks the web about one address. Total: whatever happens is an answer; it rejects only when stopped. */
export type AskAddress = (address: string) => Promise<LinkAnswer>

/** The addresses of the web in a book, each once, with its places in reading order. */
export function webAddresses(handbook: Handbook): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const link of pagesOf(handbook).flatMap(passagesOf).flatMap(linksOf)) {
    const address = safeAddress(link.href)?.replace(/#.*$/s, '') ?? ''
    if (!/^https?:/i.test(address)) continue
    places.set(address, [...(places.get(address) ?? []), placeOf(link, link.path)])
  }
  return places
}

/** Findings of the addresses that lead nowhere, at each of their places; one that only did not answer is a hint. */
export function deadLinks(handbook: Handbook, answers: ReadonlyMap<string, LinkAnswer>): readonly Finding[] {
  const faults = [...webAddresses(handbook)].flatMap(([address, places]): readonly Fault[] => {
    const answer = answers.get(address)
    if (answer === undefined || answer.kind === 'alive') return []
    const severity = answer.kind === 'silent' ? { severity: 'hint' as const } : {}
    return places.map((place) => ({
      ...place,
      rule: 'linkDead',
      found: `${address} (${answer.why})`,
      value: address,
      ...severity,
    }))
  })
  return findingsOf(faults.toSorted(byPlace(pagesOf(handbook))), { approvals: new Map() })
}
