// The search of a published book, read from its files as a browser runs them.
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { BookSearch, type LoadData } from '#handbook/publish/html/search/book-search.ts'
import { receiver, unpacked } from '#handbook/publish/html/search/packed.ts'

/** Loads by running the scripts among `files`; what was asked for gathers in `loaded`. */
export function loaderOf(files: readonly PublishedFile[], loaded: string[] = []): LoadData {
  return (path) => {
    const file = files.find((each) => each.path === path)
    if (typeof file?.content !== 'string') return Promise.reject(new Error(`No script at ${path}`))
    loaded.push(path)
    return Promise.resolve(unpacked(handedOver(file.content).get(path) ?? ''))
  }
}

/** What a data script hands over, by name, when it runs. */
export function handedOver(script: string): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  new Function(receiver, script)((name: string, packed: string) => given.set(name, packed))
  return given
}

/** The search of published files. */
export function searchOf(files: readonly PublishedFile[], loaded: string[] = []): Promise<BookSearch> {
  return BookSearch.open(loaderOf(files, loaded))
}
