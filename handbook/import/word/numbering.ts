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
    const indent = Math.min(8, Math.max(0, Math.trunc(Number(level.level)) || 0))
    for (const other of [...this.#counted.keys()])
      if (Number(other.level) > indent) this.#counted.delete(other)
    this.#shown.length = Math.min(this.#shown.length, indent + 1)
    if (!level.isOrdered) {
      this.#shown.length = Math.min(this.#shown.length, indent)
      return { kind: 'bullet', indent }
    }
    const number = (this.#counted.get(level) ?? 0) + 1
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
