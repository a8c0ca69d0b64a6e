import { callout, cite, indexed, note, p, table, term, variable } from '#handbook/model/notation.ts'
import { indexHeadings } from '#handbook/model/index-term.ts'
import { gatherUses, listUses } from '#renderer/state/list-uses.ts'
import { describe, expect, it } from 'vitest'

describe('the places that point to a list', () => {
  it('are found in lines, notes, cells and boxes, with their block', () => {
    const uses = listUses(
      [
        p('a', cite('thl'), variable('puhelin', 'Puhelin')),
        callout(p(term('osallisuus', 'osallisuus'))),
        table('T', ['x'], [cite('thl')]),
        p('b', note('c')),
      ],
      'tavoite',
    )
    expect(uses.map(({ list, id, field, path }) => [list, id, field, path.join('-')])).toEqual([
      ['sources', 'thl', 'tavoite', '0'],
      ['variables', 'puhelin', 'tavoite', '0'],
      ['glossary', 'osallisuus', 'tavoite', '1-0'],
      ['sources', 'thl', 'tavoite', '2-1-0-0'],
    ])
  })

  it('count words marked in one stretch once, and every heading of an index mark', () => {
    const uses = listUses([p(indexed('ryhmä', 'a > b; c'), indexed('t', 'c'))], null)
    expect(uses.map(({ id }) => id)).toEqual(['a > b', 'c'])
  })

  it('are gathered by entry, in the order of the pages', () => {
    const cited = listUses([p(cite('thl'))], null)
    const pages = ['alku', 'loppu'].map((id) => ({ id, title: id.toUpperCase() }))
    const all = gatherUses(pages, () => cited)
    expect(all.get('sources thl')?.map(({ title }) => title)).toEqual(['ALKU', 'LOPPU'])
  })
})

describe('what an index mark lists', () => {
  it('is the words themselves where it names nothing', () => {
    expect(indexHeadings('', ' ryh\u00admä ')).toEqual(['ryhmä'])
    expect(indexHeadings(' ; ', 'ryhmä')).toEqual(['ryhmä'])
  })

  it('is each heading with at most one below it', () => {
    expect(indexHeadings('a>b > c;  d', 'x')).toEqual(['a > b', 'd'])
  })
})
