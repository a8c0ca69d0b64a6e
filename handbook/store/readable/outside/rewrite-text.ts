// Changes the text of one shared line word by word, so that what others write in it meanwhile stays in its place.
import * as Y from 'yjs'
import { align } from './align.ts'

/** Makes the shared text read `after`: only words that differ are taken out and put in. */
export function rewriteText(text: Y.XmlText, after: string): void {
  const old = tokens(plainText(text))
  const fresh = tokens(after)
  let at = 0
  for (const step of align(old, fresh)) {
    if (step.kind === 'removed') text.delete(at, old[step.before]?.length ?? 0)
    else {
      const word = fresh[step.after] ?? ''
      if (step.kind !== 'kept') text.insert(at, word)
      at += word.length
    }
  }
}

/** The characters of a shared text without its marks. */
export function plainText(text: Y.XmlText): string {
  const runs = text.toDelta() as readonly { readonly insert: unknown }[]
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}

function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}
