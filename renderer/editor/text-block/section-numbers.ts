// Section numbers of a chapter ("2.1", "2.1.1") by the same clamping of levels as in publications.
import { SectionCounter, sectionNumber } from '#handbook/model/section-numbers.ts'
import { isHeadingKind, type BlockForm } from './block-form.ts'

/**
 * The numbers of the headings among `forms`, in order: null for what has none. `textAt` gives the words
 * of the block at an index. A level that would skip one is raised, as the normal form of content does.
 */
export function sectionNumbers(
  forms: readonly (BlockForm | null)[],
  chapter: string,
  textAt: (index: number) => string,
): readonly (string | null)[] {
  const counter = new SectionCounter()
  let level = 1
  return forms.map((form, index) => {
    if (form === null || !isHeadingKind(form.kind)) return null
    level = Math.min(Math.max(Number(form.kind.slice(1)), 2), level + 1)
    return sectionNumber(chapter, counter.next(level, textAt(index)))
  })
}
