import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import { bullet, figure, h2, lawQuotation, p, strong, table } from '#handbook/model/notation.ts'
import { contentChanges, isUnchanged, type BlockChange } from '#handbook/history/content-changes.ts'
import type { Piece } from '#handbook/history/word-changes.ts'
import { wordChanges } from '#handbook/history/word-changes.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'

/** Pieces in one line: [-went-] and {+came+}. */
function shown(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return pieces.map(({ kind, text }) => marks[kind].join(text)).join('')
}

function lines(changes: readonly BlockChange[]): readonly string[] {
  return changes.map(({ kind, pieces }) => `${kind}: ${shown(pieces)}`)
}

describe('words', () => {
  it('[HI2] shows whole words that went and came, and joins changes that only a space parts', () => {
    const before = 'Yhteiskehittäminen on menetelmä. Se purkaa rooleja.'
    const after = 'Yhteiskehittäminen on dialoginen prosessi. Se purkaa perinteisiä rooleja.'
    expect(shown(wordChanges(before, after))).toBe(
      'Yhteiskehittäminen on [-menetelmä-]{+dialoginen prosessi+}. Se purkaa{+ perinteisiä+} rooleja.',
    )
    expect(shown(wordChanges('aa bb', 'cc dd'))).toBe('[-aa bb-]{+cc dd+}')
  })

  it('[HI2] holds every character of both texts', () => {
    for (let seed = 1; seed < 40; seed++) {
      const [before, after] = [mixed(seed), mixed(seed + 1)]
      const pieces = wordChanges(before, after)
      const without = (kind: Piece['kind']): string =>
        pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }
  })
})

function mixed(seed: number): string {
  const words = ['luku', 'osa-alue', 'ja', ',', ' ', '\n', 'ä', '👩‍👩‍👧', '.']
  return Array.from({ length: 30 }, (_, at) => words[(seed * 7 + at * at * seed) % words.length]).join('')
}

function random(seed: number): Content {
  return new RandomContent(randomFrom(seed)).content(3)
}

describe('blocks', () => {
  it('[HI2] finds the block that changed among those that stayed', () => {
    const before = [h2('Alku'), p('Ensimmäinen kappale on tässä.'), p('Toinen.'), p('Kolmas.')]
    const after = [h2('Alku'), p('Ensimmäinen kappale on vielä tässä.'), p('Toinen.'), p('Aivan uusi.')]
    expect(lines(contentChanges(before, after))).toEqual([
      'same: Alku',
      'changed: Ensimmäinen kappale on {+vielä +}tässä.',
      'same: Toinen.',
      'removed: [-Kolmas.-]',
      'added: {+Aivan uusi.+}',
    ])
  })

  it('[HI2] tells where each block stands now, and what stands where one was removed', () => {
    const before = [p('Yksi.'), p('Kaksi.'), p('Kolme.')]
    expect(contentChanges(before, [p('Yksi.'), p('Kolme.')]).map(({ path }) => path)).toEqual([[0], [1], [1]])
    expect(contentChanges(before, [])[0]?.path).toBeNull()
    expect(contentChanges(before, [p('Yksi.')]).map(({ path }) => path)).toEqual([[0], [0], [0]])
  })

  it('[HI2] says when a block became another kind, its words being the same', () => {
    const [change] = contentChanges([p('Tavoite')], [h2('Tavoite')])
    expect(change).toMatchObject({
      kind: 'changed',
      pieces: [{ kind: 'same', text: 'Tavoite' }],
      form: { type: 'text', kind: 'h2' },
      formBefore: { type: 'text', kind: 'text' },
    })
  })

  it('[HI2] counts a change of looks alone as a change', () => {
    const [change] = contentChanges([p('Tärkeä sana')], [p('Tärkeä ', strong('sana'))])
    expect(change).toMatchObject({ kind: 'changed', formBefore: null })
  })

  it('[HI2] describes tables, figures and laws by their words', () => {
    const seen = table('Vaiheet', ['Vaihe', 'Kesto'], ['Alku', '2 kk'])
    const now = table('Vaiheet', ['Vaihe', 'Kesto'], ['Alku', '3 kk'])
    const image = { file: '', alt: 'Kaavio', author: '', permission: '' }
    const changes = contentChanges(
      [seen, figure(image, 'Prosessi'), lawQuotation({ source: 'SHL 17 §' }, p('Sosiaalinen kuntoutus'))],
      [now, figure({ ...image, alt: 'Kaavio vaiheista' }, 'Prosessi')],
    )
    expect(lines(changes)).toEqual([
      'changed: Vaiheet\nVaihe | Kesto\nAlku | [-2-]{+3+} kk',
      'changed: Kaavio{+ vaiheista+}\nProsessi',
      'removed: [-SHL 17 §\nSosiaalinen kuntoutus-]',
    ])
    expect(changes[0]?.form).toEqual({ type: 'table', rows: 2, columns: 2 })
  })

  it('[HI2] takes any content, known or not, and finds none changed against itself', () => {
    for (let seed = 1; seed < 60; seed++) {
      const content = random(seed)
      expect(isUnchanged(contentChanges(content, content))).toBe(true)
      const changes = contentChanges(content, random(seed + 1))
      const standing = changes.filter(({ kind }) => kind !== 'removed')
      expect(standing.map(({ path }) => path)).toEqual(random(seed + 1).map((_, at) => [at]))
    }
    const unknown: Content = [{ type: 'kysely', attrs: { x: 1 } }]
    expect(contentChanges([], unknown)).toMatchObject([{ kind: 'added', form: { type: 'unknown' } }])
  })

  it('[HI2] compares a long chapter that was changed all over', () => {
    const paragraph = (n: number, twist: number): string =>
      Array.from({ length: 60 }, (_, at) => `sana${n}x${at % 9 === 0 ? at + twist : at}`).join(' ')
    const chapter = (twist: number): Content =>
      Array.from({ length: 300 }, (_, n) =>
        n % 11 === 0 ? bullet(paragraph(n, twist)) : p(paragraph(n, twist)),
      )
    const changes = contentChanges(chapter(0), chapter(1))
    expect(changes).toHaveLength(300)
    expect(changes.every(({ kind }) => kind === 'changed')).toBe(true)
  })
})
