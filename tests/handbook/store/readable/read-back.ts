// A plain reading of readable copies, to show that nothing is lost in them.
import type { Attributes, Content, ContentMark, ContentNode } from '#handbook/model/content.ts'

type Inherited = { readonly kind: string; readonly indent: number }

const json = (element: Element, name: string): Attributes => {
  const text = element.getAttribute(name)
  return text === null ? {} : (JSON.parse(text) as Attributes)
}

/** The content under an element whose children are blocks. */
export function readBlocks(holder: Element): Content {
  return [...holder.children].flatMap((child) => readBlock(child, { kind: 'text', indent: 0 }))
}

function readBlock(element: Element, natural: Inherited): Content {
  const kept = element.getAttribute('data-node')
  if (kept !== null) return [JSON.parse(kept) as ContentNode]
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return readList(element, natural.kind === 'text' ? 0 : natural.indent + 1)
    case 'blockquote':
      return [...element.children].flatMap((child) => readBlock(child, { kind: 'quote', indent: 0 }))
    case 'table':
      return [readTable(element)]
    case 'figure':
      return [element.className === 'law' ? readLaw(element) : readFigure(element)]
    case 'aside':
      return [node('callout', json(element, 'data-attrs'), readBlocks(element))]
    case 'p':
      return [readText(element, natural)]
    default:
      return [readText(element, { kind: element.localName, indent: 0 })]
  }
}

function readList(list: Element, indent: number): Content {
  const kind = list.localName === 'ol' ? 'ordered' : 'bullet'
  return [...list.children].flatMap((item) =>
    [...item.children].flatMap((child, index) =>
      readBlock(child, { kind: index === 0 ? kind : 'continuation', indent }),
    ),
  )
}

function readText(element: Element, natural: Inherited): ContentNode {
  const data = (name: string): string | undefined => element.getAttribute(`data-${name}`) ?? undefined
  const start = data('start')
  const attrs = {
    kind: data('kind') ?? natural.kind,
    indent: Number(data('indent') ?? natural.indent),
    start: start === undefined ? undefined : Number(start),
    anchor: data('anchor'),
    ...json(element, 'data-attrs'),
  }
  return node('textBlock', attrs, readLine(element, []))
}

function readTable(table: Element): ContentNode {
  const rows = [...table.querySelectorAll(':scope > tbody > tr')].map((row) => {
    const kept = row.getAttribute('data-node')
    if (kept !== null) return JSON.parse(kept) as ContentNode
    return node('tableRow', json(row, 'data-attrs'), [...row.children].map(readCell))
  })
  const caption = table.querySelector(':scope > caption')?.textContent ?? undefined
  return node('table', { caption, ...json(table, 'data-attrs') }, rows)
}

function readCell(cell: Element): ContentNode {
  const kept = cell.getAttribute('data-node')
  if (kept !== null) return JSON.parse(kept) as ContentNode
  const span = (name: string): number | undefined => Number(cell.getAttribute(name) ?? 1)
  const attrs = { colspan: span('colspan'), rowspan: span('rowspan'), ...json(cell, 'data-attrs') }
  return node(cell.localName === 'th' ? 'tableHeader' : 'tableCell', attrs, readBlocks(cell))
}

function readFigure(figure: Element): ContentNode {
  const attrs = {
    file: figure.getAttribute('data-file') || undefined,
    alt: figure.getAttribute('data-alt') ?? undefined,
    decorative: figure.hasAttribute('data-decorative') ? true : undefined,
    author: figure.getAttribute('data-author') ?? undefined,
    permission: figure.getAttribute('data-permission') ?? undefined,
    ...json(figure, 'data-attrs'),
  }
  const caption = figure.querySelector(':scope > figcaption > p')
  return node('figure', attrs, caption === null ? [] : readLine(caption, []))
}

function readLaw(figure: Element): ContentNode {
  const attrs = {
    source: figure.getAttribute('data-source') ?? undefined,
    url: figure.getAttribute('data-url') ?? undefined,
    checked: figure.getAttribute('data-checked') ?? undefined,
    ...json(figure, 'data-attrs'),
  }
  const text = figure.querySelector(':scope > blockquote')
  return node('lawQuotation', attrs, text === null ? [] : readBlocks(text))
}

