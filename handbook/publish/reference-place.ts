// How a reference tells its place in formats that have pages.
import type { ViewSpan } from './edition.ts'
import type { PublishedWords } from './words.ts'

/**
 * How a place is told: after "(" or after the writer's own "ks." shortly, "ks. luku 3.2, s. 41";
 * inside a sentence by its title, which may be the sentence's object, "Arki (ks. luku 3.2, s. 41)".
 */
export function referencePlace(
  title: string,
  number: string | null,
  before: ViewSpan | undefined,
  words: PublishedWords,
): { readonly before: string; readonly after: string } {
  const place = number === null ? null : `${words.chapter}\u00a0${number}, `
  const written = before?.type === 'words' ? before.text : ''
  if (endsWithSee(written, words)) return { before: place ?? `${title}, `, after: '' }
  const see = `${words.see}\u00a0`
  if (/\(\s*$/.test(written)) return { before: `${see}${place ?? `${title}, `}`, after: '' }
  return { before: place === null ? `${title} (` : `${title} (${see}${place}`, after: ')' }
}

function endsWithSee(written: string, words: PublishedWords): boolean {
  const last = /([^\s(]+)\s+$/.exec(written)?.[1]?.toLowerCase()
  return last !== undefined && [words.see, ...words.seeWritten].includes(last)
}
