// Reads WebP images for Word, which shows none, as PNG.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import webp, { type WebPModule } from '@jsquash/webp/codec/dec/webp_dec.js'
import { initEmscriptenModule } from '@jsquash/webp/utils.js'
import { pngOf } from './png-of.ts'
import type { PictureMakers } from './word-body.ts'

let started: Promise<WebPModule> | null = null

/** The reader, which gives null for what is damaged and for images that move. */
export async function webpReader(): Promise<PictureMakers['readWebp']> {
  started ??= start()
  const decoder = await started
  return (image) => {
    const pixels = decoder.decode(new Uint8Array(image))
    return pixels === null ? null : pngOf(pixels)
  }
}

async function start(): Promise<WebPModule> {
  const { resolve } = createRequire(import.meta.url)
  const code = await WebAssembly.compile(await readFile(resolve('@jsquash/webp/codec/dec/webp_dec.wasm')))
  return initEmscriptenModule(webp, code)
}
