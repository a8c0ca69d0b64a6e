// The lists of the open book that its texts point to: sources, glossary, variables; and where each entry is used.
import { createContext } from 'svelte'
import type { Bridge, Output } from '#contract'
import { placeIn } from '#handbook/citations/source-place.ts'
import { sourceLabel } from '#handbook/citations/source-label.ts'
import type { CslItem } from '#handbook/model/book-lists.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { isRenamed } from '#handbook/model/index-term.ts'
import {
  nameVariable,
  readBibliography,
  readGlossary,
  readVariables,
  removeBibliographyEntry,
  removeGlossaryEntry,
  removeVariable,
  setBibliographyEntry,
  setGlossaryText,
  setVariable,
} from '#handbook/store/book-lists.ts'
import { writeLists } from '#handbook/store/starter-lists.ts'
import type { BookLists, Cited } from '#renderer/editor/book-lists.ts'
import { pointingWords } from '#renderer/text/pointing.ts'
import { newDocumentId } from './document-id.ts'
import { renameOnPages, type IndexRenaming } from './index-renaming.ts'
import { gatherUses, type ListName, type UsedAt } from './list-uses.ts'
import type { OpenBook } from './open-book.svelte.ts'

type Book = Pick<
  OpenBook,
  'readTree' | 'changeTree' | 'edit' | 'saving' | 'tree' | 'survey' | 'editions' | 'shownEdition' | 'editable'
>

const unused: readonly UsedAt[] = []

