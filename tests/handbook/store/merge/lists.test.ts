// Two people do anything to the lists, editions and standings of one book, and merge in both orders.
import { describe, expect, it } from 'vitest'
import { imprintTexts } from '#handbook/model/edition-plan.ts'
import * as lists from '#handbook/store/book-lists.ts'
import * as plans from '#handbook/store/edition-plans.ts'
import type { Edit } from '#handbook/store/edit.ts'
import { treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { Copy, handbookOf, share } from '../co-writing.ts'

const start = handbookOf({
  chapters: ['luku', 'toinen'].map((id) => ({ id, title: id, content: [] })),
  bibliography: [{ id: 'lahde', item: { type: 'book', title: 'Opas' } }],
})
const editions = ['national', 'lappi', 'kainuu'] as const
const entries = ['lahde', 'toinen', 'kolmas'] as const
const languages = ['fi', 'sv', 'en'] as const

/** What was written where: words that are each there once. */
type Written = Map<string, string>

/** One person does one thing by chance, and knows what is at each place from then on. */
function act(copy: Copy, random: SeededRandom, written: Written, word: string): void {
  const one = <T>(all: readonly T[]): T => all[random.below(all.length)] as T
  const [entry, edition, language] = [one(entries), one(editions), one(languages)]
  const put = (place: string): string => {
    written.set(place, word)
    return word
  }
  const drop = (list: string): void => {
    for (const place of written.keys()) if (place.startsWith(`${list} `)) written.delete(place)
  }
  const deeds: readonly ((doc: Parameters<typeof lists.readGlossary>[0]) => void)[] = [
    (doc) => {
      const field = one(['title', 'publisher', 'container-title', 'note'])
      const known = lists.readBibliography(doc).find(({ id }) => id === entry)?.item ?? { type: 'book' }
      lists.setBibliographyEntry(doc, entry, { ...known, [field]: put(`source ${entry} ${field}`) })
    },
    (doc) => {
      const name = one(['term', 'definition'] as const)
      lists.setGlossaryText(doc, entry, name, language, put(`term ${entry} ${name} ${language}`))
    },
    (doc) => lists.nameVariable(doc, entry, put(`variable ${entry} name`)),
    (doc) => {
      const where = one([null, ...editions])
      lists.setVariable(doc, entry, where, put(`variable ${entry} ${String(where)}`))
    },
    (doc) => {
      const name = one(imprintTexts)
      plans.setImprintText(doc, edition, name, put(`edition ${edition} ${name}`))
    },
    (doc) => {
      const name = one(['abstract', 'keywords'] as const)
      plans.setImprintTranslation(doc, edition, name, language, put(`edition ${edition} ${name} ${language}`))
    },
    (doc) => {
      const title = put(`edition ${edition} title`)
      plans.addEdition(doc, { id: edition, title, area: 'hyvinvointialue:21' })
    },
    (doc) => plans.setStanding(doc, 'toinen', { except: random.below(2) === 0, editions: [edition] }),
    (doc) => plans.setReplaces(doc, 'luku', one(['toinen', null])),
  ]
  const removals: readonly (() => void)[] = [
    () => (drop(`source ${entry}`), copy.change(treeId, (doc) => lists.removeBibliographyEntry(doc, entry))),
    () => (drop(`term ${entry}`), copy.change(treeId, (doc) => lists.removeGlossaryEntry(doc, entry))),
    () => (drop(`variable ${entry}`), copy.change(treeId, (doc) => lists.removeVariable(doc, entry))),
    () => {
      if (edition !== 'national') drop(`edition ${edition}`)
      copy.change(treeId, (doc) => plans.removeEdition(doc, edition))
    },
  ]
  if (random.below(8) === 0) return one(removals)()
  copy.change(treeId, one(deeds))
}

/** All that the lists and the tree tell, as one text. */
function toldBy(documents: SharedDocuments): string {
  const { bibliography, glossary, variables, editions: planned, chapters } = documents.handbook()
  return JSON.stringify({ bibliography, glossary, variables, planned, chapters })
}

function seeds(): readonly number[] {
  const { seed } = seededRandom()
  return process.env['SEED'] === undefined ? Array.from({ length: 25 }, (_, n) => seed + n) : [seed]
}

describe('the lists of a book that two people change at once', () => {
  it.each(seeds())('[SH7] [ED10] [RE4] keep or rescue every word, the same for all (seed %i)', (seed) => {
    const random = seededRandom(seed)
    const [one, other] = [new Copy('a', start), new Copy('b', start)]
    let shared: Written = new Map([['source lahde title', 'Opas']])
    for (let round = 0; round < 6; round++) {
      const views = [one, other].map((copy, at) => {
        const written = new Map(shared)
        for (let n = random.below(7); n > 0; n--) act(copy, random, written, `sana${round}-${at}-${n}.`)
        return written
      })
      share(one, other)
      const told = toldBy(one.documents)
      expect(toldBy(other.documents)).toBe(told)
      const rescued = one.documents.rescued(treeId)
      expect(other.documents.rescued(treeId)).toEqual(rescued)
      const found = told + rescued.map(({ text }) => text).join(' ')
      const own = views.map((view) => [...view].filter(([place, word]) => shared.get(place) !== word))
      expect(own.flat().filter(([, word]) => !found.includes(word))).toEqual([])
      shared = new Map(views.flatMap((view) => [...view]).filter(([, word]) => told.includes(word)))
    }
    const late = new SharedDocuments('koe')
    for (const edit of shuffled([...start, ...one.made, ...other.made], random)) late.apply(edit)
    expect(toldBy(late)).toBe(toldBy(one.documents))
    expect(late.rescued(treeId)).toEqual(one.documents.rescued(treeId))
  })

  it('[ED10] begin the same edition at once, and keep what both write of it', () => {
    const [one, other] = [new Copy('a', start), new Copy('b', start)]
    for (const [copy, name] of [
      [one, 'series'],
      [other, 'issn'],
    ] as const)
      copy.change(treeId, (doc) => {
        plans.addEdition(doc, { id: 'kainuu', title: 'Kainuu', area: 'hyvinvointialue:20' })
        for (const edition of ['kainuu', 'national']) plans.setImprintText(doc, edition, name, `${name} 1`)
      })
    share(one, other)
    for (const { imprint } of one.documents.handbook().editions)
      expect(imprint).toMatchObject({ series: 'series 1', issn: 'issn 1' })
    expect(toldBy(one.documents)).toBe(toldBy(other.documents))
    expect(one.documents.rescued(treeId)).toEqual([])
  })

  it('[ED1] begin an edition anew that was removed', () => {
    const one = new Copy('a', start)
    one.change(treeId, (doc) => {
      plans.addEdition(doc, { id: 'kainuu', title: 'Kainuu', area: 'hyvinvointialue:20' })
      plans.setImprintText(doc, 'kainuu', 'series', 'Vanha sarja')
      plans.removeEdition(doc, 'kainuu')
      plans.addEdition(doc, { id: 'kainuu', title: 'Uusi', area: 'hyvinvointialue:20' })
    })
    const [, kainuu] = one.documents.handbook().editions
    expect([kainuu?.title, kainuu?.imprint.series]).toEqual(['Uusi', ''])
  })

  it('[RE4] tell of an entry that was removed what somebody wrote in it meanwhile', () => {
    const [one, other] = [new Copy('a', start), new Copy('b', start)]
    one.change(treeId, (doc) => lists.removeBibliographyEntry(doc, 'lahde'))
    other.change(treeId, (doc) =>
      lists.setBibliographyEntry(doc, 'lahde', {
        type: 'book',
        title: 'Parempi opas',
        author: [{ family: 'Aho', given: 'Anna' }, { literal: 'THL' }],
      }),
    )
    share(one, other)
    expect(one.documents.handbook().bibliography).toEqual([])
    const told = one.documents.rescued(treeId)
    expect(told.map(({ name, text, field }) => [name, text, field])).toEqual([
      ['author', 'Aho Anna; THL', null],
      ['title', 'Parempi opas', null],
    ])
    expect(other.documents.rescued(treeId)).toEqual(told)
  })
})

function shuffled(edits: readonly Edit[], { below }: SeededRandom): readonly Edit[] {
  const placed = edits.map((edit) => ({ edit, at: below(1e9) }))
  return placed.sort((a, b) => a.at - b.at).map(({ edit }) => edit)
}
