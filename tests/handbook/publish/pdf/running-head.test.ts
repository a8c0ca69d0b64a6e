// What runs above the pages of the printed book.
import { expect, it } from 'vitest'
import { runningHead } from '#handbook/publish/pdf/running-head.ts'
import { bookFacts, chapter, edition, p } from './sample-edition.ts'
import { readPdf } from './read-pdf.ts'
import { native, published } from './typeset.ts'

const long =
  'Opaskirja, jonka nimi kertoo kaiken: sosiaalisesta kuntoutuksesta ja verkostoista hyvinvointialueilla'

it('is a title as it is, when it fits on the line', () => {
  expect(runningHead(' Laadukkaan sosiaalisen kuntoutuksen periaatteet ')).toBe(
    'Laadukkaan sosiaalisen kuntoutuksen periaatteet',
  )
})

it('is cut after a whole word and without what would stand before the dots', () => {
  expect(runningHead(long)).toBe('Opaskirja, jonka nimi kertoo kaiken…')
  expect(runningHead('a'.repeat(60))).toBe(`${'a'.repeat(49)}…`)
})

it('stands on one line on every page, however long the titles are', async () => {
  const text = p('Sosiaalinen kuntoutus on tukea. '.repeat(200))
  const book = edition([chapter('luku', 1, long, text)], [], { ...bookFacts, title: long })
  const { pages } = await readPdf(await published(book, await native()))
  const running = pages.filter(({ text: all }) => all.includes('…'))
  expect(running.length).toBeGreaterThan(0)
  for (const { text: all } of running) expect(all).not.toContain('verkostoista')
})

it.each([
  ['Sosiaalisen kuntoutuksen opaskirja', true],
  ['Sosiaalisen kuntoutuksen valtakunnallinen opas 2026', false],
])(
  'names %s beside the chapter where one line holds both: %s, and never breaks a word',
  async (title, both) => {
    const name = 'Laadukkaan sosiaalisen kuntoutuksen periaatteet'
    const text = p('Tukea arkeen. '.repeat(500))
    const book = edition([chapter('luku', 1, name, text)], [], { ...bookFacts, title })
    const { pages } = await readPdf(await published(book, await native()))
    const last = pages.at(-1)?.text.replaceAll(/\s+/g, ' ')
    expect(last).toContain(name)
    expect(last?.includes(runningHead(title))).toBe(both)
  },
)
