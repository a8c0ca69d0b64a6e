import { describe, expect, it } from 'vitest'
import { editionUses } from '#handbook/editions/named-in.ts'
import { regionalBook } from './regional-book.ts'

describe('where a book names an edition', () => {
  it('[ED2] is told by page: the page itself, and how many places inside', () => {
    expect(editionUses(regionalBook(), 'lappi')).toEqual({
      pages: [
        { document: 'alku', title: 'Lukijalle', wholePage: false, inside: 4 },
        { document: 'yleista', title: 'Yleistä', wholePage: true, inside: 0 },
        { document: 'uusi', title: 'Lapin verkostot', wholePage: true, inside: 0 },
        { document: 'poro', title: 'Porokylät', wholePage: true, inside: 0 },
        { document: 'vertaiset', title: 'Vertaisryhmä', wholePage: false, inside: 1 },
      ],
      variables: ['Järjestäjä', 'Sama'],
    })
  })

  it('[ED2] is nowhere for an edition that nothing names', () => {
    expect(editionUses(regionalBook(), 'kainuu')).toEqual({ pages: [], variables: [] })
  })
})
