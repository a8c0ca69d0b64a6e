// Writes the lists of a book to start from into its tree: sources, glossary, variables, editions.
import type * as Y from 'yjs'
import type { GlossaryEntry, Variable } from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'
import {
  imprintTexts,
  nationalEdition,
  type EditionId,
  type EditionPlan,
  type Imprint,
} from '#handbook/model/edition-plan.ts'
import type { BookLists } from '#handbook/model/handbook.ts'
import { nameVariable, setBibliographyEntry, setGlossaryText, setVariable } from './book-lists.ts'
import {
  addEdition,
  renameEdition,
  setImprintText,
  setImprintTranslation,
  setLogos,
} from './edition-plans.ts'

/**
 * Writes lists into the tree of a book, a new one or one from which they were taken, in the order given. What is empty
 * is not written. The order of editions is the one in which they come, whatever their `order` says.
 */
export function writeLists(doc: Y.Doc, lists: Partial<BookLists>): void {
  for (const { id, item } of lists.bibliography ?? []) setBibliographyEntry(doc, id, item)
  for (const entry of lists.glossary ?? []) writeGlossaryEntry(doc, entry)
  for (const variable of lists.variables ?? []) writeVariable(doc, variable)
  for (const plan of lists.editions ?? []) writeEdition(doc, plan)
}

function writeGlossaryEntry(doc: Y.Doc, { id, term, definition }: GlossaryEntry): void {
  for (const [language, text] of givenIn(term)) setGlossaryText(doc, id, 'term', language, text)
  for (const [language, text] of givenIn(definition)) setGlossaryText(doc, id, 'definition', language, text)
}

function writeVariable(doc: Y.Doc, { id, name, value, values }: Variable): void {
  nameVariable(doc, id, name)
  setVariable(doc, id, null, value)
  for (const [edition, own] of Object.entries(values)) setVariable(doc, id, edition, own)
}

function writeEdition(doc: Y.Doc, { id, title, area, imprint }: EditionPlan): void {
  if (id !== nationalEdition) addEdition(doc, { id, title, area: area ?? '' })
  else if (title !== '') renameEdition(doc, id, title)
  writeImprint(doc, id, imprint)
}

function writeImprint(doc: Y.Doc, id: EditionId, imprint: Imprint): void {
  const texts = imprintTexts.filter((name) => imprint[name] !== '')
  for (const name of texts) setImprintText(doc, id, name, imprint[name])
  for (const name of ['abstract', 'keywords'] as const)
    for (const [language, text] of givenIn(imprint[name]))
      setImprintTranslation(doc, id, name, language, text)
  if (imprint.logos.length > 0) setLogos(doc, id, imprint.logos)
}

function givenIn(text: Translated): readonly (readonly [keyof Translated, string])[] {
  const languages = ['fi', 'sv', 'en'] as const
  return languages.map((language) => [language, text[language]] as const).filter(([, given]) => given !== '')
}
