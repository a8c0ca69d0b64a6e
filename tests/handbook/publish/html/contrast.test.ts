// The colours of published pages keep the contrast that readers need, in light and in dark: a book has no others.
import { describe, expect, it } from 'vitest'
import css from '#handbook/publish/html/tokens.css?raw'

type Theme = 'light' | 'dark'

const [light = '', dark = ''] = css.split('@media')
const coloursOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
const colours: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
  light: coloursOf(light),
  dark: coloursOf(dark),
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(front: string, back: string, theme: Theme): number {
  const [a = 0, b = 0] = [front, back].map((name) => {
    const hex = colours[theme].get(name)
    if (hex === undefined) throw new Error(`There is no colour ${name}`)
    return luminance(hex)
  })
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const pairs = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const))

const texts = ['ink', 'ink2', 'ink3', 'accent', 'accent-hover', 'warn', 'ok', 'err']
const surfaces = ['page', 'side', 'raised', 'inset', 'hover', 'active', 'accent-soft']

describe.each(['light', 'dark'] as const)('[CK14] in the %s scheme of published pages', (theme) => {
  it.each([
    ...pairs(texts, surfaces),
    ...pairs(['on-accent'], ['accent', 'accent-hover']),
    ...pairs(['ink'], ['found']),
    ['warn', 'warn-soft'] as const,
    ['ok', 'ok-soft'] as const,
    ['err', 'err-soft'] as const,
  ])('%s on %s can be read (4.5)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...pairs(['line-strong'], ['page', 'side', 'raised']), ...pairs(['accent'], ['active'])])(
    '%s on %s can be seen (3)',
    (front, back) => {
      expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3)
    },
  )
})
