// The commands of sharing as built, run as processes: merging, packets, looking over, backups.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { keepDailyBackup } from '#electron/disk/backup/backups.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'

const cli = resolve(import.meta.dirname, '../../../out/node/cli.cjs')
let place: string
let a: string
let b: string

type Outcome = { readonly code: number; readonly out: string; readonly said: string }

/** Runs a command on the computer that keeps its data in the folder `computer`. */
function on(computer: string, ...words: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, OPASKIRJA_DATA: join(place, computer), OPASKIRJA_LANGUAGE: 'fi' }
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { env, maxBuffer: 1e8 }, (error, out, said) => {
      done({ code: error === null ? 0 : Number(error.code), out, said })
    })
  })
}

type Info = {
  readonly contentHash: string
  readonly contributors: readonly unknown[]
}
const info = async (computer: string, folder: string) =>
  JSON.parse((await on(computer, 'info', folder, '--json')).out) as Info

async function bookOn(computer: string, folder: string) {
  const read = await readHandbook(folder, join(place, computer))
  if (!read.ok) throw new Error(read.failure.kind)
  return read.value.documents.handbook()
}
const content = async (computer: string, folder: string) => canonicalContent(await bookOn(computer, folder))
const titles = async (computer: string, folder: string) =>
  (await bookOn(computer, folder)).chapters.map(({ title }) => title)

/** Writes a chapter on a computer, and shares it into the folder unless it is to stay in the log. */
async function write(computer: string, folder: string, title: string, { share = true } = {}): Promise<void> {
  const writer = { person: computer, organisation: 'Kunta' }
  const opened = await HandbookStore.open({ folder, data: join(place, computer), writer })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const id = title.toLowerCase().replace(/[^a-z]/g, '')
  await opened.value.change(treeId, (doc) => addEntry(doc, { id, kind: 'chapter', title }, { after: null }))
  await opened.value.close({ hurry: !share })
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).sort()
}

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-sharing-'))
  a = join(place, 'A')
  b = join(place, 'B')
  await on('Aino', 'new', a, '--title', 'Yhteinen')
  await cp(a, b, { recursive: true })
})
afterEach(() => rm(place, { recursive: true, force: true }))

