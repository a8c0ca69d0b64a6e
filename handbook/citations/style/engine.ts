// The styling engine (citeproc), set up with our own style, words and alphabet.
import CSL, { type Engine, type System } from 'citeproc'
import type { Language } from '#handbook/model/failure-words.ts'
import style from './author-date.csl?raw'
import english from './locale-en.xml?raw'
import finnish from './locale-fi.xml?raw'
import swedish from './locale-sv.xml?raw'
import { itemMark } from './cited-parts.ts'
import { authorText, outputMarks } from './neutral-text.ts'

const locales: Readonly<Record<Language, { readonly tag: string; readonly words: string }>> = {
  fi: { tag: 'fi-FI', words: finnish },
  sv: { tag: 'sv-SE', words: swedish },
  en: { tag: 'en-GB', words: english },
}
const formatName = 'opaskirja'
const alphabet = new Intl.Collator('fi', { sensitivity: 'base', ignorePunctuation: true, numeric: true })

/**
 * An engine that knows these items by their ids, and styles in this language. Lists follow the Finnish alphabet.
 * Citations tell by an `itemMark` before each of their parts which item it is of.
 */
export function engineFor(
  items: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  language: Language,
): Engine {
  prepare()
  const { tag, words } = locales[language]
  const system: System = {
    retrieveLocale: () => words,
    retrieveItem: (id) => items.get(id),
    variableWrapper: ({ itemData, context }, before, text, after) =>
      `${before}${context === 'citation' ? itemMark(String(itemData['id'])) : ''}${text}${after}`,
  }
  const engine = new CSL.Engine(system, style, tag, true)
  engine.setOutputFormat(formatName)
  engine.updateItems([...items.keys()])
  return engine
}

/** The engine keeps its alphabet and output formats in one place for all; both are set to the same each time. */
function prepare(): void {
  const { begin, end } = outputMarks.emphasis
  CSL.stringCompare = (a, b) => alphabet.compare(authorText(a), authorText(b))
  CSL.Output.Formats[formatName] = {
    ...CSL.Output.Formats['text'],
    // Of the engine's formats only this one hands what it prints to `variableWrapper`.
    '@showid/true': CSL.Output.Formats['html']?.['@showid/true'],
    '@font-style/italic': `${begin}%%STRING%%${end}`,
    '@bibliography/entry': (_engine: unknown, entry: string) => entry,
  }
}
