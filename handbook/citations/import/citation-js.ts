// The library that reads BibTeX and RIS (Citation.js), step by step and without what it does by itself.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { isRecord } from '../source-facts.ts'

/*
 * Formats are named outright at each step. Left to find them, the library takes a text that looks like an address
 * for something to fetch.
 */

/** The entries of a BibTeX or BibLaTeX text in their order, with the words of @string. Throws when one is malformed. */
export function bibtexEntries(text: string): readonly unknown[] {
  return listOf(plugins.input.data(text, '@biblatex/text'))
}

/**
 * These entries as records of CSL-JSON, one for each.
 * Throws when a fact is in no form that the library knows.
 */
export function bibtexItems(entries: readonly unknown[]): readonly unknown[] {
  prepareLatex()
  return entries.length === 0 ? [] : listOf(plugins.input.data(entries, '@biblatex/entries+list'))
}

/** The records of a RIS text as records of CSL-JSON, in their order, each with the lines that it was made from. */
export function readRis(text: string): readonly { readonly item: unknown; readonly lines: RisLines }[] {
  return listOf(plugins.input.data(text, '@ris/file'))
    .filter(isRecord)
    .map((lines) => ({ item: plugins.input.data(lines, '@ris/record'), lines }))
}

/** The values of a RIS record by tag: a text, or a list where the tag stands more than once. */
export type RisLines = Readonly<Record<string, unknown>>

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * LaTeX letters that the library does not know; what they stand for is Knuth's TeXbook, chapter 9. The dotless i and j
 * are there to carry an accent.
 */
const letters: Readonly<Record<string, string>> = { AA: 'Å', aa: 'å', SS: 'ẞ', i: 'i', j: 'j' }

/** Teaches the library these letters, and to give words without HTML. Doing so again changes nothing. */
function prepareLatex(): void {
  const config = plugins.config.get('@bibtex')
  const constants = isRecord(config) ? config['constants'] : null
  if (!isRecord(constants)) throw new Error('Citation.js has no constants of BibTeX')
  const { commands, formatting } = constants
  if (!isRecord(commands) || !isRecord(formatting)) throw new Error('Citation.js has no commands of LaTeX')
  Object.assign(commands, letters)
  const plain = Object.keys(formatting).filter((name) => name !== 'quotes')
  Object.assign(formatting, Object.fromEntries(plain.map((name) => [name, ['', '']])))
}
