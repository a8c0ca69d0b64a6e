// Turns nested HTML into flat text blocks: one `<p>` a block, its form carried as attributes.
import { isItemKind, storedForm, type BlockForm } from '../text-block/block-form.ts'
import { attributesName, readCarried } from './stored-attributes.ts'
import { startWordLists } from './word-numbers.ts'
import { takeWordItem, wordContinuationIndent, type WordListLevels } from './word-lists.ts'

/** What flattening must know: Word's list levels, and whether the HTML is our own and kept to the letter. */
export type Source = { readonly levels: WordListLevels; readonly ours: boolean }

/** Where flattening stands. A box has no headings of the text; only the first line of an item is the item. */
type Around = {
  readonly box: 'none' | 'callout' | 'other'
  readonly quote: boolean
  readonly depth: number
  readonly item: { readonly form: BlockForm; begun: boolean } | null
}

/** A flat block that was made; `number` is the number Word showed before it. */
export type FlatBlock = {
  readonly element: HTMLElement
  form: BlockForm | null
  readonly number: number | null
}

const plain: BlockForm = { kind: 'text', indent: 0, start: null }
const blockTags =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, table, tbody, thead, tfoot, tr, td, th, figure, ' +
  'figcaption, aside, section, article, header, footer, main, nav, dl, dt, dd, pre, address, center'

/** Flattens `parent` in place: afterwards it holds paragraphs, tables, figures and boxes only. */
export function flattenBlocks(parent: HTMLElement, source: Source, box: Around['box'] = 'none'): void {
  const flat = new Flattener(source, parent.ownerDocument)
  flat.read([...parent.childNodes], { box, quote: false, depth: 0, item: null })
  startWordLists(flat.blocks)
  for (const { element, form } of flat.blocks) writeForm(element, form)
  parent.replaceChildren(...flat.blocks.map(({ element }) => element))
}

/** True when nothing in `parent` is a block: then it is part of a line. */
export function isLine(parent: HTMLElement): boolean {
  return parent.querySelector(blockTags) === null
}

/** Null forms belong to tables, figures and boxes, and to our own blocks, which carry theirs already. */
function writeForm(element: HTMLElement, form: BlockForm | null): void {
  if (form === null) return
  const set = Object.entries(storedForm(form)).filter(([, value]) => value !== null)
  if (set.length > 0) element.setAttribute(attributesName, JSON.stringify(Object.fromEntries(set)))
}

class Flattener {
  readonly blocks: FlatBlock[] = []

  constructor(
    private readonly source: Source,
    private readonly document: Document,
  ) {}

  /** Reads sibling nodes; words between blocks become a block of their own. */
  read(nodes: readonly ChildNode[], around: Around): void {
    let line: ChildNode[] = []
    const endLine = (): void => {
      if (line.some(hasWords)) this.#put(line, this.#formOfLine(around))
      line = []
    }
    for (const node of nodes) {
      if (!(node instanceof HTMLElement) || (!node.matches(blockTags) && isLine(node))) line.push(node)
      else {
        endLine()
        this.#block(node, around)
      }
    }
    endLine()
  }

  #block(element: HTMLElement, around: Around): void {
    const heading = /^H([1-6])$/.exec(element.tagName)?.[1]
    if (element.tagName === 'P') this.#paragraph(element, around)
    else if (heading !== undefined) this.#heading(element, Number(heading), around)
    else if (element.matches('ul, ol')) this.#list(element, around)
    else if (element.tagName === 'BLOCKQUOTE' && !element.hasAttribute('data-law'))
      this.read([...element.childNodes], { ...around, quote: true })
    else if (!this.#container(element, around)) this.read([...element.childNodes], around)
  }

