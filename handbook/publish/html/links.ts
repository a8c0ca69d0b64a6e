// Where the pages of an HTML edition lie, and the ids on them.
import type { Part, Target } from '../edition.ts'
import type { BookPage, Medium } from './book-page.ts'

const endings: Readonly<Record<Medium, string>> = { web: 'html', epub: 'xhtml' }

/** The path of a part's page from the edition's folder on. */
export function pathOf(part: Part, medium: Medium = 'web'): string {
  return `${part.kind === 'chapter' ? 'luvut' : 'kaytannot'}/${part.slug}.${endings[medium]}`
}

/** The address of a target from a page in one of the folders; null when the edition has no such part. */
export function addressOf(target: Target, { edition, medium }: BookPage): string | null {
  const part = edition.parts.find(({ id }) => id === target.part)
  if (part === undefined) return null
  return `../${pathOf(part, medium)}${target.anchor === null ? '' : `#${encodeURIComponent(target.anchor)}`}`
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
  figure: (number: number): string => `kuva_${number}`,
  table: (number: number): string => `taulukko_${number}`,
  notes: 'alaviitteet_',
  facts: 'perustiedot_',
  toc: 'talla-sivulla_',
} as const
