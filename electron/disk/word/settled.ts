// Settles a Word file: names that the library draws by lot become numbers, and every time the same one.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** The same file with the same bytes for the same content. */
export function settled(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes)
  const files: Zippable = {}
  for (const [name, content] of Object.entries(entries)) files[name] = content
  for (const name of Object.keys(entries).filter((each) => each.endsWith('.rels')))
    numberRelations(name, entries, files)
  numberBookmarks('word/document.xml', files)
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}

/** Gives the relations of one part numbers in the order in which they are listed. */
function numberRelations(name: string, entries: Readonly<Record<string, Uint8Array>>, files: Zippable): void {
  const list = strFromU8(entries[name] ?? new Uint8Array())
  const part = name.replace('_rels/', '').replace(/\.rels$/, '')
  const ids = [...list.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? '')
  const numbers = new Map(ids.map((id, index) => [id, `suhde${index + 1}`]))
  const numbered = (text: string): string =>
    text.replace(/( (?:Id|r:id|r:embed|r:link|r:pict)=")([^"]+)"/g, (all, before: string, id: string) =>
      numbers.has(id) ? `${before}${numbers.get(id)}"` : all,
    )
  files[name] = strToU8(numbered(list))
  const content = entries[part]
  if (content !== undefined) files[part] = strToU8(numbered(strFromU8(content)))
}

/** Bookmarks are counted on from file to file: here their numbers and those of the contents begin anew. */
function numberBookmarks(name: string, files: Zippable): void {
  const content = files[name]
  if (!(content instanceof Uint8Array)) return
  const text = strFromU8(content)
  const marks = [...text.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)]
  const ids = new Map(marks.map(([, , id = ''], index) => [id, String(index + 1)]))
  const entries = marks.map(([, mark = '']) => mark).filter((mark) => /^_Toc\d+$/.test(mark))
  const names = new Map(entries.map((mark, index) => [mark, `_Toc${index + 1}`]))
  const put = (map: ReadonlyMap<string, string>) => (_all: string, before: string, old: string) =>
    `${before}${map.get(old) ?? old}`
  const numbered = text
    .replace(/(<w:bookmark(?:Start|End) (?:w:name="[^"]+" )?w:id=")(\d+)/g, put(ids))
    .replace(/(<w:(?:bookmarkStart|hyperlink) [^>]*w:(?:name|anchor)=")(_Toc\d+)/g, put(names))
    .replace(/(<w:instrText[^>]*>PAGEREF )(_Toc\d+)/g, put(names))
  files[name] = strToU8(numbered)
}
