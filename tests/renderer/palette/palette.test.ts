// The palette and the keys: few letters find the right thing, and each key gives one command.
import { describe, expect, it } from 'vitest'
import { nextZoom } from '#renderer/palette/app-commands.ts'
import { fuzzyScore } from '#renderer/palette/fuzzy.ts'
import { commandOf, keysOf } from '#renderer/palette/shortcuts.ts'

const names = ['Lisää luku', 'Lisää käytäntö', 'Julkaise…', 'Vertaisneuvojakoulutus', 'Lähivertaiskoulutus']

function best(query: string): string | undefined {
  const scored = names.flatMap((name) => {
    const score = fuzzyScore(query, name)
    return score === null ? [] : [{ name, score }]
  })
  return scored.sort((a, b) => b.score - a.score)[0]?.name
}

describe('finding by letters', () => {
  it.each([
    ['lk', 'Lisää käytäntö'],
    ['julk', 'Julkaise…'],
    ['ll', 'Lisää luku'],
    ['vertais', 'Vertaisneuvojakoulutus'],
    ['LÄHI', 'Lähivertaiskoulutus'],
  ])('%s finds %s first', (query, name) => {
    expect(best(query)).toBe(name)
  })

  it('finds nothing whose letters are not all there in order', () => {
    expect(fuzzyScore('ukul', 'Lisää luku')).toBeNull()
  })
})

describe('keys', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}, platform = 'linux') =>
    commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }, platform)

  it('[WI3] give their command, and nothing without what must be held', () => {
    expect(press('k', { ctrlKey: true })).toBe('search')
    expect(press('P', { ctrlKey: true, shiftKey: true })).toBe('palette')
    expect(press('p', { ctrlKey: true })).toBe('publish')
    expect(press('F1')).toBe('palette')
    expect(press('F6', { shiftKey: true })).toBe('previousColumn')
    expect(press('k')).toBeUndefined()
    expect(press('b', { ctrlKey: true })).toBeUndefined()
    expect(press('0', { ctrlKey: true, altKey: true })).toBeUndefined()
  })

  it('take the command key on a Mac', () => {
    expect(press('k', { metaKey: true }, 'darwin')).toBe('search')
    expect(press('k', { ctrlKey: true }, 'darwin')).toBeUndefined()
    expect([keysOf('palette', 'darwin'), keysOf('palette', 'win32')]).toEqual(['⇧⌘P', 'Ctrl Shift P'])
  })
})

describe('zoom', () => {
  it('goes by steps and stays within them', () => {
    expect([nextZoom(1, 1), nextZoom(1, -1), nextZoom(3, 1), nextZoom(0.8, -1)]).toEqual([1.1, 0.9, 3, 0.8])
  })
})
