// The container of packets, against another writer and reader of ZIP files.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unzip, UnzipInflate, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceOf, withFile, type ByteSource } from '#electron/disk/packet/byte-source.ts'
import { listZip } from '#electron/disk/packet/zip-reader.ts'
import { ZipWriter } from '#electron/disk/packet/zip-writer.ts'
import { seededRandom } from '#tests/random.ts'

const files = {
  'kasikirja.json': Buffer.from('{"id":"abcdefgh"}'),
  'kuvat/ääkkönen.svg': Buffer.from('PK\u0007\u0008 PK\u0003\u0004 inside'),
  tyhjä: Buffer.from(''),
  'pitkä.txt': Buffer.from('ab'.repeat(5000)),
}
let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-zip-'))
})
afterEach(() => rm(place, { recursive: true, force: true }))

async function written(): Promise<Buffer> {
  const path = join(place, 'a.opaskirja')
  await ZipWriter.write(path, async (zip) => {
    for (const [name, bytes] of Object.entries(files)) await zip.add(name, bytes)
  })
  return readFile(path)
}

async function contents(source: ByteSource, limit = 1e6): Promise<Record<string, Buffer | null> | null> {
  const list = await listZip(source)
  if (list === null) return null
  const read = list.entries.map(async (entry): Promise<[string, Buffer | null]> => {
    const bytes = await entry.read(limit)
    return [entry.name, bytes === null ? null : Buffer.from(bytes)]
  })
  return Object.fromEntries(await Promise.all(read))
}

/** As programs write it that do not know the sizes beforehand. */
function streamed(Packing: typeof ZipDeflate | typeof ZipPassThrough = ZipDeflate): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    const zip = new Zip((error, chunk, last) => {
      if (error) return reject(error)
      chunks.push(chunk)
      if (last) resolve(Buffer.concat(chunks))
    })
    for (const [name, bytes] of Object.entries(files)) {
      const file = new Packing(name)
      zip.add(file)
      file.push(bytes, true)
    }
    zip.end()
  })
}

describe('the container of a packet', () => {
  it('[SH8] is a ZIP file that other programs read, the same bytes every time', async () => {
    const bytes = await written()
    const read = unzipSync(bytes)
    expect(Object.fromEntries(Object.entries(read).map(([name, data]) => [name, Buffer.from(data)]))).toEqual(
      files,
    )
    expect(await written()).toEqual(bytes)
  })

  it.each([
    ['ours', written],
    ['one of another program', async () => zipSync(files)],
    ['one written as a stream', () => streamed()],
    ['one written as a stream, unpacked', () => streamed(ZipPassThrough)],
  ])('[SH8] is read whole: %s', async (_name, make) => {
    const bytes = await make()
    expect(await contents(sourceOf(bytes))).toEqual(files)
    expect((await listZip(sourceOf(bytes)))?.whole).toBe(true)
    await writeFile(join(place, 'b.zip'), bytes)
    expect(await withFile(join(place, 'b.zip'), (source) => contents(source))).toEqual(files)
  })

  it('[SH8] gives what stands before the cut when it was cut', async () => {
    const bytes = await written()
    const list = await listZip(sourceOf(bytes.subarray(0, bytes.length - 40)))
    expect(list).toMatchObject({ whole: false, entries: Object.keys(files).map((name) => ({ name })) })
    const early = await listZip(sourceOf(bytes.subarray(0, 120)))
    expect(early?.entries.map(({ name }) => name)).toEqual(['kasikirja.json'])
  })

  it('[SH8] unpacks nothing beyond the limit, nor beyond what an entry promises', async () => {
    const bytes = Buffer.from(zipSync({ big: new Uint8Array(100_000) }))
    expect(await contents(sourceOf(bytes), 99_999)).toEqual({ big: null })
    const directory = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    bytes.writeUInt32LE(10, directory + 24)
    expect(await contents(sourceOf(bytes))).toEqual({ big: null })
  })

  it('[SH8] gives what stands before a lie or a bomb when it was cut', async () => {
    const bomb = zipSync({ first: Buffer.from('first'), bomb: new Uint8Array(20e6) })
    const cut = bomb.subarray(0, bomb.lastIndexOf(0x50))
    expect(await contents(sourceOf(cut), 1e6)).toEqual({ first: Buffer.from('first'), bomb: null })
    const garbled = Buffer.from(cut)
    garbled.fill(0xff, garbled.indexOf('bomb') + 4, garbled.indexOf('bomb') + 40)
    expect(await contents(sourceOf(garbled), 1e6)).toEqual({ first: Buffer.from('first') })
  })

  it('[SH8] stops at as many entries as a packet can have', async () => {
    const one = Buffer.from(zipSync({ a: Buffer.from('b') }, { level: 0 })).subarray(0, 32)
    const list = await listZip(sourceOf(Buffer.concat(Array.from({ length: 65_600 }, () => one))))
    expect(list).toMatchObject({ whole: false })
    expect(list?.entries).toHaveLength(65_535)
  })

  it('[SH8] leaves nothing behind when it is not finished', async () => {
    const stopped = ZipWriter.write(join(place, 'sub', 'c.opaskirja'), async (zip) => {
      await zip.add('a', Buffer.from('a'))
      throw new Error('stopped')
    })
    await expect(stopped).rejects.toThrow('stopped')
    expect(await readdir(join(place, 'sub'))).toEqual([])
  })

  it('[SH8] never makes its reader fail, whatever bytes were changed or cut off', async () => {
    const random = seededRandom()
    const bytes = await written()
    for (let n = 0; n < 2000; n++) {
      const mutant = Buffer.from(
        bytes.subarray(0, bytes.length - (random.below(2) === 0 ? 0 : random.below(bytes.length))),
      )
      for (let flips = random.below(4); flips > 0 && mutant.length > 0; flips--)
        mutant[random.below(mutant.length)] = random.below(256)
      const read = await contents(sourceOf(mutant))
      expect(read === null || Object.keys(read).length <= 65_535, `seed ${random.seed}`).toBe(true)
    }
  })
})

/** What the stream reader of the library makes of bytes: each entry's name and its bytes. */
function unzipped(bytes: Uint8Array): Record<string, Buffer> {
  const read: Record<string, Buffer> = {}
  const unzip = new Unzip((file) => {
    file.ondata = (_error, chunk) =>
      (read[file.name] = Buffer.concat([read[file.name] ?? Buffer.of(), chunk]))
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.push(bytes)
  return read
}

describe('why the directory is read by our own hand, and entries are joined', () => {
  it('[SH8] a wrong length in one head costs the stream reader what follows, and us nothing', async () => {
    const bytes = await written()
    bytes.writeUInt32LE(4000, 18)
    expect(Object.keys(unzipped(bytes))).not.toContain('kuvat/ääkkönen.svg')
    expect(await contents(sourceOf(bytes))).toEqual(files)
  })

  it('[SH8] what looks like a head within an entry ends it for the stream reader, unless its length stands before it', async () => {
    const name = 'kuvat/ääkkönen.svg'
    expect(unzipped(await streamed(ZipPassThrough))[name]).not.toEqual(files[name])
    expect(unzipped(await written())).toEqual(files)
  })
})
