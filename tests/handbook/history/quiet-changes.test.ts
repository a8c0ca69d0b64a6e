import { describe, expect, it } from 'vitest'
import { contentChanges } from '#handbook/history/content-changes.ts'
import { quietChanges, type QuietChange } from '#handbook/history/quiet-changes.ts'
import { callout, cite, indexed, note, only, onlyWords, p, table, term } from '#handbook/model/notation.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'

/** One line for each change: "condition of Lapissa: everywhere → lappi". */
function lines(changes: readonly QuietChange[]): readonly string[] {
  return changes.map((change) => {
    if (change.what === 'citation') {
      const [before, after] = [change.before, change.after].map((cited) =>
        cited === null ? 'none' : `${cited.source} ${cited.locator}`.trim(),
      )
      return `citation: ${before} → ${after}`
    }
    const { what, of, before, after } = change
    const subject = of.type === 'block' ? 'block' : of.type === 'words' ? of.words : of.source
    return `${what} of ${subject}: ${before ?? 'none'} → ${after === '' ? 'itself' : (after ?? 'none')}`
  })
}

describe('what changes without a word', () => {
  it('[HI2] tells in which editions a block stands, and says of what newly came where it stands', () => {
    const text = p('Tuusulassa ja Lapissa.')
    expect(lines(quietChanges(text, only('lappi', text)))).toEqual(['condition of block: none → lappi'])
    expect(lines(quietChanges(only('lappi', text), only('!lappi', text)))).toEqual([
      'condition of block: lappi → !lappi',
    ])
    expect(lines(quietChanges(null, only('lappi', text)))).toEqual(['condition of block: none → lappi'])
    expect(quietChanges(only('lappi', text), null)).toEqual([])
  })

  it('[HI2] tells in which editions words stand, also where words changed beside them', () => {
    const before = p('Ryhmä kokoontuu Kemijärvellä viikoittain.')
    const after = p('Ryhmä kokoontuu aina ', onlyWords('lappi', 'Kemijärvellä viikoittain'), '.')
    expect(lines(quietChanges(before, after))).toEqual([
      'condition of Kemijärvellä viikoittain: none → lappi',
    ])
  })

  it('[HI2] says nothing of words typed into what stands in some editions already', () => {
    const before = p('Ryhmä ', onlyWords('lappi', 'kokoontuu Kemissä'), '.')
    const after = p('Ryhmä ', onlyWords('lappi', 'kokoontuu aina Kemissä torstaisin'), '.')
    expect(quietChanges(before, after)).toEqual([])
  })

  it('[HI2] tells conditions inside boxes and tables, of footnotes and of citations', () => {
    const cells = table('Taulukko', ['A', 'B'], ['yksi', 'kaksi'])
    expect(lines(quietChanges(cells, only('lappi', cells)))).toEqual(['condition of block: none → lappi'])
    const box = (inside: Parameters<typeof callout>[0]) => callout(p('Nosto'), inside)
    expect(lines(quietChanges(box(p('Vain täällä.')), box(only('lappi', p('Vain täällä.')))))).toEqual([
      'condition of Vain täällä.: none → lappi',
    ])
    const noted = p('Sana', note('Alaviite.'), cite('kivi'))
    const conditional = p('Sana', only('lappi', note('Alaviite.')), only('lappi', cite('kivi')))
    expect(lines(quietChanges(noted, conditional))).toEqual([
      'condition of (Alaviite.): none → lappi',
      'condition of kivi: none → lappi',
    ])
  })

  it('[HI2] tells marks of the glossary and of the index', () => {
    const plain = p('Osallisuus vahvistuu yhdessä.')
    const marked = p(term('osall', 'Osallisuus'), ' ', indexed('vahvistuu'), ' yhdessä.')
    expect(lines(quietChanges(plain, marked))).toEqual([
      'term of Osallisuus: none → osall',
      'index of vahvistuu: none → itself',
    ])
    const other = p(term('osall', 'Osallisuus'), ' ', indexed('vahvistuu', 'vahvistuminen'), ' yhdessä.')
    expect(lines(quietChanges(marked, other))).toEqual(['index of vahvistuu:  → vahvistuminen'])
    expect(quietChanges(null, marked)).toEqual([])
  })

  it('[HI2] tells citations that came, went, cite another source or another place', () => {
    const with_ = (...cited: Parameters<typeof p>) => p('Osallisuus vahvistuu ', ...cited, '.')
    expect(lines(quietChanges(with_(), with_(cite('kivi', 's. 12'))))).toEqual([
      'citation: none → kivi s. 12',
    ])
    expect(lines(quietChanges(with_(cite('kivi')), with_()))).toEqual(['citation: kivi → none'])
    expect(lines(quietChanges(with_(cite('kivi', 's. 1')), with_(cite('kivi', 's. 2'))))).toEqual([
      'citation: kivi s. 1 → kivi s. 2',
    ])
    expect(lines(quietChanges(with_(cite('kivi')), with_(cite('isola'))))).toEqual(['citation: kivi → isola'])
  })

  it('[HI2] says nothing where nothing changed, nor where only words did, whatever is in the text', () => {
    for (let seed = 1; seed < 60; seed++) {
      const content = new RandomContent(randomFrom(seed)).content(3)
      for (const node of content) {
        expect(quietChanges(node, node)).toEqual([])
        expect(() => [quietChanges(node, content[0] ?? null), quietChanges(null, node)]).not.toThrow()
      }
    }
    expect(quietChanges(p('Yksi sana.'), p('Toinen sana.'))).toEqual([])
  })

  it('[HI2] comes with the blocks of a comparison', () => {
    const before = [p('Sama.'), p('Ryhmä kokoontuu.')]
    const after = [p('Sama.'), only('lappi', p('Ryhmä kokoontuu.'))]
    expect(contentChanges(before, after).map(({ kind, quiet }) => [kind, lines(quiet)])).toEqual([
      ['same', []],
      ['changed', ['condition of block: none → lappi']],
    ])
  })
})
