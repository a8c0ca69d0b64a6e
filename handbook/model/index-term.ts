// What a mark of the subject index stands for: its headings, read from one short text and renamed in it.

/** What a mark lists in the index: "pääsana" or "pääsana > alasana", each; the marked words where it names none. */
export function indexHeadings(term: string, words: string): readonly string[] {
  const named = term.split(';').map(tidyHeading)
  const found = named.filter((heading) => heading !== '')
  return (found.length > 0 ? found : [tidyHeading(words)]).filter((heading) => heading !== '')
}

/** A heading as the index has it: at most two levels, without needless space and soft hyphens. */
export function tidyHeading(heading: string): string {
  const parts = heading.split('>').map((part) =>
    part
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return parts
    .filter((part) => part !== '')
    .slice(0, 2)
    .join(' > ')
}

/** True when renaming `renamed` renames `heading`, too: the heading itself, and what stands below a main heading. */
export function isRenamed(heading: string, renamed: string): boolean {
  return heading === renamed || heading.startsWith(`${renamed} > `)
}

/**
 * The headings of a mark, `term` on `words`, when one of them is called `to` instead of `from`; each stands there
 * once, in the form in which a mark stores them. Null when it has nothing to do with `from`. What stands below a main
 * heading goes with it, unless `to` stands below another: the index has two levels.
 */
export function renamedTerm(term: string, words: string, from: string, to: string): string | null {
  const headings = indexHeadings(term, words)
  const renamed = headings.map((heading) => {
    if (heading === from) return to
    const isBelow = isRenamed(heading, from) && !to.includes(' > ')
    return isBelow ? to + heading.slice(from.length) : heading
  })
  return renamed.every((heading, at) => heading === headings[at]) ? null : [...new Set(renamed)].join('; ')
}
