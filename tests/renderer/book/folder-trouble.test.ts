// Trouble with the shared folder in words, beside the path of the folder.
import { expect, it } from 'vitest'
import { folderTrouble } from '#renderer/book/folder-trouble.ts'

const path = '/levy/Yhteinen kirja'

it('says nothing of a folder that can be used', () => {
  expect(folderTrouble({ reachable: true, failure: null }, 'fi')).toBeNull()
})

it('[SH10] says shortly that the folder is away, whether or not the store tells why', () => {
  const away = 'Kansioon ei pääse nyt. Muutokset viedään, kun kansio on taas käytettävissä.'
  const failure = { kind: 'cannotShare', what: path, trouble: 'missing' } as const
  expect(folderTrouble({ reachable: false, failure: null }, 'fi')).toBe(away)
  expect(folderTrouble({ reachable: false, failure }, 'fi')).toBe(away)
})

it('[SH10] says what helps when the folder refuses, without its path, which stands beside', () => {
  for (const kind of ['cannotShare', 'cannotWrite'] as const)
    expect(folderTrouble({ reachable: true, failure: { kind, what: path, trouble: 'full' } }, 'fi')).toBe(
      'Kansion levy on täynnä. Vapauta tilaa, niin muutokset viedään.',
    )
})

it('says other trouble as everywhere', () => {
  const failure = { kind: 'otherHandbook', what: path } as const
  expect(folderTrouble({ reachable: true, failure }, 'fi')).toContain(path)
})
