// A search that follows pages: others get their turn, nothing is read twice, and it can be stopped.
import { describe, expect, it } from 'vitest'
import { noBookLists, type Chapter } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { FollowedSearch, type Searched } from '#electron/worker/followed-search.ts'
import { chapter } from '#tests/book.ts'

const pages = (count: number): readonly Chapter[] =>
  Array.from({ length: count }, (_, n) => chapter(`luku${n}`, `Luku ${n}`, p(`Teksti numero${n}.`)))
const searched = (read: readonly (() => Chapter)[], more: Partial<Searched> = {}): Searched => ({
  language: 'fi',
  synonyms: [],
  ...noBookLists,
  pages: read,
  ...more,
})
const asThey = (all: readonly Chapter[]) => all.map((page) => () => page)

describe('a search that follows pages', () => {
  it('[SE8] lets others have their turn while a large book is read', async () => {
    const turns: string[] = []
    let done = false
    const watch = (): void => {
      turns.push('other')
      if (!done) setImmediate(watch)
    }
    setImmediate(watch)
    const read = pages(320).map((page) => () => {
      if (turns.at(-1) !== 'page') turns.push('page')
      return page
    })
    await new FollowedSearch().follow(searched(read))
    done = true
    expect(turns.filter((turn) => turn === 'page').length).toBeGreaterThanOrEqual(10)
  })

  it('[SE8] stops when it is told to, and what is indexed by then can be kept', async () => {
    const followed = new FollowedSearch()
    const read = pages(320).map((page, n) => () => {
      if (n === 40) followed.stop()
      return page
    })
    await followed.follow(searched(read))
    const { contents } = followed.kept()
    expect(contents.size).toBe(48)
    const next = new FollowedSearch()
    next.begin(followed.kept())
    const search = await next.follow(searched(asThey(pages(320))))
    expect(search.find({ query: 'numero319', limit: 1 }).hits[0]?.id).toBe('luku319')
    expect(next.kept().contents.size).toBe(320)
  })

  it('[SE11] reads all anew when the book is in another language', async () => {
    const page = chapter('luku', 'Gruppen', p('Verksamheterna fortsätter.'))
    const followed = new FollowedSearch()
    await followed.follow(searched([() => page]))
    const search = await followed.follow(searched([() => page], { language: 'sv' }))
    expect(search.find({ query: 'verksamheten', limit: 1 }).hits[0]?.snippets[0]?.marks).toMatchObject([
      { kinship: 'form' },
    ])
  })
})
