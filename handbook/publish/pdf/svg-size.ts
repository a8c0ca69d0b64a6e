// Reads the size of an SVG picture, and turns away what is none or reaches outside itself.
import { byteText } from './byte-text.ts'

// What printing would have to fetch or expand: entities, style sheets, and pictures from elsewhere.
const outside =
  /<!ENTITY|<\?xml-stylesheet|@import|<(?:image|use|feImage)\b[^>]*\bhref\s*=\s*["'](?!\s*(?:#|data:))|url\(\s*["']?(?!\s*(?:#|data:))/i

const closing = /<\/svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i

/** The size in pixels, or null when the bytes are no SVG with a size, or one that needs other files. */
export function readSvgSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const source = byteText(bytes)
  const root = /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>)*<svg\b([^>]*)>/i.exec(
    source,
  )
  if (root === null) return null
  const attributes = root[1] ?? ''
  if (!attributes.endsWith('/') && !closing.test(source)) return null
  if (outside.test(source)) return null
  return sizeOf(attributes)
}

function sizeOf(attributes: string): { readonly width: number; readonly height: number } | null {
  const box = numbers(attribute(attributes, 'viewBox'))
  const [, , boxWidth, boxHeight] = box.length === 4 ? box : []
  const width = pixels(attribute(attributes, 'width')) ?? boxWidth
  const height = pixels(attribute(attributes, 'height')) ?? boxHeight
  return width === undefined || height === undefined ? null : { width, height }
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? ''
}

function numbers(list: string): readonly number[] {
  return list
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite)
}

const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

function pixels(length: string): number | undefined {
  const [, amount, unit] = /^\s*([\d.]+)\s*(px|pt|mm|cm|in|)\s*$/.exec(length) ?? []
  return amount === undefined ? undefined : Number(amount) * (pixelsPerUnit[unit ?? ''] ?? 1)
}
