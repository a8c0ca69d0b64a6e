// Sizes as people write them.
import { expect, it } from 'vitest'
import { fileSize } from '#renderer/text/file-size.ts'

it.each([
  [0, '1 kt'],
  [12_300, '12 kt'],
  [2_440_000, '2,4 Mt'],
  [24_400_000, '24 Mt'],
  [1_200_000_000, '1,2 Gt'],
])('%i bytes are %s', (bytes, text) => {
  expect(fileSize(bytes, 'fi')).toBe(text)
})
