// The glossary: the terms of the book in alphabetical order, with what they mean and what they are called elsewhere.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'
import { finnish, type BookPage } from './book-page.ts'
import { sidePage } from './frame.ts'
import { underLetters } from './letters.ts'
import { idOf } from './links.ts'
import { sideWords } from './side-words.ts'

type Tongue = keyof Translated
const tongues: readonly Tongue[] = ['fi', 'sv', 'en']

/** The page of the glossary. */
export function glossaryPage(page: BookPage): string {
  const content = underLetters(
    page.edition.glossary,
    ({ term }) => term.fi,
    (entries) => glossaryList(entries, page),
    page,
  )
  return sidePage(page.around.sidePages.glossary, content, page)
}

/** Terms with their definitions, each with an id that words of the text lead to. */
export function glossaryList(entries: readonly GlossaryEntry[], page: BookPage): MarkupElement {
  return element(
    'dl',
    { class: 'glossary' },
    entries.flatMap((entry) => [
      element('dt', { id: idOf.term(entry.id) }, finnish(entry.term.fi, page.language)),
      ...definitions(entry, page),
    ]),
  )
}

/** The definition in the book's language first; then the others, each after what the term is called in it. */
function definitions({ term, definition }: GlossaryEntry, page: BookPage): readonly MarkupElement[] {
  const own = tongueOf(page.language)
  const others = tongues.filter((tongue) => tongue !== own)
  const first = definition[own].trim()
  return [
    ...(first === '' ? [] : [element('dd', {}, first)]),
    ...others.flatMap((tongue) => otherTongue(tongue, term[tongue], definition[tongue], page)),
  ]
}

function otherTongue(
  tongue: Tongue,
  term: string,
  definition: string,
  page: BookPage,
): readonly MarkupElement[] {
  const name = tongue === 'fi' ? '' : term.trim()
  const told = [name, definition.trim()].filter((text) => text !== '')
  if (told.length === 0) return []
  const label: Markup = `${sideWords(page.language).inLanguage[tongue]}: `
  return [element('dd', { class: 'translated' }, label, element('span', { lang: tongue }, told.join('. ')))]
}

function tongueOf(language: string): Tongue {
  return tongues.find((tongue) => tongue === language.toLowerCase().split('-')[0]) ?? 'fi'
}
