// The script of the page of practices: makes the lists of groups into choices that narrow the list of all.
import { countSign, narrowing } from '#handbook/publish/html/practice-narrowing.ts'
import { make } from './make.ts'

/** The addresses of the practices that fit each choice made. */
type Chosen = Map<string, ReadonlySet<string>>

function start(place: HTMLElement, list: HTMLElement): void {
  const chosen: Chosen = new Map()
  const status = make('p', { role: 'status', class: 'count' })
  const facets = [...document.querySelectorAll<HTMLElement>(`[${narrowing.facet}]`)]
  const choose = (): void => {
    status.textContent = shownWords(place, narrow(list, [...chosen.values()]))
  }
  place.append(...facets.map((facet) => choiceOf(facet, place, chosen, choose)), status)
  for (const facet of facets) facet.hidden = true
  choose()
}

function choiceOf(facet: HTMLElement, place: HTMLElement, chosen: Chosen, choose: () => void): HTMLElement {
  const name = facet.getAttribute(narrowing.facet) ?? ''
  const groups = [...facet.querySelectorAll(`[${narrowing.value}]`)].map((heading) => ({
    heading,
    addresses: addressesIn(heading.nextElementSibling),
  }))
  const options = groups.map(({ heading }, index) => make('option', { value: index }, heading.textContent))
  const select = make(
    'select',
    {},
    make('option', { value: '' }, place.getAttribute(narrowing.any)),
    ...options,
  )
  select.addEventListener('change', () => {
    const group = select.value === '' ? undefined : groups[Number(select.value)]
    if (group === undefined) chosen.delete(name)
    else chosen.set(name, group.addresses)
    choose()
  })
  return make('label', {}, make('span', {}, name), select)
}

function addressesIn(part: Element | null): ReadonlySet<string> {
  return new Set([...(part?.querySelectorAll('a') ?? [])].map(({ href }) => href))
}

/** Shows the practices that fit all choices; returns how many there are. */
function narrow(list: HTMLElement, choices: readonly ReadonlySet<string>[]): number {
  let shown = 0
  for (const item of list.querySelectorAll('li')) {
    const address = item.querySelector('a')?.href ?? ''
    item.hidden = !choices.every((addresses) => addresses.has(address))
    if (!item.hidden) shown += 1
  }
  return shown
}

function shownWords(place: HTMLElement, count: number): string {
  const words = place.getAttribute(count === 1 ? narrowing.one : narrowing.many) ?? ''
  return words.replace(countSign, String(count))
}

const place = document.getElementById(narrowing.choices)
const list = document.getElementById(narrowing.list)
if (place !== null && list !== null) start(place, list)
