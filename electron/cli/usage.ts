// How the command line is used, in three languages.
import type { Language } from '#handbook/model/failure-words.ts'
import type { Problem } from './context.ts'

const forms = [
  'opaskirja new <folder> [--template starter|empty] [--title <text>]',
  'opaskirja info <folder> --json',
  'opaskirja search <folder> <query…> [--limit N] [--facet <facet>=<value>]… [--sort relevance|name|edited] [--in bin|version:<id>] [--edition <id>] [--json]',
  'opaskirja check <folder> [--edition <id>] [--external] [--json]',
  'opaskirja check <folder> --approve|--withdraw <key of a finding>… --by <name or role> [--json]',
  'opaskirja publish <folder> --format pdf|html|innokyla|epub|docx --out <path> [--edition <id>] [--two-sided] [--freeze <number> --by <name or role>]',
  'opaskirja publish <folder> --format esite --practice <id> --out <path> [--edition <id>]',
  'opaskirja editions <folder> [--json]',
  'opaskirja editions <folder> --differences <id> --out <file.html|file.json|folder>',
  'opaskirja editions <folder> --rebuild <release> [--edition <id>] --format pdf|html|innokyla|epub|docx --out <path>',
  'opaskirja import <folder> <file…> [--as chapter|practice] [--json]',
  'opaskirja merge <folder> <other folder or packet…>',
  'opaskirja packet <folder> <file.opaskirja> [--for <device or person>] [--without-images]',
  'opaskirja verify <folder> [--repair] [--from <other folder or packet>…] [--json]',
  'opaskirja backups <folder> [--json]',
  'opaskirja restore <folder> --day YYYY-MM-DD --to <new folder>',
  'opaskirja restore <packet> --to <new folder>',
].join('\n  ')

const heads: Readonly<Record<Language, string>> = { fi: 'Käyttö:', sv: 'Användning:', en: 'Usage:' }

/** The forms of all commands. */
export function usage(language: Language): string {
  return `${heads[language]}\n  ${forms}`
}

type ProblemWords = {
  readonly unknown: (verb: string) => string
  readonly missing: (what: string) => string
  readonly option: (option: string) => string
  readonly value: (value: string, of: string) => string
}

const words: Readonly<Record<Language, ProblemWords>> = {
  fi: {
    unknown: (verb) => `Tuntematon komento: ${verb}`,
    missing: (what) => `Puuttuu: ${what}`,
    option: (option) => `Tuntematon valinta: ${option}`,
    value: (value, of) => `Arvo ${value} ei kelpaa valinnalle ${of}`,
  },
  sv: {
    unknown: (verb) => `Okänt kommando: ${verb}`,
    missing: (what) => `Saknas: ${what}`,
    option: (option) => `Okänt val: ${option}`,
    value: (value, of) => `Värdet ${value} duger inte för valet ${of}`,
  },
  en: {
    unknown: (verb) => `Unknown command: ${verb}`,
    missing: (what) => `Missing: ${what}`,
    option: (option) => `Unknown option: ${option}`,
    value: (value, of) => `The value ${value} does not fit the option ${of}`,
  },
}

/** A wrong use in one sentence. */
export function problemText(problem: Problem, language: Language): string {
  const say = words[language]
  if ('unknown' in problem) return say.unknown(problem.unknown)
  if ('missing' in problem) return say.missing(problem.missing)
  if ('option' in problem) return say.option(problem.option)
  return say.value(problem.value, problem.of)
}