describe('opaskirja merge', () => {
  it.each([
    ['on a computer that never opened them', 'Kolmas', 'Kolmas'],
    ['each on its own computer', 'Aino', 'Eero'],
    ['on one of their computers', 'Aino', 'Aino'],
  ])('[SH8] gives both folders the same content, %s', async (_where, first, second) => {
    await write('Aino', a, 'Ainon luku')
    await write('Eero', b, 'Eeron luku')
    const merged = await on(first, 'merge', a, b)
    expect(merged).toMatchObject({ code: 0, said: '' })
    expect(merged.out).toContain('Eero, Kunta: 1 muutos')
    expect(await on(second, 'merge', b, a)).toMatchObject({ code: 0, said: '' })
    expect(await titles('Neljäs', a)).toEqual(expect.arrayContaining(['Ainon luku', 'Eeron luku']))
    const infos = [await info('Neljäs', a), await info('Neljäs', b)]
    expect(infos[0]?.contentHash).toBe(infos[1]?.contentHash)
    expect(infos[0]?.contributors).toHaveLength(2)
    expect(
      new Set([await content('Neljäs', a), await content('Aino', a), await content('Eero', b)]).size,
    ).toBe(1)
  })

  it('[SH8] shares what this computer had not shared yet', async () => {
    await write('Aino', a, 'Lokissa', { share: false })
    await write('Eero', b, 'Eeron luku')
    expect(await titles('Kolmas', a)).not.toContain('Lokissa')
    await on('Aino', 'merge', a, b)
    await on('Aino', 'merge', b, a)
    expect(await titles('Kolmas', b)).toContain('Lokissa')
    expect(await content('Kolmas', a)).toBe(await content('Kolmas', b))
  })

  it('[SH8] changes nothing in the other folder, and nothing at all the second time', async () => {
    await write('Eero', b, 'Eeron luku')
    const other = await filesIn(b)
    await on('Kolmas', 'merge', a, b)
    expect(await filesIn(b)).toEqual(other)
    const after = await filesIn(a)
    expect(await on('Kolmas', 'merge', a, b)).toEqual({ code: 0, out: 'Ei mitään uutta.\n', said: '' })
    expect(await filesIn(a)).toEqual(after)
  })

  it('[SH8] [RT2] brings in what was edited by hand in the readable files of either folder, once', async () => {
    for (const [folder, words] of [[a, 'Sanat A.'] as const, [b, 'Sanat B.'] as const]) {
      const [name] = await readdir(join(folder, 'luvut'))
      const page = join(folder, 'luvut', name ?? '')
      await writeFile(page, (await readFile(page, 'utf8')).replace('</main>', `<p>${words}</p></main>`))
    }
    expect(await on('Kolmas', 'merge', a, b)).toMatchObject({ code: 0, said: '' })
    expect(await on('Kolmas', 'merge', b, a)).toMatchObject({ code: 0, said: '' })
    expect(await content('Neljäs', a)).toBe(await content('Neljäs', b))
    for (const folder of [a, b]) {
      const [name] = await readdir(join(folder, 'luvut'))
      const text = await readFile(join(folder, 'luvut', name ?? ''), 'utf8')
      expect([text.split('Sanat A.').length, text.split('Sanat B.').length]).toEqual([2, 2])
    }
  })

  it('[SH8] refuses the folder of another handbook and changes nothing', async () => {
    const other = join(place, 'Muu')
    await on('Aino', 'new', other, '--title', 'Muu')
    const before = await filesIn(a)
    const { code, out, said } = await on('Aino', 'merge', a, b, other)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toContain('kuuluu toiseen kirjaan')
    expect(await filesIn(a)).toEqual(before)
  })

  it('[SH8] merges what is whole and names what is not', async () => {
    await write('Eero', b, 'Eeron luku')
    const device = (await readdir(join(b, 'muutokset'))).sort()[0] ?? ''
    await writeFile(join(b, 'muutokset', device, '0000009-0000009.seg'), 'Opaskirja muutokset 1\n')
    const { code, said } = await on('Kolmas', 'merge', a, b)
    expect(code).toBe(0)
    expect(said).toContain(`muutokset/${device}/0000009-0000009.seg (katkennut)`)
    expect(await titles('Kolmas', a)).toContain('Eeron luku')
  })
})

describe('opaskirja packet', () => {
  it('[SH8] carries a book, and changes nothing when it is merged a second time', async () => {
    await write('Aino', a, 'Paketissa', { share: false })
    const packet = join(place, 'kirja.opaskirja')
    expect(await on('Aino', 'packet', a, packet)).toMatchObject({ code: 0, out: `${packet}\n` })
    expect(await on('Eero', 'merge', b, packet)).toMatchObject({ code: 0, said: '' })
    const [before, files] = [await content('Eero', b), await filesIn(b)]
    expect(before).toBe(await content('Aino', a))
    expect((await on('Eero', 'merge', b, packet)).out).toBe('Ei mitään uutta.\n')
    expect([await content('Eero', b), await filesIn(b)]).toEqual([before, files])
  })

  it('[SH8] carries only what a person lacks, and refuses one whom nobody knows', async () => {
    await write('Eero', a, 'Eeron luku')
    await write('Aino', a, 'Ainon uusi')
    const [all, some] = [join(place, 'kaikki.opaskirja'), join(place, 'osa.opaskirja')]
    await on('Aino', 'packet', a, all)
    expect((await on('Aino', 'packet', a, some, '--for', 'eero', '--without-images')).code).toBe(0)
    expect((await readFile(some)).length).toBeLessThan((await readFile(all)).length)
    const { code, said } = await on('Aino', 'packet', a, join(place, 'x.opaskirja'), '--for', 'Maija')
    expect(code).toBe(1)
    expect(said).toContain('Maija')
  })

  it('[PB7] replaces nothing', async () => {
    const path = join(place, 'oma.opaskirja')
    await writeFile(path, 'oma')
    expect((await on('Aino', 'packet', a, path)).code).toBe(1)
    expect(await readFile(path, 'utf8')).toBe('oma')
  })

  it('[SH8] that was cut gives what is whole of it, and is told to be damaged', async () => {
    const packet = join(place, 'kirja.opaskirja')
    await on('Aino', 'packet', a, packet)
    await truncate(packet, (await readFile(packet)).length - 30)
    const { code, said } = await on('Eero', 'merge', b, packet)
    expect(code).toBe(1)
    expect(said).toContain('katkennut tai vioittunut')
  })
})

