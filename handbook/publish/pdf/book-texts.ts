// The texts of a book that stand outside its chapters and practices.
import { imprintTexts } from '#handbook/model/edition-plan.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import type { IndexHeading, IndexPlace } from '#handbook/publish/subject-index.ts'
import { publishedWords } from '#handbook/publish/words.ts'

/** Texts that stand together, under the title by which a writer knows the place: the book's own list, or a document. */
export type BookTexts = {
  readonly document: DocumentId | ''
  readonly title: string
  readonly texts: readonly string[]
}

/** Title page, imprint, glossary, list of sources and subject index, as they are printed. */
export function bookTexts(edition: Edition): readonly BookTexts[] {
  const { facts, imprint, bibliography, glossary, index } = edition
  const words = publishedWords(facts.language)
  const { abstract, keywords, logos } = imprint
  const own = [facts.title, facts.subtitle, facts.description, edition.title]
  const ofBook = [
    { title: facts.title, texts: own },
    {
      title: words.aboutPublication,
      texts: [
        ...imprintTexts.map((name) => imprint[name]),
        ...[abstract, keywords].flatMap(({ fi, sv, en }) => [fi, sv, en]),
        ...logos.map(({ name }) => name),
      ],
    },
    {
      title: words.glossary,
      texts: glossary.flatMap(({ term, definition }) =>
        [term, definition].flatMap(({ fi, sv, en }) => [fi, sv, en]),
      ),
    },
    {
      title: words.sources,
      texts: bibliography.map(({ spans }) => spans.map(({ text }) => text).join('')),
    },
  ]
  return [...ofBook.map((each) => ({ document: '', ...each })), ...index.flatMap(termsOf)]
}

/** A term stands where it was marked first; one that only heads others stands where they do. */
function termsOf(heading: IndexHeading): readonly BookTexts[] {
  const { part = '', title = '' } = firstPlace(heading) ?? {}
  return [{ document: part, title, texts: [heading.term] }, ...heading.below.flatMap(termsOf)]
}

function firstPlace({ places, below }: IndexHeading): IndexPlace | undefined {
  return places[0] ?? below.map(firstPlace).find((place) => place !== undefined)
}
