// Paths of a packaged app.
import { expect, it } from 'vitest'
import { unpackedPath } from '#electron/disk/typst/unpacked-path.ts'

it.each([
  ['/opt/Opaskirja/resources/app.asar/out/fonts', '/opt/Opaskirja/resources/app.asar.unpacked/out/fonts'],
  [
    'C:\\Opaskirja\\resources\\app.asar\\out\\fonts',
    'C:\\Opaskirja\\resources\\app.asar.unpacked\\out\\fonts',
  ],
  ['/opt/resources/app.asar.unpacked/out/fonts', '/opt/resources/app.asar.unpacked/out/fonts'],
  ['/home/tekija/opaskirja/out/fonts', '/home/tekija/opaskirja/out/fonts'],
])('%s is read from %s', (path, expected) => {
  expect(unpackedPath(path)).toBe(expected)
})