describe('opaskirja verify', () => {
  it('[SH13] exits 1 and names the damage, and 0 once it is mended from a second copy', async () => {
    const device = (await readdir(join(a, 'muutokset')))[0] ?? ''
    const segment = (await readdir(join(a, 'muutokset', device))).find((name) => name.endsWith('.seg')) ?? ''
    await truncate(join(a, 'muutokset', device, segment), 100)
    const found = await on('Kolmas', 'verify', a, '--json')
    const { findings } = JSON.parse(found.out) as { findings: { place: string; fault: string }[] }
    expect(found.code).toBe(1)
    expect(findings).toContainEqual(
      expect.objectContaining({ place: `muutokset/${device}/${segment}`, fault: 'cut', repaired: false }),
    )
    expect((await on('Kolmas', 'verify', a)).out).toContain('katkennut')
    expect((await on('Kolmas', 'verify', a, '--repair')).code).toBe(1)
    expect((await on('Kolmas', 'verify', a, '--repair', '--from', b)).code).toBe(0)
    expect(await on('Kolmas', 'verify', a)).toMatchObject({ code: 0, said: 'Kaikki on ehjää.\n' })
    expect(await filesIn(a)).toEqual(await filesIn(b))
  })
})

describe('opaskirja backups and restore', () => {
  it('[SH14] list the days and make a new book of one', async () => {
    const opened = await HandbookStore.open({
      folder: a,
      data: join(place, 'Aino'),
      writer: { person: '', organisation: '' },
    })
    if (!opened.ok) throw new Error(opened.failure.kind)
    await keepDailyBackup(opened.value, join(place, 'Aino'), new Date(2026, 8, 21).getTime())
    await opened.value.close()
    const listed = await on('Aino', 'backups', a, '--json')
    expect(JSON.parse(listed.out)).toMatchObject({ backups: [{ day: '2026-09-21' }] })
    const then = await content('Aino', a)
    await write('Aino', a, 'Jälkeen')
    const to = join(place, 'Palautettu')
    expect(await on('Aino', 'restore', a, '--day', '2026-09-21', '--to', to)).toEqual({
      code: 0,
      out: `${to}\n`,
      said: '',
    })
    expect(await content('Aino', to)).toBe(then)
    expect(await readdir(join(to, 'luvut'))).toHaveLength(1)
    expect(await titles('Aino', a)).toContain('Jälkeen')
    expect((await on('Aino', 'restore', a, '--day', '2001-01-01', '--to', join(place, 'x'))).said).toContain(
      '2001-01-01',
    )
  })
})

describe('opaskirja info', () => {
  it('names who writes on each device, and nothing secret', async () => {
    await write('Aino', a, 'Luku')
    const { contributors } = await info('Kolmas', a)
    const device = (await readdir(join(a, 'muutokset')))[0]
    expect(contributors).toEqual([{ person: 'Aino', organisation: 'Kunta', device }])
  })
})

describe('the commands of sharing', () => {
  it.each([
    [['merge', 'x'], 'Puuttuu: <other folder or packet>'],
    [['packet', 'x'], 'Puuttuu: <file.opaskirja>'],
    [['verify'], 'Puuttuu: <folder>'],
    [['restore', 'x', '--to', 'y'], 'Puuttuu: --day'],
    [['restore', 'x', '--day', 'eilen', '--to', 'y'], 'Arvo eilen ei kelpaa valinnalle --day'],
    [['backups', 'x', '--nope'], 'Tuntematon valinta: --nope'],
  ])('[CL1] refuse %j as wrong use', async (words, sentence) => {
    const { code, out, said } = await on('Aino', ...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toContain(sentence)
  })
})
