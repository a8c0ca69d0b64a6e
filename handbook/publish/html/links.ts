// Where the pages of an HTML edition lie, and the ids on them.
import { slugOf } from '#handbook/model/slug.ts'
import type { Part, Target } from '../edition.ts'
import type { BookPage, Medium } from './book-page.ts'
import { partOf } from './places.ts'

const endings: Readonly<Record<Medium, string>> = { web: 'html', epub: 'xhtml' }

/**
 * The path of a part's page from the edition's folder on. It is made of the id alone: neither a new title nor a new
 * place in the book changes it, so that a link to one edition leads to the same page of the next.
 */
export function pathOf(part: Pick<Part, 'kind' | 'id'>, medium: Medium = 'web'): string {
  return `${part.kind === 'chapter' ? 'luvut' : 'kaytannot'}/${slugOf(part.id)}.${endings[medium]}`
}

/** The address of a target from a page; null when the edition has no such part. */
export function addressOf(target: Target, { edition, medium, root }: BookPage): string | null {
  const part = partOf(edition, target.part)
  if (part === undefined) return null
  return `${root}${pathOf(part, medium)}${target.anchor === null ? '' : `#${encodeURIComponent(target.anchor)}`}`
}

/** The pages of lists that lines of text lead to, from the edition's folder on. */
export const listPaths = { glossary: 'sanasto', sources: 'lahteet' } as const

/** Where an entry of the glossary is explained, from a page. */
export function glossaryAddress(entry: string, { root, medium }: BookPage): string {
  return `${root}${listPaths.glossary}.${endings[medium]}#${idOf.term(entry)}`
}

/** Where the list of sources has a source, from a page. */
export function sourceAddress(source: string, { root, medium }: BookPage): string {
  return `${root}${listPaths.sources}.${endings[medium]}#${idOf.source(source)}`
}

/**
 * The ids that the pages themselves need. The underscore keeps them apart from those of headings,
 * which are made of letters, digits and hyphens.
 */
export const idOf = {
  content: 'sisalto_',
  contents: 'sisallys_',
  field: (field: string): string => `kentta_${field}`,
  note: (number: number): string => `alaviite_${number}`,
  noteMark: (number: number): string => `viite_${number}`,
  area: (area: string): string => `alue_${slugOf(area)}`,
  source: (source: string): string => `lahde_${source}`,
  term: (entry: string): string => `termi_${entry}`,
  letter: (letter: string): string => `kirjain_${letter}`,
  notes: 'alaviitteet_',
  facts: 'perustiedot_',
  toc: 'talla-sivulla_',
} as const
