// A practice as its page and its card show it: fields, facts and completeness, following the shared document.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import {
  completeness,
  fieldStates,
  profileOf,
  unknownFields,
  type FieldState,
  type ProfileField,
} from '#handbook/model/practice-profile.ts'
import { readPracticeContent } from '#handbook/store/document.ts'
import {
  addToPracticeList,
  readPracticeFacts,
  removeFromPracticeList,
  replaceInPracticeList,
  setPracticeArea,
  setPracticeFact,
  type TextFact,
} from '#handbook/store/practice-facts.ts'
import type { PracticeList } from '#handbook/store/shape.ts'
import type { OpenPage } from '#renderer/state/open-page.svelte.ts'

/** What a practice needs of its page. */
export type PracticePageState = Pick<
  OpenPage,
  | 'id'
  | 'doc'
  | 'title'
  | 'gate'
  | 'editable'
  | 'binding'
  | 'place'
  | 'found'
  | 'reveal'
  | 'retitling'
  | 'stop'
>

/** A field that the practice's form does not have. */
export type UnknownField = { readonly id: string; readonly content: Content }

type PracticeContent = ReturnType<typeof readPracticeContent>

/**
 * One open practice. What it tells is read from the shared document again at most once a frame; every
 * change is a verb of the store. It lives as long as the document.
 */
export class PracticeState {
  /** The field written in last, or null. */
  focused = $state<string | null>(null)
  #content = $state.raw() as PracticeContent
  #fields = $state.raw<readonly FieldState[]>([])
  #facts = $state.raw() as PracticeFacts
  #frame: number | null = null

  constructor(readonly page: PracticePageState) {
    this.#read()
    page.doc.on('update', () => (this.#frame ??= requestAnimationFrame(() => this.#read())))
  }

  /**
   * The fields in form order with their states. A retired field is among them when it holds text, and
   * stays until the page is closed, so that it can be emptied and written again.
   */
  get fields(): readonly FieldState[] {
    return this.#fields
  }

  /** The fields that the form does not have. */
  get unknown(): readonly UnknownField[] {
    const content = this.#content
    return unknownFields(content).map((id) => ({ id, content: content.fields[id] ?? [] }))
  }

  /** How many of the counted fields, the name among them, are done. */
  get completeness(): ReturnType<typeof completeness> {
    return completeness({ ...this.#content, title: this.page.title })
  }

  get facts(): PracticeFacts {
    return this.#facts
  }

  /** The text of one field. */
  contentOf(field: string): Content {
    return this.#content.fields[field] ?? []
  }

  /** Sets a fact that is one text or one choice. */
  setFact(name: TextFact, value: string): void {
    if (this.page.editable) setPracticeFact(this.page.doc, name, value)
  }

  /** Adds an area, or takes it away. */
  setArea(area: string, belongs: boolean): void {
    if (this.page.editable) setPracticeArea(this.page.doc, area, belongs)
  }

  /** Puts an item into a list in place of the one at `index`, or at the end when `index` is null. */
  putItem<L extends PracticeList>(list: L, index: number | null, item: PracticeFacts[L][number]): void {
    if (!this.page.editable) return
    if (index === null) addToPracticeList(this.page.doc, list, item)
    else replaceInPracticeList(this.page.doc, list, index, item)
  }

  /** Takes the item at `index` out of a list. */
  removeItem(list: PracticeList, index: number): void {
    if (this.page.editable) removeFromPracticeList(this.page.doc, list, index)
  }

  #read(): void {
    this.#frame = null
    const content = readPracticeContent(this.page.doc)
    this.#content = content
    this.#fields = statesOf(content, this.#fields)
    this.#facts = readPracticeFacts(this.page.doc)
  }
}

/** The states of all fields of the form, of retired ones only when they hold text or were shown `before`. */
function statesOf(content: PracticeContent, before: readonly FieldState[]): readonly FieldState[] {
  const states = fieldStates(content)
  return profileOf(content.profile).fields.flatMap((field) => {
    const state = states.find((each) => each.field.id === field.id)
    if (state !== undefined) return [state]
    return before.some((each) => each.field.id === field.id) ? [emptyState(field)] : []
  })
}

function emptyState(field: ProfileField): FieldState {
  return { field, characters: 0, words: 0, kind: 'empty' }
}
