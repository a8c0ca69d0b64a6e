// Section numbers of a chapter ("2.1", "2.1.1") by the same clamping of levels as in publications.
import { isHeadingKind, type BlockForm } from './block-form.ts'

/**
 * The numbers of the headings among `forms`, in order: null for what has none. Levels 2 and 3 are
 * numbered; a level that would skip one is raised, as the normal form of content does.
 */
export function sectionNumbers(
  forms: readonly (BlockForm | null)[],
  chapter: string,
): readonly (string | null)[] {
  const counts = [0, 0]
  let level = 1
  return forms.map((form) => {
    if (form === null || !isHeadingKind(form.kind)) return null
    level = Math.min(Math.max(Number(form.kind.slice(1)), 2), level + 1)
    return numberAt(level, counts, chapter)
  })
}

function numberAt(level: number, counts: number[], chapter: string): string | null {
  const [sections = 0, subsections = 0] = counts
  if (level === 2) counts.splice(0, 2, sections + 1, 0)
  else if (level === 3) counts[1] = subsections + 1
  else return null
  return [chapter, ...counts.slice(0, level - 1)].join('.')
}
