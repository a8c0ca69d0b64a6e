// Content said in one way, to compare what was stored with what was read.
import type { Attributes, Content, ContentNode } from '#handbook/model/content.ts'

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