  #paragraph(element: HTMLElement, around: Around): void {
    if (element.hasAttribute(attributesName)) return this.#keep(element)
    const item = takeWordItem(element, this.source.levels)
    if (!this.source.ours && !hasWords(element)) return
    if (item !== null) {
      const form: BlockForm = { kind: item.ordered ? 'ordered' : 'bullet', indent: item.indent, start: null }
      this.#put([...element.childNodes], form, item.number)
    } else this.#put([...element.childNodes], this.#wordForm(element) ?? this.#formOfLine(around))
  }

  #wordForm(element: HTMLElement): BlockForm | null {
    if (/\bMso\w*Quote\b/.test(element.className)) return { ...plain, kind: 'quote' }
    if (/\bMsoTitle\b/.test(element.className)) return { ...plain, kind: 'h1' }
    const indent = wordContinuationIndent(element)
    const last = this.blocks.at(-1)?.form?.kind ?? 'text'
    return indent !== null && (isItemKind(last) || last === 'continuation')
      ? { kind: 'continuation', indent, start: null }
      : null
  }

  #heading(element: HTMLElement, level: number, around: Around): void {
    if (element.hasAttribute(attributesName)) return this.#keep(element)
    const kind = (['h1', 'h2', 'h3', 'h4'] as const)[Math.min(level, 4) - 1] ?? 'h4'
    if (!hasWords(element)) return
    const mayStand = around.box !== 'other' && around.item === null
    this.#put([...element.childNodes], mayStand ? { ...plain, kind } : this.#formOfLine(around))
  }

  /** Lists stand in items, or, as LibreOffice and Google write them, straight in lists. */
  #list(list: HTMLElement, around: Around): void {
    const kind = list.tagName === 'OL' ? 'ordered' : 'bullet'
    const first = Number(list.getAttribute('start') ?? 1)
    let start = kind === 'ordered' && Number.isInteger(first) && first > 1 ? first : null
    const indent = Math.min(around.depth, 8)
    for (const child of list.children) {
      if (!(child instanceof HTMLElement)) continue
      if (child.tagName !== 'LI') this.#block(child, { ...around, depth: around.depth + 1 })
      else {
        this.#item(child, { kind, indent, start }, around)
        start = null
      }
    }
  }

  #item(child: HTMLElement, form: BlockForm, around: Around): void {
    if (child.hasAttribute(attributesName)) this.#keepItem(child)
    else
      this.read([...child.childNodes], { ...around, depth: around.depth + 1, item: { form, begun: false } })
  }

  /** An item of our own: its line, then what stands in it as blocks of their own. */
  #keepItem(child: HTMLElement): void {
    const inner = [...child.children].filter((element) => element.matches(blockTags))
    for (const element of inner) element.remove()
    this.#keep(child)
    this.read(inner, { box: 'none', quote: false, depth: 0, item: null })
  }

  /** Tables, figures and boxes are flattened inside; those of other programs dissolve in a box. */
  #container(element: HTMLElement, around: Around): boolean {
    const { source } = this
    if (around.box !== 'none' && !source.ours) return false
    if (element.tagName === 'TABLE') flattenTable(element, source)
    else if (element.matches('[data-callout]')) flattenBlocks(element, source, 'callout')
    else if (element.matches('[data-law]')) flattenBlocks(element, source, 'other')
    else if (!element.matches('figure[data-attrs], div[data-opaque]')) return false
    this.blocks.push({ element, form: null, number: null })
    return true
  }

  #formOfLine({ item, quote }: Around): BlockForm {
    if (item === null) return { ...plain, kind: quote ? 'quote' : 'text' }
    if (item.begun) return { kind: 'continuation', indent: item.form.indent, start: null }
    item.begun = true
    return item.form
  }

  #keep(element: HTMLElement): void {
    const kept = this.document.createElement('p')
    kept.setAttribute(attributesName, JSON.stringify(readCarried(element)))
    kept.append(...element.childNodes)
    this.blocks.push({ element: kept, form: null, number: null })
  }

  #put(line: readonly ChildNode[], form: BlockForm, number: number | null = null): void {
    const element = this.document.createElement('p')
    element.append(...line)
    this.blocks.push({ element, form, number })
  }
}

function flattenTable(table: HTMLElement, source: Source): void {
  const caption = table.querySelector('caption')
  const text = (caption?.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (!table.hasAttribute(attributesName) && text !== '')
    table.setAttribute(attributesName, JSON.stringify({ caption: text }))
  caption?.remove()
  for (const cell of table.querySelectorAll<HTMLElement>('td, th')) {
    if (cell.closest('table') === table) flattenBlocks(cell, source, 'other')
  }
}

function hasWords(node: Node): boolean {
  const atoms = '[data-reference], [data-opaque], [data-citation], [data-variable]'
  const marked =
    node instanceof Element &&
    (node.matches(atoms) || node.querySelector(`${atoms}, [data-footnote]`) !== null)
  return marked || (node.textContent ?? '').replaceAll('\u00a0', ' ').trim() !== ''
}
