// What the command line says of sources it has imported.
import { expect, it } from 'vitest'
import { sourceLines } from '#electron/cli/source-words.ts'

it('[CI4] counts what is new and what was there, and tells each fault with its place', () => {
  const list = {
    file: '/tmp/viitteet.bib',
    added: [{ id: 'abc', label: 'Aho 2001' }],
    known: 2,
    faults: [
      { what: 'unreadable', number: 3, line: 12 },
      { what: 'empty', number: 4, line: null },
    ],
  } as const
  expect(sourceLines(list, 'fi')).toBe(
    [
      'Tuotu lähteiksi: viitteet.bib',
      '  Uusia lähteitä: 1',
      '  Jo luettelossa: 2',
      '  rivi 12: lähteen merkinnät ovat rikki',
      '  4. lähde: lähteellä ei ole nimeä, tekijää eikä osoitetta',
    ].join('\n'),
  )
  expect(sourceLines({ ...list, known: 0, faults: [] }, 'en')).toBe(
    'Imported as sources: viitteet.bib\n  New sources: 1',
  )
})
