// The texts of a book that stand outside its chapters and practices.
import { imprintTexts } from '#handbook/model/edition-plan.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import type { IndexHeading } from '#handbook/publish/subject-index.ts'
import { publishedWords } from '#handbook/publish/words.ts'

/** Texts that stand together, under the title by which a writer knows the place. */
export type BookTexts = { readonly title: string; readonly texts: readonly string[] }

/** Title page, imprint, glossary, list of sources and subject index, as they are printed. */
export function bookTexts(edition: Edition): readonly BookTexts[] {
  const { facts, imprint, bibliography, glossary, index } = edition
  const words = publishedWords(facts.language)
  const { abstract, keywords, logos } = imprint
  const own = [facts.title, facts.subtitle, facts.description, edition.title]
  return [
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
    { title: words.subjectIndex, texts: index.flatMap(termsOf) },
  ]
}

function termsOf({ term, below }: IndexHeading): readonly string[] {
  return [term, ...below.flatMap(termsOf)]
}
