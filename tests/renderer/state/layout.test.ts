// The columns: widths and what is hidden are remembered, and nonsense in memory is not believed.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Layout } from '#renderer/state/layout.svelte.ts'

const memory = new Map<string, string>()
const storage = {
  getItem: (key: string): string | null => memory.get(key) ?? null,
  setItem: (key: string, value: string): void => void memory.set(key, value),
}

/** A window this wide, in pixels. */
function windowOf(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: width <= Number(/max-width: ([\d.]+)px/.exec(query)?.[1] ?? 0),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
}

beforeEach(() => {
  memory.clear()
  windowOf(1440)
})

describe('the columns', () => {
  it('remember their widths, kept between 200 and 420', () => {
    const layout = new Layout(storage)
    layout.resize('left', 311.6)
    layout.resize('right', 900)
    const again = new Layout(storage)
    expect([again.left, again.right]).toEqual([312, 420])
  })

  it('remember that the contents were put away', () => {
    new Layout(storage).toggle('left')
    expect(new Layout(storage).isShown('left')).toBe(false)
    expect(new Layout(storage).isShown('right')).toBe(true)
  })

  it.each(['', 'ei', '[]', '{"left":12,"right":"leveä","hidden":1}'])('do not believe %j', (stored) => {
    memory.set('opaskirja.columns', stored)
    const layout = new Layout(storage)
    expect([layout.left, layout.right, layout.hidden]).toEqual([null, null, false])
  })

  it('are drawers on a narrow window, one at a time, shut until asked for', () => {
    windowOf(900)
    const layout = new Layout(storage)
    expect([layout.isShown('left'), layout.isShown('right')]).toEqual([false, false])
    layout.show('left')
    layout.toggle('right')
    expect([layout.isShown('left'), layout.isShown('right')]).toEqual([false, true])
    layout.closeDrawer()
    expect(layout.isShown('right')).toBe(false)
  })
})
