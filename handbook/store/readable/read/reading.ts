// What the reading of one page has read so far, so that no word of it can be passed over unnoticed.
import type { Attributes, ContentMark, ContentNode } from '#handbook/model/content.ts'
import type { ReadableWords } from '../words.ts'
import { collapsed } from '../whitespace.ts'
import { isElement, textUnder, type HtmlElement, type HtmlNode, type HtmlText } from './html-tree.ts'

/** Gathers what was read, what was dropped on purpose, and what was not understood. */
export class Reading {
  readonly #read = new Set<HtmlText>()
  readonly #dropped = new Set<string>()
  readonly #puzzles: string[] = []
  readonly #openNotes = new Set<HtmlElement>()

  constructor(
    readonly words: ReadableWords,
    readonly notes: ReadonlyMap<string, HtmlElement>,
  ) {}

  /** The text of a run, which counts as read from now on. */
  text(run: HtmlText): string {
    this.#read.add(run)
    return run.text
  }

  /** The text under a node as a page shows it; all of it counts as read. */
  all(node: HtmlNode): string {
    this.#mark(node)
    return collapsed(textUnder(node))
  }

  #mark(node: HtmlNode): void {
    if (!isElement(node)) this.#read.add(node)
    else node.children.forEach((child) => this.#mark(child))
  }

  /** True, and the text counts as read, when a node shows what this app writes there and nobody's words. */
  generated(node: HtmlNode, ...expected: readonly string[]): boolean {
    const shown = collapsed(textUnder(node))
    const fits = expected.some((text) => collapsed(text) === shown)
    if (fits) this.#mark(node)
    return fits
  }

  /** Notes something that the book has no place for and that holds no words: a colour, a script. */
  drop(what: string): void {
    this.#dropped.add(what)
  }

  /** Notes something that cannot be read and may hold what somebody meant. */
  puzzle(what: string): void {
    this.#puzzles.push(what)
  }

  /** Reads a note once on its way: a note that leads to itself is a puzzle. */
  inNote<T>(note: HtmlElement, read: () => T, otherwise: T): T {
    if (this.#openNotes.has(note)) {
      this.puzzle('footnote')
      return otherwise
    }
    this.#openNotes.add(note)
    const value = read()
    this.#openNotes.delete(note)
    return value
  }

  get dropped(): readonly string[] {
    return [...this.#dropped].sort()
  }

  /** What was not understood: puzzles, and every text under `root` that nothing has read. */
  lost(root: HtmlElement): readonly string[] {
    return [...this.#puzzles, ...this.#unread(root)]
  }

  #unread(node: HtmlNode): readonly string[] {
    if (isElement(node)) return node.children.flatMap((child) => this.#unread(child))
    const text = collapsed(node.text)
    return text === '' || this.#read.has(node) ? [] : [text]
  }

  /** The attributes that an element keeps as JSON in `data-attrs`. */
  attributes(element: HtmlElement): Attributes {
    const stored = this.json(element, 'data-attrs')
    return isPlain(stored) ? stored : {}
  }

  /** Marks kept as JSON in `data-marks`. */
  marks(element: HtmlElement): readonly ContentMark[] {
    const stored = this.json(element, 'data-marks')
    return Array.isArray(stored) ? stored.filter(isMark) : []
  }

  /** The mark kept as JSON in `data-mark`, or null. */
  mark(element: HtmlElement): ContentMark | null {
    const stored = this.json(element, 'data-mark')
    return isMark(stored) ? stored : null
  }

  /** A node kept whole as JSON in `data-node`: null when there is none or it is no node. */
  node(element: HtmlElement): ContentNode | null {
    const stored = this.json(element, 'data-node')
    if (stored === undefined) return null
    if (isNode(stored, 0)) return stored
    this.puzzle('data-node')
    return null
  }

  json(element: HtmlElement, name: string): unknown {
    const text = element.attributes.get(name)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch {
      // Somebody edited the data by hand: what it kept cannot be known.
      this.puzzle(name)
      return undefined
    }
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMark(value: unknown): value is ContentMark {
  return isPlain(value) && typeof value['type'] === 'string' && isPlain(value['attrs'] ?? {})
}

const deepestNode = 200

function isNode(value: unknown, depth: number): value is ContentNode {
  if (!isPlain(value) || depth > deepestNode || typeof value['type'] !== 'string') return false
  const { attrs = {}, content = [], marks = [], text } = value as Record<string, unknown>
  const inside = Array.isArray(content) && content.every((each) => isNode(each, depth + 1))
  const marked = Array.isArray(marks) && marks.every(isMark)
  return isPlain(attrs) && inside && marked && (text === undefined || typeof text === 'string')
}
