// How marks are named in shared text: one that may lie over another of its kind bears a hash behind its name.
import { XmlElement, XmlText, type XmlFragment } from 'yjs'

const hashed = /^(.*)--[a-zA-Z0-9+/=]{8}$/

/** The names of the marks stored in `fragment` of which a text may carry several. */
export function overlappingMarks(fragment: XmlFragment): ReadonlySet<string> {
  const names = textsOf(fragment).flatMap(markNames)
  return new Set(names.flatMap((name) => hashed.exec(name)?.[1] ?? []))
}

function textsOf(parent: XmlFragment): readonly XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof XmlElement) return textsOf(child)
    return child instanceof XmlText ? [child] : []
  })
}

function markNames(text: XmlText): readonly string[] {
  const runs = text.toDelta() as readonly { readonly attributes?: object }[]
  return runs.flatMap(({ attributes }) => Object.keys(attributes ?? {}))
}
