// Lists in alphabetical order under their letters.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { idOf } from './links.ts'
import { sideWords } from './side-words.ts'

/** Fewer entries are seen at a glance, without letters above them. */
const fewest = 12

/**
 * Sorted entries as lists under their first letters with links to the letters, or as one list when they are few.
 * `list` writes entries as a list.
 */
export function underLetters<T>(
  entries: readonly T[],
  termOf: (entry: T) => string,
  list: (entries: readonly T[]) => MarkupElement,
  page: BookPage,
): readonly Child[] {
  if (entries.length < fewest) return [list(entries)]
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const letter = letterOf(termOf(entry))
    const group = groups.get(letter) ?? []
    group.push(entry)
    groups.set(letter, group)
  }
  const sections = [...groups].map(([letter, own]) =>
    element('section', { class: 'letter' }, element('h2', { id: idOf.letter(letter) }, letter), list(own)),
  )
  return [lettersNav([...groups.keys()], page), sections]
}

/** Numbers and signs stand together. */
function letterOf(term: string): string {
  const first = term.trim().normalize('NFC').charAt(0).toLocaleUpperCase('fi')
  return /\p{L}/u.test(first) ? first : '0–9'
}

function lettersNav(letters: readonly string[], page: BookPage): MarkupElement {
  const links = letters.map((letter) =>
    element('li', {}, element('a', { href: `#${encodeURIComponent(idOf.letter(letter))}` }, letter)),
  )
  return element(
    'nav',
    { class: 'letters', 'aria-label': sideWords(page.language).letters },
    element('ul', {}, links),
  )
}
