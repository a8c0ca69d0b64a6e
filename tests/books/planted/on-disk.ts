// The planted handbook as a folder, written like any other.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { addEntry, moveToBin } from '#handbook/store/edit-tree.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { treeId } from '#handbook/store/shape.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { planted, plantedImage, plantedImageName } from './planted.ts'

/** Writes the book, or another one with its image, into `folder` by a computer that keeps its data in `data`. */
export async function writePlanted(folder: string, data: string, book: Handbook = planted): Promise<void> {
  const created = new Date(0).toISOString()
  await createFolder(folder, { format: 'opaskirja', formatVersion, id: newId(), created })
  await mkdir(join(folder, 'kuvat'), { recursive: true })
  await writeFile(join(folder, 'kuvat', plantedImageName), plantedImage)
  const opened = await HandbookStore.open({
    folder,
    data,
    begins: true,
    writer: { person: '', organisation: '' },
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const store = opened.value
  for (const { document, update } of framesOf(book, 0)) await store.append(document, update)
  await store.change(treeId, (doc) => {
    for (const { kind, id, title } of book.bin) {
      addEntry(doc, { kind, id, title }, { after: null })
      moveToBin(doc, id)
    }
  })
  await store.sync({ now: true })
  await store.close()
}
