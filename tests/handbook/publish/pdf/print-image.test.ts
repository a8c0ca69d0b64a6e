// Images as they are read before typesetting.
import { describe, expect, it } from 'vitest'
import { printedWidth, readPrintImage } from '#handbook/publish/pdf/print-image.ts'
import { imageName, png, sampleImages } from './sample-images.ts'

const name = imageName('a', 'png')
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const svg = (inside: string, root = 'viewBox="0 0 40 20"'): Uint8Array =>
  bytes(`<?xml version="1.0"?><!-- kuva --><svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`)

const jpeg = bytes('\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x10\x00\x20\x01\x01\x11\x00\xff\xd9')
const gif = bytes('GIF89a\x20\x00\x10\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff\x3b')
const webp = bytes(`RIFF\x16\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x1f\x00\x00\x0f\x00\x00`)

describe('reading an image', () => {
  it.each([
    ['png', png(32, 16)],
    ['jpg', jpeg],
    ['gif', gif],
    ['webp', webp],
    ['svg', svg('<rect/>', 'width="32px" height="16"')],
  ])('knows the kind and size of %s by its bytes, whatever its name says', (format, image) => {
    expect(readPrintImage(name, image)).toMatchObject({
      width: 32,
      height: 16,
      path: `images/${'a'.repeat(64)}.${format}`,
    })
  })

  it.each([
    ['nothing', bytes('')],
    ['text', bytes('kuva')],
    ['a PNG cut short', png(32, 16).subarray(0, -12)],
    ['a JPEG cut short', jpeg.subarray(0, -2)],
    ['a GIF cut short', gif.subarray(0, -1)],
    ['a WebP cut short', webp.subarray(0, -2)],
    ['a PNG without width', png(0, 16)],
    ['an SVG cut short', svg('<rect/>').subarray(0, -6)],
    ['an SVG without size', svg('', '')],
    ['XML that is no SVG', bytes('<html><body></body></html>')],
    ['an SVG that shows a file', svg('<image href="file:///etc/passwd"/>')],
    ['an SVG that shows a picture of the network', svg('<image xlink:href="https://x.fi/a.png"/>')],
    ['an SVG that uses another', svg('<use href="toinen.svg#a"/>')],
    ['an SVG with a fetched style', svg('<style>@import "a.css";</style>')],
    ['an SVG with entities', bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>')],
  ])('turns away %s', (_, image) => {
    expect(readPrintImage(name, image)).toBeNull()
  })

  it('takes an SVG whose parts refer to each other or carry their own data', () => {
    const inside = '<use href="#a"/><image href="data:image/png;base64,AA=="/><rect fill="url(#b)"/>'
    expect(readPrintImage(name, svg(inside))).toMatchObject({ width: 40, height: 20 })
  })

  it('reads sizes in millimetres and prefers them to the view box', () => {
    expect(readPrintImage(name, svg('', 'width="25.4mm" height="50.8mm" viewBox="0 0 1 1"'))).toMatchObject({
      width: 96,
      height: 192,
    })
  })
})

describe('the printed width', () => {
  const width = (image: Uint8Array): number => {
    const read = readPrintImage(name, image)
    return read === null ? Number.NaN : printedWidth(read)
  }

  it('is half a point for a pixel, and never more than the measure', () => {
    expect(width(png(240, 40))).toBe(120)
    expect(width(png(4000, 400))).toBe(368)
  })

  it('leaves room for the caption under a tall image', () => {
    expect(width(png(400, 1600))).toBeLessThan(430 / 4 + 1)
  })

  it('draws the sample diagram across the measure', () => {
    expect(width(sampleImages.get(imageName('a', 'svg')) ?? new Uint8Array())).toBe(368)
  })
})
