// The contents of an EPUB: where one can go, as data for the page of contents and for older readers.
import type { Part, ViewHeading } from '../edition.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import { runsOf } from '../html/places.ts'
import { plainLine } from '../html/plain-line.ts'
import { backMatterOf, backPaths, backTitle } from './back-matter.ts'
import { epubPathOf } from './epub-book.ts'

/** One entry: `path` is null for a group, which leads nowhere itself. */
export type Entry = {
  readonly title: string
  readonly path: string | null
  readonly entries: readonly Entry[]
}

/** Chapters with their sections and the sections in these; practices in a group of their own; the back matter last. */
export function contentsOf(page: BookPage): readonly Entry[] {
  const parts = runsOf(page.edition).flatMap((run): readonly Entry[] => {
    const entries = run.parts.map((part) => partEntry(part, page))
    return run.kind === 'chapter' ? entries : [{ title: page.words.practices, path: null, entries }]
  })
  const back = backMatterOf(page.edition).map((name) => ({
    title: backTitle(name, page),
    path: backPaths[name],
    entries: [],
  }))
  return [...parts, ...back]
}

function partEntry(part: Part, page: BookPage): Entry {
  const path = epubPathOf(part)
  const title = titleOr(part.title, page.around)
  if (part.kind === 'practice') return { title, path, entries: [] }
  const headings = part.blocks.filter(
    (block): block is ViewHeading =>
      block.type === 'heading' && block.level <= 3 && plainLine(block.spans) !== '',
  )
  return { title: `${part.number} ${title}`, path, entries: nested(headings, path) }
}

/** Sections of the second level as entries, those of the third inside the one before them. */
function nested(headings: readonly ViewHeading[], path: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const heading of headings) {
    const entry = { title: titleOf(heading), path: `${path}#${heading.id}`, entries: [] }
    const last = entries.at(-1)
    if (heading.level === 2 || last === undefined) entries.push(entry)
    else entries[entries.length - 1] = { ...last, entries: [...last.entries, entry] }
  }
  return entries
}

function titleOf({ number, spans }: ViewHeading): string {
  const title = plainLine(spans)
  return number === null ? title : `${number} ${title}`
}
