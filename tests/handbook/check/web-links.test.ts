// Links to the web: which addresses a book has, and what is told of those that lead nowhere.
import { describe, expect, it } from 'vitest'
import { deadLinks, webAddresses } from '#handbook/check/web-links.ts'
import { link, p } from '#handbook/model/notation.ts'
import { book, chapter } from '#tests/book.ts'

const handbook = book(
  chapter(
    'eka',
    'Eka',
    p(link('https://thl.fi/a#kohta', 'A'), ' ja ', link('mailto:a@kunta.fi', 'posti')),
    p('Viite.', { type: 'footnote', content: [link('https://thl.fi/b', 'B')] }),
  ),
  chapter('toka', 'Toka', p(link('https://thl.fi/a', 'A taas'), link('javascript:alert(1)', 'ei'))),
)

describe('links to the web', () => {
  it('[CK11] are each address once, with every place', () => {
    const places = [...webAddresses(handbook)].map(([address, at]) => [
      address,
      at.map((each) => each.document),
    ])
    expect(places).toEqual([
      ['https://thl.fi/a', ['eka', 'toka']],
      ['https://thl.fi/b', ['eka']],
    ])
  })

  it('[CK11] that lead nowhere are findings at their places, and those that did not answer are hints', () => {
    const findings = deadLinks(
      handbook,
      new Map([
        ['https://thl.fi/a', { kind: 'dead', why: '404' }],
        ['https://thl.fi/b', { kind: 'silent', why: 'TimeoutError' }],
      ]),
    )
    expect(findings.map(({ document, path, severity, found }) => [document, path, severity, found])).toEqual([
      ['eka', [0], 'warning', 'https://thl.fi/a (404)'],
      ['eka', [1], 'hint', 'https://thl.fi/b (TimeoutError)'],
      ['toka', [0], 'warning', 'https://thl.fi/a (404)'],
    ])
  })

  it('[CK11] that answer are no findings', () => {
    expect(deadLinks(handbook, new Map([['https://thl.fi/a', { kind: 'alive' }]]))).toEqual([])
  })
})