/** Follows the tree of the book. Lists that stay the same stay the same values, whatever else of the tree changes. */
export class BookListsState implements BookLists {
  /** The list that its page shows. */
  shown = $state<ListName>('sources')
  /** The entry to which its page brings the reader; the page lets it go once it has. */
  sought = $state.raw<string | null>(null)
  readonly #sources = steady(() => this.book.readTree(readBibliography))
  readonly #glossary = steady(() => this.book.readTree(readGlossary))
  readonly #variables = steady(() => this.book.readTree(readVariables))
  readonly #editions = steady(() => this.book.editions)
  /** Names and years as citations print them, once they were asked for. */
  #names = $state.raw<Output<'sources.names'>>({})
  #asked = 0
  readonly #uses: ReadonlyMap<string, readonly UsedAt[]> = $derived.by(() => {
    const { chapters, practices } = this.book.tree
    return gatherUses([...chapters, ...practices], (page) => this.book.survey.of(page)?.uses ?? [])
  })

  constructor(
    private readonly bridge: Pick<Bridge, 'call'>,
    private readonly book: Book,
    private readonly language: () => Language,
  ) {}

  /** Has the page of a list show one of its entries. */
  showEntry(list: ListName, entry: string): void {
    this.shown = list
    this.sought = entry
  }

  get sources() {
    return this.#sources.value
  }
  get glossary() {
    return this.#glossary.value
  }
  get variables() {
    return this.#variables.value
  }
  get editions() {
    return this.#editions.value
  }
  get shownEdition(): EditionId | null {
    return this.book.shownEdition
  }
  get editable(): boolean {
    return this.book.editable
  }

  /** Asks how citations name the sources; until the answer is there, they are named by their labels. */
  async readNames(): Promise<void> {
    const asked = ++this.#asked
    const sources = this.sources.map(({ id, item }) => ({ id, item }))
    const language = bookLanguage(this.book.tree.facts.language)
    const names = sources.length === 0 ? null : await this.bridge.call('sources.names', { sources, language })
    if (asked === this.#asked && names?.ok === true) this.#names = names.value
  }

  /** Another function whenever it would name a source otherwise. */
  readonly cite: BookLists['cite'] = $derived.by(() => {
    void [this.#names, this.sources]
    return (cluster: readonly Cited[]) => `(${cluster.map((each) => this.#cited(each)).join('; ')})`
  })

  #cited({ source, locator }: Cited): string {
    const place = placeIn(locator)
    return place === '' ? this.#nameOf(source) : `${this.#nameOf(source)}, ${place}`
  }

  #nameOf(id: string): string {
    const item = this.sources.find((source) => source.id === id)?.item
    if (item === undefined) return pointingWords[this.language()].sourceMissing
    return (
      this.#names[id] ??
      (sourceLabel({ ...item, title: '', number: '' }).replace(/: $/, '') || sourceLabel(item))
    )
  }

  readonly editionName = (edition: EditionId): string =>
    editionTitle(
      this.editions.find(({ id }) => id === edition) ?? { id: edition, title: '' },
      this.language(),
    )

  /** The places that point to an entry, in the order of the book. */
  usesOf(list: ListName, id: string): readonly UsedAt[] {
    return this.#uses.get(`${list} ${id}`) ?? unused
  }

  /** The words of the subject index with their places, in the order of the Finnish alphabet. */
  get indexHeadings(): readonly (readonly [heading: string, places: readonly UsedAt[]])[] {
    const found = [...this.#uses].flatMap(([key, uses]) =>
      key.startsWith('index ') ? [[key.slice('index '.length), uses] as const] : [],
    )
    const { compare } = new Intl.Collator('fi')
    return found.sort(([a], [b]) => compare(a, b))
  }

  /** The places that change when a heading of the index is renamed: those of the headings below it, too. */
  placesToRename(from: string, to: string): readonly UsedAt[] {
    const takesBelow = !to.includes(' > ')
    return this.indexHeadings
      .filter(([heading]) => heading === from || (takesBelow && isRenamed(heading, from)))
      .flatMap(([, places]) => places)
  }

  /** Calls a heading of the index otherwise on every page; joins it with the heading of that name. */
  renameHeading(from: string, to: string): Promise<IndexRenaming> {
    return renameOnPages(this.bridge, this.book, this.placesToRename(from, to), [from, to])
  }

  readonly addSource = (item: CslItem): string => this.#add((id) => this.setSource(id, item))

  readonly addTerm = (term: string, definition: string): string =>
    this.#add((id) => {
      this.setTerm(id, 'term', 'fi', term)
      if (definition !== '') this.setTerm(id, 'definition', 'fi', definition)
    })

  readonly addVariable = (name: string, value: string): string =>
    this.#add((id) => {
      this.nameVariable(id, name)
      this.setVariable(id, null, value)
    })

  #add(write: (id: string) => void): string {
    const id = newDocumentId()
    write(id)
    return id
  }

  setSource(id: string, item: CslItem): void {
    this.book.changeTree((tree) => setBibliographyEntry(tree, id, item))
  }

  /** Removes a source; what it gives back puts it there again as it was. */
  removeSource(id: string): () => void {
    const undo = this.#bringingBack({ bibliography: this.sources.filter((source) => source.id === id) })
    this.book.changeTree((tree) => removeBibliographyEntry(tree, id))
    return undo
  }

  /** The sources of a text in a format of another program; null when that cannot be told now. */
  async readSources(text: string): Promise<Output<'sources.read'> | null> {
    const read = await this.bridge.call('sources.read', { text })
    return read.ok ? read.value : null
  }

  setTerm(id: string, name: 'term' | 'definition', language: Language, text: string): void {
    this.book.changeTree((tree) => setGlossaryText(tree, id, name, language, text))
  }

  /** As `removeSource`. */
  removeTerm(id: string): () => void {
    const undo = this.#bringingBack({ glossary: this.glossary.filter((term) => term.id === id) })
    this.book.changeTree((tree) => removeGlossaryEntry(tree, id))
    return undo
  }

  nameVariable(id: string, name: string): void {
    this.book.changeTree((tree) => nameVariable(tree, id, name))
  }

  /** An empty value of an edition takes its own away. */
  setVariable(id: string, edition: EditionId | null, value: string): void {
    const stored = edition !== null && value === '' ? null : value
    this.book.changeTree((tree) => setVariable(tree, id, edition, stored))
  }

  /** As `removeSource`. */
  removeVariable(id: string): () => void {
    const undo = this.#bringingBack({ variables: this.variables.filter((variable) => variable.id === id) })
    this.book.changeTree((tree) => removeVariable(tree, id))
    return undo
  }

  #bringingBack(kept: Parameters<typeof writeLists>[1]): () => void {
    return () => this.book.changeTree((tree) => writeLists(tree, kept))
  }
}

/** A derived value that stays the same as long as it says the same. */
function steady<T>(read: () => T): { readonly value: T } {
  const written = $derived.by(() => JSON.stringify(read()))
  const value = $derived(JSON.parse(written) as T)
  return {
    get value() {
      return value
    },
  }
}

function bookLanguage(tag: string): Language {
  const base = tag.split('-')[0]
  return base === 'sv' || base === 'en' ? base : 'fi'
}

/** The lists of the open book, for components. */
export const [getLists, setLists] = createContext<BookListsState>()
