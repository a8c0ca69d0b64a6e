// The words of the commands about the book's lists, for the palette.
import type { Language } from '#handbook/model/failure-words.ts'

const fi = {
  sources: 'Lähteet',
  glossary: 'Sanasto',
  variables: 'Muuttujat',
  index: 'Hakemisto',
  citation: 'Lisää lähdeviite…',
  term: 'Lisää tai merkitse sanaston termi…',
  indexTerm: 'Merkitse sanat hakemistoon…',
  variable: 'Lisää muuttuja…',
  condition: 'Näkyy vain painoksissa…',
}

type ListCommandWords = Readonly<typeof fi>

/** A command about the lists. */
export type ListCommand = keyof ListCommandWords

const sv: ListCommandWords = {
  sources: 'Källor',
  glossary: 'Ordlista',
  variables: 'Variabler',
  index: 'Register',
  citation: 'Lägg in källhänvisning…',
  term: 'Lägg in eller märk en term…',
  indexTerm: 'Märk ord för registret…',
  variable: 'Lägg in en variabel…',
  condition: 'Visas bara i vissa upplagor…',
}

const en: ListCommandWords = {
  sources: 'Sources',
  glossary: 'Glossary',
  variables: 'Variables',
  index: 'Index',
  citation: 'Insert a citation…',
  term: 'Insert or mark a glossary term…',
  indexTerm: 'Mark words for the index…',
  variable: 'Insert a variable…',
  condition: 'Shown only in editions…',
}

/** The words in each language of the window. */
export const listCommandWords: Readonly<Record<Language, ListCommandWords>> = { fi, sv, en }
