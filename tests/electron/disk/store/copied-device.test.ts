// A computer whose disk was copied or brought back from an old copy: both lines of writing stay.
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usePlaces } from './place.ts'
import { chapterOf, textOf, type } from './writers.ts'

const newPlace = usePlaces()

describe('a copied device', () => {
  it('[SH5] takes a new identity when its copy has published, and both lines are kept', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'yhteinen.')
    await aino.sync({ now: true })
    await aino.close()
    await cp(place.data('Aino'), place.data('Kopio'), { recursive: true })
    const one = await place.open('Aino')
    const other = await place.open('Kopio')
    expect(other.device).toBe(one.device)
    await type(one, 'ensimmäisen sanat.')
    await type(other, 'toisen sanat.')
    expect(await one.sync({ now: true })).toMatchObject({ identityChanged: false })
    expect(await other.sync({ now: true })).toMatchObject({ identityChanged: true, failure: null })
    expect(other.device).not.toBe(one.device)
    await one.sync({ now: true })
    expect(one.device).toBe(aino.device)
    const maija = await place.open('Maija')
    for (const store of [one, other, maija]) {
      expect(textOf(store)).toBe(textOf(maija))
      for (const words of ['yhteinen.', 'ensimmäisen sanat.', 'toisen sanat.']) {
        expect(textOf(store).split(words)).toHaveLength(2)
      }
    }
  })

  it('[SH5] is told by both copies when both had published before they saw each other', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await aino.sync({ now: true })
    await aino.close()
    await cp(place.data('Aino'), place.data('Kopio'), { recursive: true })
    const folder = join(place.root, 'toinen kansio')
    await cp(place.folder, folder, { recursive: true })
    const one = await place.open('Aino')
    const other = await place.open('Kopio', { folder })
    for (const [store, words] of [
      [one, 'ensimmäisen'],
      [other, 'toisen'],
    ] as const) {
      await type(store, `${words} sanat.`)
      await store.sync({ now: true })
    }
    await cp(join(folder, 'muutokset'), join(place.folder, 'muutokset'), { recursive: true })
    await cp(join(place.folder, 'muutokset'), join(folder, 'muutokset'), { recursive: true })
    expect(await one.sync({ now: true })).toMatchObject({ identityChanged: true })
    expect(await other.sync({ now: true })).toMatchObject({ identityChanged: true })
    expect(one.device).not.toBe(other.device)
    for (const store of [one, other])
      expect(textOf(store)).toMatch(/ensimmäisen sanat.*toisen sanat|toisen.*ensi/)
    expect((await one.sync({ now: true })).identityChanged).toBe(false)
  })

  it('[SH5] brought back from an old copy finds what it had published since, and goes on under a new name', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await aino.sync({ now: true })
    await aino.close()
    await cp(place.data('Aino'), join(place.root, 'vanha'), { recursive: true })
    const later = await place.open('Aino')
    await type(later, 'varmuuskopion jälkeen.')
    await later.sync({ now: true })
    await later.close()
    await rm(place.data('Aino'), { recursive: true })
    await cp(join(place.root, 'vanha'), place.data('Aino'), { recursive: true })
    const restored = await place.open('Aino')
    await type(restored, 'palautuksen jälkeen.')
    expect(await restored.sync({ now: true })).toMatchObject({ identityChanged: true })
    expect(textOf(restored)).toContain('varmuuskopion jälkeen.')
    const maija = await place.open('Maija')
    expect(textOf(maija)).toContain('varmuuskopion jälkeen.')
    expect(textOf(maija)).toContain('palautuksen jälkeen.')
    expect(restored.sharing().peers.map(({ device }) => device)).not.toContain(aino.device)
  })

  it('[SH5] has everything after it is opened again, and stays the same from then on', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await aino.close()
    await cp(place.data('Aino'), place.data('Kopio'), { recursive: true })
    const one = await place.open('Aino')
    const other = await place.open('Kopio')
    await type(one, 'ensimmäisen.')
    await one.sync({ now: true })
    await type(other, 'toisen.')
    await other.sync({ now: true })
    await other.close({ hurry: true })
    const again = await place.open('Kopio')
    expect(again.device).toBe(other.device)
    expect(await again.sync({ now: true })).toMatchObject({ identityChanged: false, changed: [] })
    expect(textOf(again)).toMatch(/ensimmäisen\..*toisen\.|toisen\..*ensimmäisen\./)
  })

  it('[SH5] goes on under a new identity when the file of its own is lost or of somebody else', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'julkaistu.')
    await aino.sync({ now: true })
    await type(aino, 'julkaisematon.')
    await aino.close({ hurry: true })
    const home = await place.home('Aino')
    await writeFile(join(home, 'laite.json'), '{"format":1,"device":"aaaaaaaaaaaaaaaa","seed":"AAAA"}')
    const again = await place.open('Aino')
    expect(again.device).not.toBe(aino.device)
    await again.sync({ now: true })
    const maija = await place.open('Maija')
    for (const store of [again, maija]) expect(textOf(store)).toMatch(/julkaistu\..*julkaisematon\./)
    expect(await readdir(join(home, 'saadut'))).toContain(aino.device)
    expect(maija.documents.edits(chapterOf(maija))).toHaveLength(3)
  })
})
