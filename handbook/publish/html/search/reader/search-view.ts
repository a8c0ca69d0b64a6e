// The search page at work: every letter typed is a question, its answer is shown, told and put into the address.
import type { Facet } from '#handbook/search/facets.ts'
import type { Found } from '#handbook/search/hit.ts'
import type { BookSearch, FoundPages } from '../book-search.ts'
import { searchWords, type SearchWords } from '../search-words.ts'
import { searchOf, withLimit, type Asked } from './address.ts'
import { hitItem } from './hits-view.ts'
import { facetGroups, type Opened } from './limits-view.ts'
import { make, present, type Inside } from './make.ts'
import type { PageParts } from './page-parts.ts'

const hitsAtOnce = 10
const quietBeforeTelling = 500

/** The page as it is asked. Answers that come after a newer question are dropped. */
export class SearchView {
  readonly #words: SearchWords
  readonly #opened: Opened = new Set()
  #shown = hitsAtOnce
  #turn = 0
  #telling = 0

  constructor(
    private readonly parts: PageParts,
    private readonly search: BookSearch,
    private readonly language: string,
    private asked: Asked,
  ) {
    this.#words = searchWords(language)
  }

  /** Answers the question that the page was opened with, and from then on every change. */
  start(): void {
    const { field, limits } = this.parts
    field.addEventListener('input', () => this.#ask({ ...this.asked, query: field.value }))
    limits.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(target)
    })
    // Somebody may have typed on while the vocabulary was loaded.
    this.#ask({ ...this.asked, query: field.value })
  }

  #choose({ name, value, checked }: HTMLInputElement): void {
    this.#ask({ ...this.asked, limits: withLimit(this.asked.limits, name as Facet, value, checked) })
  }

  #ask(asked: Asked): void {
    this.asked = asked
    this.#shown = hitsAtOnce
    void this.#answer()
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn
    const { query, limits } = this.asked
    try {
      const answer = await this.search.find({ query, limits, limit: this.#shown })
      if (turn === this.#turn) this.#show(answer)
    } catch (fault) {
      console.error(fault)
      this.parts.fail(this.#words.unreadable)
    }
  }

  #show({ found, pages }: FoundPages): void {
    const { start, found: place } = this.parts
    const isAsked = this.asked.query.trim() !== '' || found.total > 0
    start.hidden = isAsked
    place.hidden = !isAsked
    place.replaceChildren(...(isAsked ? this.#foundMarkup(found, pages) : []))
    this.#showLimits(found)
    this.#tell(isAsked ? this.#summary(found) : '')
    this.#keepAddress()
  }

  #foundMarkup(found: Found, pages: FoundPages['pages']): readonly (Node | string)[] {
    const items = found.hits.flatMap((hit) => {
      const page = pages.get(hit.id)
      return page === undefined ? [] : [hitItem(hit, page, this.language)]
    })
    const list = items.length === 0 ? null : make('ol', {}, ...items)
    const heading = make('h2', { 'data-asked': this.asked.query.trim() }, this.#summary(found))
    return present(heading, ...this.#advice(found), list, this.#more(found))
  }

  #summary({ total }: Found): string {
    const { hits, noHits } = this.#words
    return total === 0 ? noHits(this.asked.query.trim()) : hits(total)
  }

  #advice({ total, didYouMean, unknown }: Found): readonly Inside[] {
    const { didYouMean: asking, noHitsAdvice, unknownFilter } = this.#words
    return [
      ...unknown.map((text) => make('p', { class: 'advice' }, unknownFilter(text))),
      didYouMean === null
        ? null
        : make('p', { class: 'advice' }, `${asking} `, this.#link({ ...this.asked, query: didYouMean }), '?'),
      total === 0 ? make('p', { class: 'advice' }, noHitsAdvice) : null,
    ]
  }

  /** A link to another question; it is answered here. */
  #link(asked: Asked): HTMLAnchorElement {
    const link = make('a', { href: searchOf(asked) }, asked.query)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      this.parts.field.value = asked.query
      this.parts.field.focus()
      this.#ask(asked)
    })
    return link
  }

  #more({ hits, total }: Found): HTMLElement | null {
    const left = Math.min(hitsAtOnce, total - hits.length)
    if (left <= 0) return null
    const button = make('button', { type: 'button' }, this.#words.more(left))
    button.addEventListener('click', () => void this.#showMore(hits.length))
    return make('p', { class: 'more' }, button)
  }

  async #showMore(already: number): Promise<void> {
    this.#shown += hitsAtOnce
    await this.#answer()
    this.parts.focusHit(already)
  }

  #showLimits({ facets: counts }: Found): void {
    const { limits } = this.asked
    const facts = { counts, limits, areas: this.search.areas, language: this.language }
    const isLimited = Object.values(limits).some((values) => values.length > 0)
    const groups = facetGroups(facts, this.#opened)
    this.parts.showLimits(groups, isLimited ? this.#clearing() : null, this.#words.narrow)
  }

  #clearing(): HTMLButtonElement {
    const button = make('button', { type: 'button' }, this.#words.clearLimits)
    button.addEventListener('click', () => {
      this.parts.field.focus()
      this.#ask({ ...this.asked, limits: {} })
    })
    return button
  }

  /** Read aloud once the typing rests: a count at every letter would never be heard out. */
  #tell(summary: string): void {
    clearTimeout(this.#telling)
    this.#telling = window.setTimeout(() => (this.parts.status.textContent = summary), quietBeforeTelling)
  }

  #keepAddress(): void {
    try {
      history.replaceState(null, '', searchOf(this.asked) || location.pathname)
    } catch {
      // Some browsers let no page opened from disk change its address: then it only cannot be linked to.
    }
  }
}
