// Two computers with one handbook, its picture, and all that publishing needs.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import type { Format, PublishTools } from '#electron/disk/publish-book.ts'
import type { ReleasePlaces } from '#electron/disk/releases/freeze.ts'
import { wordWriter } from '#electron/disk/word/write-word.ts'
import { noImprint, plainNational } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { figure, only, p } from '#handbook/model/notation.ts'
import { pageAssets } from '#handbook/publish/html/html-tools.ts'
import { searchAssets } from '#handbook/publish/html/search/licences.ts'
import { formatVersion, writeManifest } from '#handbook/store/manifest.ts'
import { book, chapter, practice } from '#tests/book.ts'
import { fontFolder } from '#tests/handbook/publish/pdf/font-folder.ts'
import { png } from '#tests/handbook/publish/pdf/sample-images.ts'
import { native } from '#tests/handbook/publish/pdf/typeset.ts'

export const allFormats: readonly Format[] = ['pdf', 'html', 'innokyla', 'epub', 'docx']

/** A folder for everything, and the handbook's folder in it, which people share. */
export type Computers = {
  readonly place: string
  readonly folder: string
  readonly remove: () => Promise<void>
}

export async function newComputers(): Promise<Computers> {
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-jaadytys-'))
  const folder = join(place, 'kirja')
  await mkdir(folder)
  const created = '2026-11-22T08:00:00Z'
  await writeFile(
    join(folder, 'kasikirja.json'),
    writeManifest({ format: 'opaskirja', formatVersion, id: 'koekirja', created }),
  )
  return { place, folder, remove: () => rm(place, { recursive: true, force: true }) }
}

/** The places of the handbook in `folder` on the computer `name`. */
export function places({ place }: Computers, folder: string, name: string): ReleasePlaces {
  const data = join(place, name)
  return { folder, data, images: imagePlaces(folder, data, 'koekirja') }
}

/** A copy of the handbook's folder, as a sync tool or a USB stick makes it. */
export async function copyOf({ place, folder }: Computers): Promise<string> {
  const copy = join(place, 'kopio', 'kirja')
  await cp(folder, copy, { recursive: true })
  return copy
}

/** A book with an edition for Lapland; its picture is stored in `images`. `more` is one sentence more. */
export async function pictureBook({ images }: ReleasePlaces, more = 'Teksti.'): Promise<Handbook> {
  const stored = await storeImage(images, png(40, 30), 'kuva.png')
  if (!stored.ok) throw new Error('The picture was not stored')
  const shown = { file: stored.value, alt: 'Harmaa suorakulmio.', author: 'Tekijä', permission: 'Lupa saatu' }
  return {
    ...book(
      {
        ...chapter('alku', 'Alku', p(more), only('lappi', figure(shown, 'Kuvateksti.'))),
        edited: Date.UTC(2026, 10, 1),
      },
      { ...chapter('muut', 'Muualla', p('Ei Lapissa.')), when: '!lappi' },
      {
        ...practice('arki', 'Arjen avaimet', { perusidea: [p('Perusidea.')] }),
        edited: Date.UTC(2026, 10, 2),
      },
    ),
    editions: [
      plainNational,
      {
        id: 'lappi',
        title: 'Lappi',
        area: 'hyvinvointialue:21',
        order: 'a0',
        imprint: { ...noImprint, series: 'Opas' },
      },
    ],
  }
}

/** What publishing needs on this computer. */
export async function publishTools(): Promise<Omit<PublishTools, 'edition' | 'now'>> {
  const fonts = fontFolder()
  for (const name of [...pageAssets, ...searchAssets]) await writeFile(join(fonts, name), name)
  const cancellation = { throwIfAborted: () => undefined }
  return {
    compiler: await native(),
    writeWord: wordWriter(fonts),
    fonts,
    report: () => undefined,
    cancellation,
  }
}
