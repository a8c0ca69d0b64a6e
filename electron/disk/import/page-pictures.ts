// The pictures of a saved page: those it holds itself, and those in the folder beside it. Nothing is fetched.
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'

/** A picture by the name under which the book keeps it. */
export type PagePicture = { readonly name: string; readonly bytes: Uint8Array }

const largestPicture = 50 * 1024 * 1024
const inPage = /^data:image\/[\w.+-]+(;base64)?,/i
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/** The pictures that the page in the file `path` shows, by what it calls them; those it has not are left out. */
export async function pagePictures(
  path: string,
  sources: readonly string[],
): Promise<ReadonlyMap<string, PagePicture>> {
  const pictures = new Map<string, PagePicture>()
  for (const source of sources) {
    const bytes = inPage.test(source) ? bytesIn(source) : await bytesBeside(path, source)
    const name = bytes === null ? null : imageNameOf(bytes)
    if (bytes !== null && name !== null) pictures.set(source, { name, bytes })
  }
  return pictures
}

function bytesIn(source: string): Uint8Array | null {
  const found = inPage.exec(source)
  const data = source.slice(found?.[0].length ?? 0)
  if (found?.[1] !== undefined) return new Uint8Array(Buffer.from(data, 'base64'))
  const text = unescaped(data)
  return text === null ? null : new Uint8Array(Buffer.from(text))
}

/** A picture in the folder of the page or below it; a page reaches no other folder of the computer. */
async function bytesBeside(path: string, source: string): Promise<Uint8Array | null> {
  const name = unescaped(source.replace(/[?#].*$/s, ''))
  if (name === null || name === '' || name.includes('\0') || elsewhere.test(source)) return null
  const folder = dirname(resolve(path))
  const file = resolve(folder, name)
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  try {
    return (await stat(file)).size > largestPicture ? null : new Uint8Array(await readFile(file))
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}

function unescaped(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    // A percent sign that begins no escape.
    return null
  }
}
