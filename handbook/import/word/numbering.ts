// The numbers of Word's lists, which go on across whatever stands between their items.
import type { BlockForm } from '../lines.ts'
import type { WordLevel } from './word-document.ts'

/** Follows the lists of a document item by item. */
export class WordLists {
  /** How far each level of each list has come in Word. */
  readonly #counted = new Map<WordLevel, number>()
  /** The last number of each level in the book's own counting since something else stood between. */
  #shown: number[] = []

  /** The form of the next item. Where the book would count otherwise than Word, the item says its number. */
  item(level: WordLevel): BlockForm {
    const { indent, start } = placeOf(level)
    for (const other of [...this.#counted.keys()])
      if (placeOf(other).indent > indent) this.#counted.delete(other)
    this.#shown.length = Math.min(this.#shown.length, indent + 1)
    if (!level.isOrdered) {
      this.#shown.length = Math.min(this.#shown.length, indent)
      return { kind: 'bullet', indent }
    }
    const number = (this.#counted.get(level) ?? start - 1) + 1
    const expected = (this.#shown[indent] ?? 0) + 1
    this.#counted.set(level, number)
    this.#shown[indent] = number
    return { kind: 'ordered', indent, ...(number === expected ? {} : { start: number }) }
  }

  /** Says that something else than an item stands here: the book counts anew after it. */
  interrupt(): void {
    this.#shown = []
  }
}

/** The indent that a level has in the book, and the number it starts from; see `withStarts`. */
function placeOf({ level }: WordLevel): { readonly indent: number; readonly start: number } {
  const [at = '', start = '1'] = level.split(':')
  return { indent: Math.min(8, Math.max(0, Math.trunc(Number(at)) || 0)), start: Number(start) || 1 }
}

const list = /<w:num\s[^>]*?w:numId="[^"]*"[\s\S]*?<\/w:num>/g
const description = /<w:abstractNum\s[^>]*?w:abstractNumId="([^"]*)"[\s\S]*?<\/w:abstractNum>/g
const reference = /(<w:abstractNumId\s[^>]*?w:val=")([^"]*)(")/

/**
 * The part of a Word file that describes lists, with a description of its own for every list: lists that
 * share one and start anew can then be told apart. What is not understood stays as it is.
 */
export function withSeparateLists(numbering: string): string {
  const descriptions = new Map([...numbering.matchAll(description)].map(([whole, id = '']) => [id, whole]))
  const used = new Set<string>()
  const copies: string[] = []
  const lists = numbering.replace(list, (each) => {
    const id = reference.exec(each)?.[2] ?? ''
    const shared = descriptions.get(id)
    if (shared === undefined || !used.has(id)) {
      used.add(id)
      return each
    }
    const own = `${id}-${copies.length}`
    copies.push(shared.replace(/(w:abstractNumId=")[^"]*/, `$1${own}`))
    return each.replace(reference, `$1${own}$3`)
  })
  return copies.length === 0 ? lists : lists.replace(/(?=<w:num\s)/, copies.join(''))
}

/** By list and level, `3 0`, the number that a level starts from where that is not 1. */
export type ListStarts = ReadonlyMap<string, number>

const levelOf = /<w:lvl\s[^>]*?w:ilvl="(\d+)"[\s\S]*?<\/w:lvl>/g
const startOf = /<w:start\s[^>]*?w:val="(\d{1,9})"/
const override = /<w:lvlOverride\s[^>]*?w:ilvl="(\d+)"[^>]*>\s*<w:startOverride\s[^>]*?w:val="(\d{1,9})"/g

/** The numbers that the lists of a Word file start from; `numbering` describes each list by itself. */
export function listStarts(numbering: string): ListStarts {
  const descriptions = new Map([...numbering.matchAll(description)].map(([whole, id = '']) => [id, whole]))
  const starts = [...numbering.matchAll(list)].flatMap(([each]) => {
    const id = /w:numId="([^"]*)"/.exec(each)?.[1] ?? ''
    const described = descriptions.get(reference.exec(each)?.[2] ?? '') ?? ''
    const own = [...described.matchAll(levelOf)].map(
      ([level, at = '']) => [at, startOf.exec(level)?.[1]] as const,
    )
    const over = [...each.matchAll(override)].map(([, at = '', start]) => [at, start] as const)
    return [...own, ...over].map(([at, start]) => [`${id} ${at}`, Number(start ?? 1)] as const)
  })
  return new Map([...new Map(starts)].filter(([, start]) => start !== 1))
}

const member = /<w:numPr>([\s\S]{0,2000}?)<\/w:numPr>/g

/**
 * A part of a Word file whose lists tell by the names of their levels where they start, as `0:4`: their reader
 * passes over the numbers themselves. Works on the part that describes the lists, and on those that use them.
 */
export function withStarts(xml: string, starts: ListStarts): string {
  if (starts.size === 0) return xml
  const used = new Map([...xml.matchAll(list)].map(([each]) => [reference.exec(each)?.[2] ?? '', each]))
  const named = xml.replace(description, (each: string, id: string) => {
    const number = /w:numId="([^"]*)"/.exec(used.get(id) ?? '')?.[1] ?? ''
    return each.replace(levelOf, (level: string, at: string) =>
      level.replace(`w:ilvl="${at}"`, `w:ilvl="${levelName(number, at, starts)}"`),
    )
  })
  return named.replace(member, (_, inside: string) => {
    const number = /<w:numId\s[^>]*?w:val="([^"]*)"/.exec(inside)?.[1] ?? ''
    const at = /<w:ilvl\s[^>]*?w:val="([^"]*)"/.exec(inside)?.[1] ?? '0'
    return `<w:numPr><w:ilvl w:val="${levelName(number, at, starts)}"/><w:numId w:val="${number}"/></w:numPr>`
  })
}

function levelName(list: string, level: string, starts: ListStarts): string {
  const start = starts.get(`${list} ${level}`)
  return start === undefined ? level : `${level}:${String(start)}`
}
