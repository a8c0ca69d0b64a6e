// Where a publication goes: a name made of the book, its edition and a day, at which nothing is yet.
import { join } from 'node:path'
import type { PublishFormat } from '#contract'
import { nationalEdition, type EditionId } from '#handbook/model/edition-plan.ts'
import { slugOf } from '#handbook/model/slug.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { localDay } from '#electron/disk/local-day.ts'

const endings: Readonly<Record<PublishFormat, string>> = {
  pdf: '.pdf',
  html: '-verkkokirja',
  innokyla: '-innokyla',
  epub: '.epub',
  docx: '.docx',
}

/** What a publication is of: the title of the book, its edition, its format, and the time on it in milliseconds since 1970. */
export type Named = {
  readonly title: string
  readonly edition: EditionId
  readonly format: PublishFormat
  readonly at: number
}

/** The path in `folder` for a publication; when something lies there, one with a number. */
export function publicationPath(folder: string, { title, edition, format, at }: Named): Promise<string> {
  const region = edition === nationalEdition ? '' : `-${edition}`
  return freePath(folder, `${slugOf(title)}${region}-${localDay(at)}`, endings[format])
}

/** The first of `name`, `name-2`, `name-3` … with this ending where nothing is yet. */
async function freePath(folder: string, name: string, ending: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${n}`}${ending}`)
    if (!(await exists(path))) return path
  }
}
