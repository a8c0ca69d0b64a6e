// The entries of a book's lists as search sees them: terms with what they mean, sources with who wrote them and when.
import { namesOf, nameInFull, textOf } from '#handbook/citations/source-facts.ts'
import { sourceLabel } from '#handbook/citations/source-label.ts'
import type { BibliographyEntry, CslItem, GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { BookLists } from '#handbook/model/handbook.ts'
import { valuesOf, type SearchDocument } from './document.ts'
import type { DocumentKind } from './facets.ts'
import type { Stretch } from './index/document.ts'
import { searchLanguageOf, searchLanguages, type SearchLanguage } from './language/language.ts'
import type { Passage } from './passage.ts'

/** The lists whose entries can be found. */
export type SearchedLists = Pick<BookLists, 'glossary' | 'bibliography'>

/** The terms and sources made searchable; `language` is the book's BCP 47 tag. An entry without any name is left out. */
export function entryDocuments(lists: SearchedLists, language: string): readonly SearchDocument[] {
  const own = searchLanguageOf(language)
  const documents = [
    ...lists.glossary.map((entry) => fromTerm(entry, own)),
    ...lists.bibliography.map((entry) => fromSource(entry, own)),
  ]
  return documents.filter(({ title }) => title.text !== '')
}

/** Named by its term in the book's language, or in the first that has one; each language has a passage of its own. */
function fromTerm({ id, term, definition }: GlossaryEntry, own: SearchLanguage): SearchDocument {
  const languages = [own, ...searchLanguages.filter((each) => each !== own)]
  const named = languages.find((each) => term[each].trim() !== '') ?? own
  const said = languages.map((each) => {
    const name = each === named ? '' : term[each].trim()
    return { text: inOneLine([name, definition[each].trim()], '. '), language: each }
  })
  return entryDocument('term', id, { text: term[named].trim(), language: named }, said)
}

/** Named as lists for choosing show it; its passage tells its people in full and what else it is known by. */
function fromSource({ id, item }: BibliographyEntry, own: SearchLanguage): SearchDocument {
  const given = textOf(item, 'language')
  const language = given === '' ? own : searchLanguageOf(given)
  const text = sourceLabel(item)
  const told = factsOf(item).filter((fact) => !text.includes(fact))
  return entryDocument('source', id, { text, language }, [{ text: inOneLine(told, ' · '), language }])
}

const people = ['author', 'editor', 'translator']
const facts = ['container-title', 'collection-title', 'number', 'publisher', 'publisher-place']

function factsOf(item: CslItem): readonly string[] {
  const names = people.flatMap((role) => namesOf(item, role).map(nameInFull))
  return [...names, ...facts.map((fact) => textOf(item, fact))]
}

function inOneLine(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}

function entryDocument(
  kind: Extract<DocumentKind, 'term' | 'source'>,
  entry: string,
  title: Stretch,
  said: readonly Stretch[],
): SearchDocument {
  return {
    ...{ kind, entry, title, edited: null, place: '', stage: null, keywords: [] },
    // The hyphen is in no page's id.
    id: `${kind}-${entry}`,
    values: valuesOf({ kind: [kind] }),
    passages: said.filter(({ text }) => text !== '').map(passageOf),
  }
}

function passageOf(stretch: Stretch): Passage {
  return { stretches: [stretch], plain: stretch.text.length, path: [], field: null, heading: false }
}
