// The store of an open handbook on a real disk: words are safe here first, then shared.
import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { retitle } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { usePlaces } from './place.ts'
import { chapterOf, textOf, type } from './writers.ts'

const newPlace = usePlaces()

describe('store of a handbook', () => {
  it('[ST6] has every acknowledged word after it is opened again, closed in good order or not', async () => {
    const place = await newPlace()
    const first = await place.open('Aino')
    expect(await type(first, 'ensin')).toMatchObject({ ok: true })
    await first.close()
    const second = await place.open('Aino')
    await type(second, 'sitten')
    await second.close({ hurry: true })
    const third = await place.open('Aino')
    expect(textOf(third)).toMatch(/ensin.*sitten/)
  })

  it('[ST6] refuses an update that is none, and one for a closed book', async () => {
    const place = await newPlace()
    const store = await place.open('Aino')
    expect(await store.append(chapterOf(store), Uint8Array.from([255, 1, 2, 3]))).toMatchObject({
      failure: { kind: 'invalidInput' },
    })
    await store.close()
    expect(await type(store, 'myöhässä')).toMatchObject({ failure: { kind: 'nothingOpen' } })
  })

  it('[CH1] makes an edit of a verb, which others see', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const id = chapterOf(aino)
    expect(await aino.change(treeId, (doc) => retitle(doc, id, 'Uusi nimi'))).toMatchObject({ ok: true })
    expect(await aino.change(treeId, (doc) => retitle(doc, id, 'Uusi nimi'))).toMatchObject({
      value: { update: null },
    })
    await aino.sync({ now: true })
    const eero = await place.open('Eero')
    expect(eero.documents.tree().chapters[0]?.title).toBe('Uusi nimi')
  })

  it('[SH2] opens on a computer that never had it, from the folder alone', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'Ainon sanat')
    await aino.sync({ now: true })
    const eero = await place.open('Eero')
    expect(textOf(eero)).toContain('Ainon sanat')
    expect(eero.people().get(aino.device)).toEqual({ person: 'Aino', organisation: 'Koe' })
    await rm(join(place.folder, 'muutokset'), { recursive: true })
    expect(await place.tryOpen('Maija')).toMatchObject({ failure: { kind: 'notOnThisComputer' } })
  })

  it('[SH2] reads the folder and this computer without writing anything', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'vain Ainon koneella')
    await aino.close({ hurry: true })
    const before = await place.snapshot()
    const here = await readHandbook(place.folder, place.data('Aino'))
    const elsewhere = await readHandbook(place.folder, place.data('Eero'))
    expect(here.ok && JSON.stringify(here.value.documents.handbook())).toContain('vain Ainon koneella')
    expect(elsewhere.ok && elsewhere.value.documents.handbook().facts.title).toBe('Koekirja')
    expect(await place.snapshot()).toEqual(before)
    expect(await readdir(place.root)).not.toContain('data-Eero')
  })

  it('[ST6] takes over the log of the first version, which knew no devices', async () => {
    const place = await newPlace()
    const old = await place.open('Aino')
    await type(old, 'vanhan version sanat')
    await old.close({ hurry: true })
    const home = await place.home('Aino')
    for (const name of ['laite.json', 'omat', 'omat-tiivisteet.txt'])
      await rm(join(home, name), { recursive: true })
    await rm(join(place.folder, 'muutokset'), { recursive: true })
    const aino = await place.open('Aino')
    await aino.sync({ now: true })
    expect(textOf(await place.open('Eero'))).toContain('vanhan version sanat')
    expect(aino.device).not.toBe(old.device)
  })

  it('[ST6] passes over states kept for speed that are damaged, old or of edits that are gone', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'yksi')
    await aino.close()
    const states = join(await place.home('Aino'), 'tilat')
    const kept = join(place.root, 'tilat-talteen')
    await rename(states, kept)
    const again = await place.open('Aino')
    await type(again, 'kaksi')
    await again.close({ hurry: true })
    await rename(kept, states)
    const withOld = await place.open('Aino')
    expect(textOf(withOld)).toMatch(/yksi.*kaksi/)
    await withOld.close()
    for (const name of await readdir(states)) {
      const bytes = await readFile(join(states, name))
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40)
      await writeFile(join(states, name), bytes)
    }
    expect(textOf(await place.open('Aino'))).toMatch(/yksi.*kaksi/)
  })

  it('[ST7] gives edits a new place whose place in the log was lost to damage before them', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'alku')
    await aino.close({ hurry: true })
    const log = join(await place.home('Aino'), 'loki')
    const whole = await readFile(join(log, '000001.loki'))
    await type(await place.open('Aino'), 'loppu')
    const longer = await readFile(join(log, '000001.loki'))
    await copyFile(join(log, '000001.loki'), join(log, '000002.loki'))
    await writeFile(join(log, '000001.loki'), whole.subarray(0, whole.length - 5))
    const magic = longer.subarray(0, longer.indexOf('\n') + 1)
    await writeFile(join(log, '000002.loki'), Buffer.concat([magic, longer.subarray(whole.length)]))
    const mended = await place.open('Aino')
    expect(mended.damagedLog).toBe(true)
    await mended.sync({ now: true })
    expect((await place.open('Eero')).documents.edits(chapterOf(mended))).toHaveLength(2)
  })

  it('[ST10] sweeps what a crash left half-written, on this computer and in its own folder only', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await aino.close()
    const half = 'osa.seg.999-1.osa'
    const home = await place.home('Aino')
    const ours = [
      join(home, half),
      join(home, 'omat', half),
      join(place.folder, 'muutokset', aino.device, half),
    ]
    const theirs = join(place.folder, 'muutokset', half)
    for (const path of [...ours, theirs]) await writeFile(path, 'puolikas')
    await (await place.open('Aino')).sync()
    for (const path of ours) await expect(readFile(path)).rejects.toThrow('ENOENT')
    expect(await readFile(theirs, 'utf8')).toBe('puolikas')
  })
})
