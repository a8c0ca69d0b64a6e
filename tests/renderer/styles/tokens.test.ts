// The colours of the window keep the contrast that people need, in light and in dark.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Theme = 'light' | 'dark'
type Colour = readonly [number, number, number]

const css = readFileSync('renderer/styles/tokens.css', 'utf8')
const token = /--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g
const colours = new Map(
  [...css.matchAll(token)].map(([, name, light, dark]) => [
    name,
    { light: colourOf(light ?? ''), dark: colourOf(dark ?? '') },
  ]),
)

function colourOf(hex: string): Colour {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance by WCAG 2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function contrast(front: string, back: string, theme: Theme): number {
  const [a, b] = [front, back].map((name) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`There is no colour ${name}`)
    return luminance(colour[theme])
  })
  const [lighter, darker] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)]
  return (lighter + 0.05) / (darker + 0.05)
}

function pairs(fronts: readonly string[], backs: readonly string[]): readonly (readonly [string, string])[] {
  return fronts.flatMap((front) => backs.map((back) => [front, back] as const))
}

const surfaces = ['page', 'side', 'raised', 'inset', 'hover', 'active', 'accent-soft']
const texts = ['ink', 'ink2', 'ink3', 'accent', 'accent-hover', 'warn', 'err', 'ok']
const readable = [
  ...pairs(texts, surfaces),
  ...pairs(['on-accent'], ['accent', 'accent-hover']),
  ...pairs(['ink'], ['mark', 'comment-mark']),
  ...pairs(['ink2'], ['warn-soft', 'err-soft', 'ok-soft']),
  ...pairs(['accent'], ['warn-soft', 'err-soft', 'comment-mark']),
  ...(['warn', 'err', 'ok'] as const).map((tone) => [tone, `${tone}-soft`] as const),
]
const visible = [
  ...pairs(['line-strong'], ['page', 'side', 'raised', 'hover']),
  ...pairs(['mark-line'], ['page', 'side', 'accent-soft', 'mark']),
  ...pairs(['accent'], ['active']),
]

describe.each(['light', 'dark'] as const)('[WI3] in the %s theme', (theme) => {
  it.each(readable)('%s on %s can be read (4.5)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(visible)('%s on %s can be seen (3)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(2.995)
  })
})
