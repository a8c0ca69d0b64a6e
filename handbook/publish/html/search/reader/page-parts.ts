// The parts of the search page that its script fills, and how the keyboard moves among them.
import { searchIds } from '../search-ids.ts'
import { questionName } from '../search-paths.ts'
import { make } from './make.ts'

const wide = window.matchMedia('(min-width: 70em)')

/** The places of the search page. */
export class PageParts {
  readonly status = placeOf(searchIds.status)
  readonly limits = placeOf(searchIds.limits)
  readonly found = placeOf(searchIds.found)
  readonly start = placeOf(searchIds.start)
  readonly field: HTMLInputElement
  #limitsOpen = wide.matches

  constructor() {
    const field = document.querySelector<HTMLInputElement>(`main input[name="${questionName}"]`)
    if (field === null) throw new Error('The search page has no field')
    this.field = field
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.focusHit(0)
    })
    document.addEventListener('keydown', (event) => this.#move(event))
    wide.addEventListener('change', () => this.#open(wide.matches))
  }

  /** Puts the focus on the hit with this number, when there is one. */
  focusHit(index: number): void {
    this.#hits()[index]?.focus()
  }

  /** Shows the limits; what had the focus among them has it again. */
  showLimits(groups: readonly HTMLElement[], clearing: HTMLElement | null, title: string): void {
    const focused = document.activeElement
    const details = make(
      'details',
      { open: this.#limitsOpen },
      make('summary', {}, title),
      ...groups,
      clearing,
    )
    details.addEventListener('toggle', () => (this.#limitsOpen = details.open))
    this.limits.replaceChildren(details)
    this.limits.hidden = groups.length === 0
    if (focused instanceof HTMLInputElement && focused !== this.field) this.#focusChoice(focused)
  }

  /** Says that the first answer is being made. */
  wait(message: string): void {
    this.found.replaceChildren(make('p', { class: 'advice' }, message))
    this.found.hidden = false
    this.start.hidden = true
  }

  /** Says that the search cannot be used. */
  fail(message: string): void {
    this.found.replaceChildren(make('p', { class: 'notice' }, message))
    this.found.hidden = false
    this.status.textContent = message
  }

  #open(open: boolean): void {
    const details = this.limits.querySelector('details')
    if (details !== null) details.open = open
  }

  #focusChoice({ name, value }: HTMLInputElement): void {
    const choices = [...this.limits.querySelectorAll('input')]
    choices.find((each) => each.name === name && each.value === value)?.focus()
  }

  #hits(): readonly HTMLElement[] {
    return [...this.found.querySelectorAll<HTMLElement>('h3 a')]
  }

  /** Arrows lead from the field to the hits and among them, Escape back to the field. */
  #move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return
    const hits = this.#hits()
    const focused = document.activeElement
    const at = focused === this.field ? -1 : hits.findIndex((each) => each === focused)
    if (at === -1 && focused !== this.field) return
    const next = targetOf(event.key, at, [this.field, ...hits])
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
}

/** Where a key leads from the hit `at` (-1 for the field), or undefined when it is not for us. */
function targetOf(key: string, at: number, stops: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 2]
  if (key === 'ArrowUp') return stops[at]
  return key === 'Escape' && at >= 0 ? stops[0] : undefined
}

function placeOf(id: string): HTMLElement {
  const place = document.getElementById(id)
  if (place === null) throw new Error(`The search page has no ${id}`)
  return place
}
