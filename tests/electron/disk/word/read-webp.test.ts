// WebP images become PNG for Word, pixel by pixel.
import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pngOf } from '#electron/disk/word/png-of.ts'
import { webpReader } from '#electron/disk/word/read-webp.ts'
import { readPrintImage } from '#handbook/publish/pdf/print-image.ts'
import { movingWebp, seeThroughWebp, solidWebp } from './webp-images.ts'

const read = await webpReader()

/** The pixels of a PNG whose rows all tell differences from the left. */
function pixelsOf(png: Uint8Array): readonly (readonly number[])[] {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, channels] = [view.getUint32(16), png[25] === 6 ? 4 : 3]
  const rows = unzlibSync(png.subarray(41, 41 + view.getUint32(33)))
  const pixels: number[][] = []
  for (let at = 0; at < rows.length; at += 1 + width * channels)
    for (let x = 0; x < width; x++) {
      const here = [...rows.subarray(at + 1 + x * channels, at + 1 + (x + 1) * channels)]
      const left = x === 0 ? [] : (pixels.at(-1) ?? [])
      pixels.push(here.map((value, channel) => (value + (left[channel] ?? 0)) & 0xff))
    }
  return pixels
}

describe('[PB10] a WebP image', () => {
  it('becomes a PNG of the same pixels, with what shows through them', () => {
    const png = read(seeThroughWebp) ?? new Uint8Array()
    expect(readPrintImage('x.png', png)).toMatchObject({ format: 'png', width: 4, height: 3 })
    expect(pixelsOf(png).slice(8)).toEqual([
      [0, 160, 200, 255],
      [60, 160, 200, 128],
      [120, 160, 200, 0],
      [180, 160, 200, 255],
    ])
  })

  it('holds no opacity where nothing shows through', () => {
    const png = read(solidWebp) ?? new Uint8Array()
    expect(png[25]).toBe(2)
    expect(pixelsOf(png)).toHaveLength(12)
    const [red = 0, , blue = 0] = pixelsOf(png)[3] ?? []
    expect(red).toBeGreaterThan(100)
    expect(blue).toBeGreaterThan(150)
  })

  it('gives nothing when it moves, is damaged or is none', () => {
    expect(read(movingWebp)).toBeNull()
    expect(read(seeThroughWebp.subarray(0, 30))).toBeNull()
    expect(read(new Uint8Array())).toBeNull()
  })

  it('gives the same bytes each time', () => {
    expect(read(seeThroughWebp)).toEqual(read(seeThroughWebp))
  })
})

it('[PB10] a PNG is made of any pixels', () => {
  const data = [255, 0, 0, 255, 0, 255, 0, 255]
  expect(pixelsOf(pngOf({ width: 1, height: 2, data }))).toEqual([
    [255, 0, 0],
    [0, 255, 0],
  ])
})