function readLine(element: Element, marks: readonly ContentMark[]): Content {
  return [...element.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return [words(child.textContent ?? '', marks)]
    return readInline(child as Element, marks)
  })
}

const words = (text: string, marks: readonly ContentMark[]): ContentNode =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }

function readInline(element: Element, marks: readonly ContentMark[]): Content {
  const kept = element.getAttribute('data-node')
  if (kept !== null) return [JSON.parse(kept) as ContentNode]
  if (element.localName === 'sup') return readInline(element.children[0] as Element, marks)
  const own = element.getAttribute('data-marks')
  const with_ = own === null ? {} : { marks: JSON.parse(own) as readonly ContentMark[] }
  if (element.localName === 'br') return [{ ...node('lineBreak', json(element, 'data-attrs'), []), ...with_ }]
  if (element.hasAttribute('data-footnote')) return [{ ...readNote(element), ...with_ }]
  if (element.hasAttribute('data-document')) return [{ ...readReference(element), ...with_ }]
  return readLine(element, [...marks, readMark(element)])
}

function readNote(marker: Element): ContentNode {
  const id = marker.getAttribute('href')?.slice(1) ?? ''
  const text = marker.ownerDocument.getElementById(id)?.querySelector(':scope > p')
  return node('footnote', json(marker, 'data-attrs'), text ? readLine(text, []) : [])
}

function readReference(element: Element): ContentNode {
  const attrs = {
    document: element.getAttribute('data-document') || undefined,
    anchor: element.getAttribute('data-anchor') ?? undefined,
    label: element.getAttribute('data-label') ?? undefined,
    ...json(element, 'data-attrs'),
  }
  return node('crossReference', attrs, [])
}

function readMark(element: Element): ContentMark {
  const kept = element.getAttribute('data-mark')
  if (kept !== null) return JSON.parse(kept) as ContentMark
  const attrs = json(element, 'data-attrs')
  const href = element.getAttribute('data-href') ?? element.getAttribute('href')
  const types = { strong: 'strong', em: 'emphasis', a: 'link', span: 'language' } as const
  const type = types[element.localName as keyof typeof types]
  if (type === 'link') return { type, attrs: { href, ...attrs } }
  return type === 'language'
    ? { type, attrs: { lang: element.getAttribute('data-lang'), ...attrs } }
    : { type, attrs }
}

function node(type: string, attrs: Attributes, content: Content): ContentNode {
  return { type, attrs, content }
}

/** Content with everything said in one way: defaults left out, keys and marks sorted, equal words joined. */
export function canonical(content: Content): unknown {
  return joinWords(content).map((each) => ({
    type: each.type,
    attrs: sorted(withoutDefaults(each.attrs ?? {})),
    marks: (each.marks ?? []).map((mark) => JSON.stringify([mark.type, sorted(mark.attrs ?? {})])).sort(),
    text: each.text ?? '',
    content: canonical(each.content ?? []),
  }))
}

function withoutDefaults(attrs: Attributes): Attributes {
  const defaults: Attributes = { kind: 'text', indent: 0, colspan: 1, rowspan: 1 }
  return Object.fromEntries(
    Object.entries(attrs).filter(
      ([name, value]) => value !== undefined && value !== null && defaults[name] !== value,
    ),
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)])
}

function joinWords(content: Content): Content {
  const key = ({ marks }: ContentNode): string =>
    JSON.stringify((marks ?? []).map((mark) => JSON.stringify(sorted({ attrs: {}, ...mark }))).sort())
  return content.reduce<ContentNode[]>((out, each) => {
    const last = out.at(-1)
    if (last?.type === 'text' && each.type === 'text' && key(last) === key(each))
      out[out.length - 1] = { ...last, text: `${last.text}${each.text}` }
    else if (each.type !== 'text' || each.text !== '') out.push(each)
    return out
  }, [])
}
