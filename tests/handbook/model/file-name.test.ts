// How the parts of a handbook are called as files.
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '#handbook/model/file-name.ts'

describe('file names', () => {
  it('number chapters by tens and keep the id', () => {
    expect(fileNameOf(1, 'Johdanto', 'k7f2')).toBe('010-johdanto--k7f2')
    expect(fileNameOf(12, 'Liitteet', 'z9z9')).toBe('120-liitteet--z9z9')
  })

  it('leave the number away from practices', () => {
    expect(fileNameOf(null, 'Arjen avaimet', 'p3x9')).toBe('arjen-avaimet--p3x9')
  })

  it.each([
    'Mitä on sosiaalinen kuntoutus?',
    'Åland – Öljyä & šakkia',
    '..\\/:*?"<>|..',
    '漢字',
    '',
    'CON',
    'aux.html',
  ])('are safe in every file system: %j', (title) => {
    expect(fileNameOf(null, title, 'p3x9')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*--p3x9$/)
    expect(fileNameOf(null, title, 'p3x9')).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
  })

  it('stay short', () => {
    expect(fileNameOf(3, 'x'.repeat(500), 'a'.repeat(24)).length).toBeLessThanOrEqual(90)
  })
})
