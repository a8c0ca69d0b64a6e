// Reads a shared fragment as content. Pure: never writes, knows no schema, drops nothing.
import * as Y from 'yjs'
import type { Attributes, Content, ContentMark, ContentNode } from '#handbook/model/content.ts'

/**
 * The content of a fragment, unknown nodes and marks included. Attribute and mark order is canonical
 * (sorted by name), because their order in memory depends on the order of arrival.
 */
export function readFragment(fragment: Y.XmlFragment): Content {
  return fragment.toArray().flatMap(readNodes)
}

/** One node of a fragment as content; the runs of a text are several. */
export function readNodes(child: Y.XmlElement | Y.XmlText | Y.XmlHook): readonly ContentNode[] {
  if (child instanceof Y.XmlText) return readText(child)
  if (child instanceof Y.XmlElement) return [readElement(child)]
  return []
}

function readElement(element: Y.XmlElement): ContentNode {
  const attrs = sorted(element.getAttributes() as Attributes)
  const content = element.toArray().flatMap(readNodes)
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  }
}

type TextRun = { readonly insert: unknown; readonly attributes?: Attributes }

function readText(text: Y.XmlText): readonly ContentNode[] {
  const runs = text.toDelta() as readonly TextRun[]
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(sorted(attributes ?? {})).map(readMark)
    return [{ type: 'text', text: insert, ...(marks.length === 0 ? {} : { marks }) }]
  })
}

/** The binding names overlapping marks `name--hash`; the hash is no part of the name. */
function readMark([name, value]: [string, unknown]): ContentMark {
  const type = name.replace(/--[a-zA-Z0-9+/=]{8}$/, '')
  const attrs = typeof value === 'object' && value !== null ? sorted(value as Attributes) : {}
  return Object.keys(attrs).length === 0 ? { type } : { type, attrs }
}

function sorted(attributes: Attributes): Attributes {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)))
}
