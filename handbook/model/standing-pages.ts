// Which chapters or practices stand in an edition, and which of them in the place of another.
import { standsIn } from './condition.ts'
import type { EditionId } from './edition-plan.ts'
import type { DocumentId, Standing } from './handbook.ts'

/** A chapter or practice as far as its standing goes. */
type Page = Standing & { readonly id: DocumentId }

type Pages = { readonly chapters: readonly Page[]; readonly practices: readonly Page[] }

/**
 * The pages that are replaced in an edition, by the page that stands in their place. Of two that would replace the same
 * page the first in order does; the other stands in its own place. Pages that replace each other in a ring stay
 * where they are.
 */
export function standInsOf(
  { chapters, practices }: Pages,
  edition: EditionId,
): ReadonlyMap<DocumentId, DocumentId> {
  return new Map([...standInsAmong(chapters, edition), ...standInsAmong(practices, edition)])
}

function standInsAmong(pages: readonly Page[], edition: EditionId): ReadonlyMap<DocumentId, DocumentId> {
  const ids = new Set(pages.map(({ id }) => id))
  const direct = new Map<DocumentId, DocumentId>()
  for (const { id, when, replaces } of pages)
    if (replaces !== undefined && ids.has(replaces) && standsIn(when, edition) && !direct.has(replaces))
      direct.set(replaces, id)
  const last = [...direct.keys()].map((id) => [id, lastOf(id, direct)] as const)
  return new Map(last.flatMap(([id, standIn]) => (standIn === null ? [] : [[id, standIn] as const])))
}

/** The page at the end of a chain of replacements; null when it runs in a ring. */
function lastOf(id: DocumentId, direct: ReadonlyMap<DocumentId, DocumentId>): DocumentId | null {
  const passed = new Set([id])
  let at = id
  for (let next = direct.get(at); next !== undefined; next = direct.get(at)) {
    if (passed.has(next)) return null
    passed.add(next)
    at = next
  }
  return at
}

/** A page that does not stand in an edition, and the one that is there in its stead. */
export type Alias = { readonly id: DocumentId; readonly part: DocumentId }

/**
 * The pages of other editions that have a counterpart in this one: the page that replaces them here, or the one that
 * they replace elsewhere.
 */
export function aliasesIn(handbook: Pages, edition: EditionId): readonly Alias[] {
  const standIns = standInsOf(handbook, edition)
  return [
    ...aliasesAmong(handbook.chapters, edition, standIns),
    ...aliasesAmong(handbook.practices, edition, standIns),
  ]
}

function aliasesAmong(
  pages: readonly Page[],
  edition: EditionId,
  standIns: ReadonlyMap<DocumentId, DocumentId>,
): readonly Alias[] {
  const standing = new Set(standingPages(pages, edition, standIns).map(({ id }) => id))
  return pages
    .filter(({ id }) => !standing.has(id))
    .flatMap(({ id }) => {
      const related = replacedBy(id, pages).map((each) => standIns.get(each) ?? each)
      const part = related.find((each) => standing.has(each))
      return part === undefined ? [] : [{ id, part }]
    })
}

/** A page, the one it replaces somewhere, the one that this replaces, and so on, each once. */
function replacedBy(id: DocumentId, pages: readonly Page[]): readonly DocumentId[] {
  const passed: DocumentId[] = []
  for (let at: DocumentId | undefined = id; at !== undefined && !passed.includes(at);) {
    passed.push(at)
    at = pages.find((page) => page.id === at)?.replaces
  }
  return passed
}

/** The pages of an edition in reading order, each stand-in in the place of what it replaces. */
export function standingPages<P extends Page>(
  pages: readonly P[],
  edition: EditionId,
  standIns: ReadonlyMap<DocumentId, DocumentId>,
): readonly P[] {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const movedAway = new Set(standIns.values())
  return pages.flatMap((page) => {
    const standIn = byId.get(standIns.get(page.id) ?? '')
    if (standIn !== undefined) return isFirstPlaceOf(page, standIn, pages, standIns) ? [standIn] : []
    return movedAway.has(page.id) || !standsIn(page.when, edition) ? [] : [page]
  })
}

/** In a chain of replacements the last page stands where the first of those replaced does, once. */
function isFirstPlaceOf<P extends Page>(
  page: P,
  standIn: P,
  pages: readonly P[],
  standIns: ReadonlyMap<DocumentId, DocumentId>,
): boolean {
  return pages.find(({ id }) => standIns.get(id) === standIn.id) === page
}
