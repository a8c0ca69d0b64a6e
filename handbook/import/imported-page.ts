// What an import makes: one chapter or one practice of the book, and a report of what could not be kept.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import { withBoldHeadings } from './bold-headings.ts'
import type { Draft } from './draft.ts'
import { withoutHeadingNumbers } from './heading-numbers.ts'
import type { ImportKind, ImportReport } from '#handbook/model/import-report.ts'
import type { Losses } from './losses.ts'
import { withReferences } from './inner-links.ts'
import { asPractice, isPractice, withNameTaken } from './practice/as-practice.ts'
import { tidied } from './tidy.ts'
import { asSections, titled } from './title.ts'

/** A document ready to be written into a book. */
export type ImportedPage = { readonly title: string; readonly report: ImportReport } & (
  | { readonly kind: 'chapter'; readonly content: Content }
  | {
      readonly kind: 'practice'
      readonly fields: Readonly<Record<string, Content>>
      readonly facts: Partial<PracticeFacts>
    }
)

/**
 * Makes a page of a draft. Without `as`, it is a practice when its headings are those of the form, else a
 * chapter. `fileName` is its title when nothing in it is one.
 */
export function importedPage(
  draft: Draft,
  fileName: string,
  as: ImportKind | null,
  losses: Losses,
): ImportedPage {
  const read = withoutHeadingNumbers(withBoldHeadings(tidied(draft.content)), losses)
  const kind = as ?? (isPractice(read) ? 'practice' : 'chapter')
  const named = kind === 'practice' ? withNameTaken(read) : null
  const { title, content } = named ?? titled({ ...draft, content: read }, fileName)
  if (kind === 'practice') {
    const parts = asPractice(content, losses)
    const names = Object.keys(parts.fields)
    const written = withReferences(Object.values(parts.fields), losses)
    const fields = Object.fromEntries(names.map((name, index) => [name, written[index] ?? []]))
    return { kind, title, ...parts, fields, report: losses.report }
  }
  const [written = []] = withReferences([asSections(content, losses)], losses)
  return { kind, title, content: written, report: losses.report }
}
