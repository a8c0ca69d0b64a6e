// What an edition changes: its pages, words, variables and imprint beside those of the national edition.
import type { FieldChanges, Page } from '#handbook/history/page-changes.ts'
import type { Piece } from '#handbook/history/word-changes.ts'
import { valueIn } from '#handbook/model/book-lists.ts'
import {
  imprintTexts,
  nationalEdition,
  plainNational,
  type EditionId,
  type EditionPlan,
  type Imprint,
  type ImprintText,
} from '#handbook/model/edition-plan.ts'
import type { BookFacts, DocumentId, Handbook } from '#handbook/model/handbook.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { standInsOf } from '#handbook/model/standing-pages.ts'
import { textDifferences } from './text-differences.ts'

/** A page by its name. */
export type PageName = { readonly kind: Page['kind']; readonly id: DocumentId; readonly title: string }

/** What becomes of a page. `blocks` of a changed one are in its fields; only what differs is there. */
export type PageDifference =
  | { readonly kind: 'leftOut' | 'added'; readonly page: PageName }
  | { readonly kind: 'replaced'; readonly page: PageName; readonly by: PageName }
  | {
      readonly kind: 'changed'
      readonly page: PageName
      readonly title: readonly Piece[] | null
      readonly fields: readonly FieldChanges[]
    }

/** A variable whose value differs. */
export type VariableDifference = {
  readonly id: string
  readonly name: string
  readonly national: string
  readonly own: string
}

/** A fact of the imprint that differs; `name` as in `Imprint`, for texts in three languages with the language: `abstract:sv`. */
export type ImprintDifference = { readonly name: string; readonly national: string; readonly own: string }

/** How an edition differs from the national one. */
export type EditionDifferences = {
  readonly handbook: { readonly id: string; readonly title: string; readonly language: string }
  readonly edition: Pick<EditionPlan, 'id' | 'title' | 'area'>
  readonly national: Pick<EditionPlan, 'id' | 'title' | 'area'>
  /** In reading order, left-out pages where they stand in the national edition. */
  readonly pages: readonly PageDifference[]
  readonly variables: readonly VariableDifference[]
  readonly imprint: readonly ImprintDifference[]
}

/** Compares an edition of the handbook with the national one. One that the book does not plan is as the national. */
export function editionDifferences(handbook: Handbook, edition: EditionId): EditionDifferences {
  const { facts, editions, variables } = handbook
  const plan = editions.find(({ id }) => id === edition) ?? { ...plainNational, id: edition }
  const national = editions.find(({ id }) => id === nationalEdition) ?? plainNational
  return {
    handbook: { id: handbook.id, title: facts.title, language: facts.language },
    edition: named(plan),
    national: named(national),
    pages: pageDifferences(handbook, edition),
    variables: variables
      .map((each) => ({
        id: each.id,
        name: each.name,
        national: valueIn(each, nationalEdition),
        own: valueIn(each, edition),
      }))
      .filter(({ national, own }) => national !== own),
    imprint: imprintDifferences(facts, national.imprint, plan.imprint),
  }
}

function named({ id, title, area }: EditionPlan): Pick<EditionPlan, 'id' | 'title' | 'area'> {
  return { id, title, area }
}

function pageDifferences(handbook: Handbook, edition: EditionId): readonly PageDifference[] {
  const before = pagesOf(handbookFor(handbook, nationalEdition))
  const after = pagesOf(handbookFor(handbook, edition))
  const stood = new Map(before.map((page) => [page.id, page]))
  const stands = new Map(after.map((page) => [page.id, page]))
  const standIns = standInsOf(handbook, edition)
  const replacing = new Set([...standIns].flatMap(([id, by]) => (stood.has(id) ? [by] : [])))
  return inOrder(before, after).flatMap((id): readonly PageDifference[] => {
    const [old, own] = [stood.get(id), stands.get(id)]
    if (old !== undefined && own !== undefined) return changed(old, own)
    if (old !== undefined) return [gone(old, stands.get(standIns.get(id) ?? ''))]
    return own === undefined || replacing.has(id) ? [] : [{ kind: 'added', page: nameOf(own) }]
  })
}

function gone(page: Page, by: Page | undefined): PageDifference {
  if (by === undefined) return { kind: 'leftOut', page: nameOf(page) }
  return { kind: 'replaced', page: nameOf(page), by: nameOf(by) }
}

function pagesOf({ chapters, practices }: Handbook): readonly Page[] {
  return [...chapters, ...practices]
}

/** The pages of the edition, those that only the national one has where they stand there. */
function inOrder(before: readonly Page[], after: readonly Page[]): readonly DocumentId[] {
  const order = after.map(({ id }) => id)
  before.forEach(({ id }, at) => {
    if (order.includes(id)) return
    const previous = before.slice(0, at).findLast((page) => order.includes(page.id))
    order.splice(previous === undefined ? 0 : order.indexOf(previous.id) + 1, 0, id)
  })
  return order
}

function nameOf({ kind, id, title }: Page): PageName {
  return { kind, id, title }
}

function changed(old: Page, own: Page): readonly PageDifference[] {
  const { title, fields } = textDifferences(old, own)
  return title === null && fields.length === 0 ? [] : [{ kind: 'changed', page: nameOf(own), title, fields }]
}

function imprintDifferences(facts: BookFacts, national: Imprint, own: Imprint): readonly ImprintDifference[] {
  const [before, after] = [linesOf(national, facts), linesOf(own, facts)]
  return [...after].flatMap(([name, value]) => {
    const old = before.get(name) ?? ''
    return old === value ? [] : [{ name, national: old, own: value }]
  })
}

/** What an imprint tells, by name. Where it gives no publisher, funder or licence, those of the book are told. */
function linesOf(imprint: Imprint, { publisher, funder, licence }: BookFacts): ReadonlyMap<string, string> {
  const ofBook: Partial<Record<ImprintText, string>> = { publisher, funder, licence }
  const texts = imprintTexts.map(
    (name) => [name, imprint[name].trim() || (ofBook[name] ?? '').trim()] as const,
  )
  const translated = (['abstract', 'keywords'] as const).flatMap((name) =>
    (['fi', 'sv', 'en'] as const).map(
      (language) => [`${name}:${language}`, imprint[name][language].trim()] as const,
    ),
  )
  const logos = imprint.logos.map(({ name }) => name).join(', ')
  return new Map([...texts, ['logos', logos], ...translated])
}

/** True when the edition is word for word the national one. */
export function isAsNational({ pages, variables, imprint }: EditionDifferences): boolean {
  return pages.length + variables.length + imprint.length === 0
}
