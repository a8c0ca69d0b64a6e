// The editions of the open book as they are planned in the window: which one is looked at, and what it changes.
import { createContext } from 'svelte'
import type { Bridge, Output } from '#contract'
import { newEditionId } from '#handbook/model/edition-names.ts'
import {
  nationalEdition,
  plainNational,
  type EditionId,
  type EditionPlan,
} from '#handbook/model/edition-plan.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Failure, Result } from '#handbook/model/failure.ts'
import { addEdition, removeEdition } from '#handbook/store/edition-plans.ts'
import type { OpenBook } from './open-book.svelte.ts'

/** Everything asked of the app is asked after what was written is saved, so that the answer is of the book as it is. */
export class EditionsState {
  /** The edition that is looked at. */
  chosen = $state<EditionId>(nationalEdition)
  differences = $state.raw<Output<'editions.differences'> | null>(null)
  releases = $state.raw<Output<'editions.releases'>>([])
  failure = $state.raw<Failure | null>(null)
  /** The plan of the edition that is looked at; the national one when another was removed meanwhile. */
  readonly plan: EditionPlan = $derived.by(
    () => this.book.editions.find(({ id }) => id === this.chosen) ?? this.book.editions[0] ?? plainNational,
  )
  #asked = 0

  constructor(
    private readonly bridge: Pick<Bridge, 'call'>,
    readonly book: Pick<OpenBook, 'editions' | 'changeTree' | 'saving' | 'shownEdition'>,
  ) {}

  /** Reads what the edition that is looked at changes, and which were frozen. */
  async read(): Promise<void> {
    const asked = ++this.#asked
    const edition = this.plan.id
    await this.book.saving.flush()
    const [differences, releases] = await Promise.all([
      this.bridge.call('editions.differences', { edition }),
      this.bridge.call('editions.releases', {}),
    ])
    if (asked !== this.#asked) return
    this.differences = differences.ok ? differences.value : null
    if (releases.ok) this.releases = releases.value
    const missed = [differences, releases].find((outcome) => !outcome.ok)
    this.failure = missed?.ok === false ? missed.failure : null
  }

  /** Adds an edition of an area and looks at it. */
  add(title: string, area: string): void {
    const taken = this.book.editions.map(({ id }) => id)
    const id = newEditionId(title, taken)
    this.book.changeTree((tree) => addEdition(tree, { id, title: title.trim(), area }))
    this.chosen = id
  }

  /** Where the book names an edition; null when that cannot be told now. */
  async uses(edition: EditionId): Promise<Output<'editions.uses'> | null> {
    await this.book.saving.flush()
    return this.#taken(await this.bridge.call('editions.uses', { edition }))
  }

  /** Removes an edition; the book is then shown whole if it was shown as that one. */
  remove(edition: EditionId): void {
    this.book.changeTree((tree) => removeEdition(tree, edition))
    if (this.book.shownEdition === edition) this.book.shownEdition = null
    this.chosen = nationalEdition
  }

  /** Saves what the edition changes, to a file that the user chooses; true when it was saved. */
  async saveDifferences(form: 'html' | 'json'): Promise<boolean> {
    await this.book.saving.flush()
    const edition = this.plan.id
    return this.#taken(await this.bridge.call('editions.saveDifferences', { edition, form })) !== null
  }

  /** A page as two editions have it; null when that cannot be told now. */
  async sideBySide(
    document: DocumentId,
    editions: readonly [EditionId, EditionId],
  ): Promise<Output<'editions.sideBySide'> | null> {
    await this.book.saving.flush()
    return this.#taken(await this.bridge.call('editions.sideBySide', { document, editions: [...editions] }))
  }

  /** Lets the user choose a picture for the logo line; null when none was taken. */
  async chooseLogo(): Promise<string | null> {
    return this.#taken(await this.bridge.call('image.choose', {}))?.file ?? null
  }

  #taken<T>(outcome: Result<T>): T | null {
    this.failure = outcome.ok ? null : outcome.failure
    return outcome.ok ? outcome.value : null
  }
}

/** The editions of the open book, for components. */
export const [getEditions, setEditions] = createContext<EditionsState>()
