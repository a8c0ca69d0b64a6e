// The size of the page's text is remembered, and nonsense in memory is not believed.
import { describe, expect, it } from 'vitest'
import { TextSize } from '#renderer/state/text-size.svelte.ts'

describe('the size of the text', () => {
  it('is remembered on this computer', () => {
    const memory = new Map<string, string>()
    const storage = {
      getItem: (key: string): string | null => memory.get(key) ?? null,
      setItem: (key: string, value: string): void => void memory.set(key, value),
    }
    expect(new TextSize(storage).current).toBe('normal')
    new TextSize(storage).choose('largest')
    expect(new TextSize(storage).current).toBe('largest')
    memory.forEach((_value, key) => memory.set(key, 'jättimäinen'))
    expect(new TextSize(storage).current).toBe('normal')
  })
})
