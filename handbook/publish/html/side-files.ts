// The pages of an HTML edition that are none of its parts, as files.
import type { Edition, PublishedFile } from '../edition.ts'
import type { CheckedBook } from './accessibility-rules.ts'
import { areasPage } from './areas-page.ts'
import { newPage, type BookPage } from './book-page.ts'
import { glossaryPage } from './glossary-page.ts'
import { imprintPage } from './imprint-page.ts'
import { indexPage } from './index-page.ts'
import { narrowingScript } from './practice-narrowing.ts'
import { practicesPage } from './practices-page.ts'
import { subjectsPage } from './search/subjects.ts'
import narrowPractices from './search/reader/narrow-practices.ts?classic'
import type { SidePage } from './side-page-names.ts'
import { sidePagesOf, sidePaths } from './side-pages.ts'
import { sourcesPage } from './sources-page.ts'
import { statementPage } from './statement-page.ts'

/** The side pages that the edition has, and the script of one of them; `checked` is null when nobody checked it. */
export function sideFiles(edition: Edition, checked: CheckedBook | null): readonly PublishedFile[] {
  const writers: Readonly<Record<SidePage, (page: BookPage) => string>> = {
    practices: practicesPage,
    areas: areasPage,
    subjects: subjectsPage,
    index: indexPage,
    glossary: glossaryPage,
    sources: sourcesPage,
    imprint: imprintPage,
    accessibility: (page) => statementPage(checked, page),
  }
  const pages = sidePagesOf(edition)
  return [
    ...pages.map((name) => ({ path: sidePaths[name], content: writers[name](newPage(edition, '')) })),
    ...(pages.includes('practices') ? [{ path: narrowingScript, content: narrowPractices }] : []),
  ]
}
