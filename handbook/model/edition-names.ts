// What editions are called, and ids for new ones.
import { isEditionId, nationalEdition, type EditionId, type EditionPlan } from './edition-plan.ts'
import type { Language } from './failure-words.ts'
import { slugOf } from './slug.ts'

const national: Readonly<Record<Language, string>> = {
  fi: 'Valtakunnallinen',
  sv: 'Nationell',
  en: 'National',
}

/** The name of an edition for people; the national one need not have been named, and an unnamed one shows its id. */
export function editionTitle({ id, title }: Pick<EditionPlan, 'id' | 'title'>, language: Language): string {
  if (title.trim() !== '') return title.trim()
  return id === nationalEdition ? national[language] : id
}

const longestId = 40

/** An id for a new edition made of its title: one that none of `taken` has. */
export function newEditionId(title: string, taken: readonly EditionId[]): EditionId {
  const slug = slugOf(title)
    .slice(0, longestId - 4)
    .replace(/-+$/, '')
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`
    if (id !== nationalEdition && isEditionId(id) && !taken.includes(id)) return id
  }
}
