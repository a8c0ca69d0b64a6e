import { describe, expect, it } from 'vitest'
import {
  decodeVersion,
  encodeVersion,
  pageOfVersion,
  type VersionContent,
} from '#handbook/history/named-version.ts'
import { p } from '#handbook/model/notation.ts'
import { book, chapter, practice } from '#tests/book.ts'
import { randomFrom } from '#tests/handbook/store/readable/random-content.ts'

const version: VersionContent = {
  name: 'Ohjausryhmälle',
  person: 'Leena',
  organisation: 'Jyväskylä',
  time: Date.UTC(2026, 10, 17),
  handbook: book(
    chapter('luku', 'Alku', p('Teksti.')),
    practice('kortti', 'Kortti', { kuvaus: [p('Kuvaus.')] }),
  ),
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a named version', () => {
  it('[HI5] is read back whole, and its bytes depend on its content alone', () => {
    const bytes = encodeVersion(version)
    expect(decodeVersion(bytes)).toEqual(version)
    const reordered = { ...version, handbook: Object.fromEntries(Object.entries(version.handbook).reverse()) }
    expect(encodeVersion(reordered as VersionContent)).toEqual(bytes)
  })

  it('[HI5] of before there were services, methods and synonyms is read as having none', () => {
    const old = JSON.parse(new TextDecoder().decode(encodeVersion(version))) as {
      handbook: { synonyms?: unknown; practices: { facts: { services?: unknown; methods?: unknown } }[] }
    }
    delete old.handbook.synonyms
    for (const { facts } of old.handbook.practices) {
      delete facts.services
      delete facts.methods
    }
    expect(decodeVersion(bytesOf(JSON.stringify(old)))).toEqual(version)
  })

  it('[HI5] holds each page as it was', () => {
    expect(pageOfVersion(version, 'luku')).toMatchObject({
      title: 'Alku',
      content: [p('Teksti.')],
      edited: version.time,
    })
    expect(pageOfVersion(version, 'kortti')).toMatchObject({
      kind: 'practice',
      fields: { kuvaus: [p('Kuvaus.')] },
    })
    expect(pageOfVersion(version, 'muu')).toBeNull()
  })

  it('[HI5] is not taken from bytes that are none', () => {
    const nested = '['.repeat(50_000) + ']'.repeat(50_000)
    const deep = JSON.stringify(version).replace(
      '"text":"Teksti."',
      `"text":"Teksti.","attrs":{"a":${nested}}`,
    )
    for (const bad of ['', '{}', 'null', '[]', nested, '{"format":2}', deep])
      expect(decodeVersion(bytesOf(bad))).toBeNull()
    expect(decodeVersion(Uint8Array.of(0xff, 0xfe, 0x00))).toBeNull()
  })

  it('[HI5] is read or refused, never a crash, whatever was done to its bytes', () => {
    const next = randomFrom(7)
    const bytes = encodeVersion(version)
    for (let round = 0; round < 500; round++) {
      const bad = bytes.slice(0, Math.floor(next() * bytes.length) + 1)
      for (let flips = 0; flips < 3; flips++) bad[Math.floor(next() * bad.length)] = Math.floor(next() * 256)
      const read = decodeVersion(bad)
      if (read !== null) expect(read.handbook.chapters).toHaveLength(1)
    }
  })
})
