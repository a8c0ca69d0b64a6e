import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Content } from '#handbook/model/content.ts'
import { noFacts, type Practice, type PracticeFacts } from '#handbook/model/handbook.ts'
import { bullet, h2, p, strong, table } from '#handbook/model/notation.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { bringTo, restorePage } from '#handbook/history/restore-page.ts'
import {
  beginDocument,
  readChapterContent,
  readPracticeContent,
  writeContent,
} from '#handbook/store/document.ts'
import { fitsSchema } from '#handbook/store/gate.ts'
import { readPracticeFacts, writePracticeFacts } from '#handbook/store/practice-facts.ts'
import { chapterFragment, fieldFragment } from '#handbook/store/shape.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'

function chapterDoc(...content: Content): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  writeContent(chapterFragment(doc), content)
  return doc
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function chapter(content: Content): Parameters<typeof restorePage>[1] {
  return { kind: 'chapter', id: 'luku', title: 'Luku', content, edited: null }
}

function practice(fields: Practice['fields'], facts: Partial<PracticeFacts>): Practice {
  const profile = innokylaProfile.id
  return {
    kind: 'practice',
    id: 'kortti',
    title: 'Kortti',
    profile,
    fields,
    facts: { ...noFacts, ...facts },
    edited: null,
  }
}

describe('a chapter', () => {
  it('[HI3] is brought back by edits that others merge with their own', () => {
    const mine = chapterDoc(h2('Alku'), p('Poistettava.'), p('Toisen kappale.'))
    const theirs = copyOf(mine)
    bringTo(chapterFragment(mine), [h2('Alku'), p('Toisen kappale.')])
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    const old = [h2('Alku'), p('Poistettava.'), p('Toisen kappale.')]
    expect(restorePage(mine, chapter(old))).toBe(true)
    bringTo(chapterFragment(theirs), [h2('Alku'), p('Toisen kappale elää.')])
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    expect(readChapterContent(mine)).toEqual([h2('Alku'), p('Poistettava.'), p('Toisen kappale elää.')])
    expect(readChapterContent(theirs)).toEqual(readChapterContent(mine))
  })

  it('[HI3] leaves blocks that are equal untouched, wherever they stand', () => {
    const kept = Array.from({ length: 40 }, (_, n) => p(`Kappale ${n} pysyy tässä.`))
    const doc = chapterDoc(p('Uusi alku.'), ...kept, table('Taulu', ['A'], ['B']))
    let size = 0
    doc.on('update', (update: Uint8Array) => (size += update.length))
    restorePage(
      doc,
      chapter([...kept.slice(0, 20), bullet('Vanha kohta'), ...kept.slice(20), p(strong('Loppu'))]),
    )
    expect(size).toBeLessThan(400)
    expect(readChapterContent(doc)).toHaveLength(42)
  })

  it('[HI3] becomes what it was, whatever it was and is', () => {
    for (let seed = 1; seed < 150; seed++) {
      const [before, after] = [random(seed), random(seed + 1000)]
      if (!fitsSchema(before) || !fitsSchema(after)) continue
      const doc = chapterDoc(...after)
      restorePage(doc, chapter(read(before)))
      expect(readChapterContent(doc)).toEqual(read(before))
    }
  })

  it('[HI3] is left as it is when its past holds what this version does not know', () => {
    const doc = chapterDoc(p('Nykyinen.'))
    expect(restorePage(doc, chapter([{ type: 'kysely' }]))).toBe(false)
    expect(readChapterContent(doc)).toEqual([p('Nykyinen.')])
  })
})

function random(seed: number): Content {
  return new RandomContent(randomFrom(seed)).content(3)
}

/** Content as the store reads it once written. */
function read(content: Content): Content {
  return readChapterContent(chapterDoc(...content))
}

describe('a practice', () => {
  it('[HI3] gets back its fields and facts, and loses what came since', () => {
    const doc = new Y.Doc()
    beginDocument(doc, 'practice')
    writeContent(fieldFragment(doc, 'kuvaus'), [p('Uusi kuvaus.')])
    writeContent(fieldFragment(doc, 'uusi'), [p('Kenttä, jota ei ollut.')])
    writePracticeFacts(doc, { place: 'Vantaa', areas: ['maakunta:01'], funders: ['Uusi', 'ESR'] })
    const facts = { place: 'Jyväskylä', areas: ['maakunta:13'], funders: ['ESR', 'STM'] }
    const old = practice({ kuvaus: [p('Vanha kuvaus.')] }, facts)
    expect(restorePage(doc, old)).toBe(true)
    expect(readPracticeContent(doc).fields).toEqual({ kuvaus: [p('Vanha kuvaus.')] })
    expect(readPracticeFacts(doc)).toEqual({ ...noFacts, ...facts })
  })

  it('[HI3] makes no edit when it is as it was', () => {
    const doc = new Y.Doc()
    beginDocument(doc, 'practice')
    writeContent(fieldFragment(doc, 'kuvaus'), [p('Kuvaus.')])
    writePracticeFacts(doc, { keywords: [{ label: 'osallisuus', uri: '' }] })
    let edits = 0
    doc.on('update', () => (edits += 1))
    restorePage(doc, practice(readPracticeContent(doc).fields, readPracticeFacts(doc)))
    expect(edits).toBe(0)
  })
})
