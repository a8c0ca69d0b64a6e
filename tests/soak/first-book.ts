// The book with which every run begins: short texts of all kinds, so that people meet in them.
import { block, bullet, callout, h1, ordered, p, quote, strong, table } from '#handbook/model/notation.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import type { Frame } from '#handbook/store/frame.ts'
import type { Tokens } from './tokens.ts'

/** The edits of the first book, made by its first device. */
export function firstBook(tokens: Tokens, time: number): readonly Frame[] {
  const line = (): string => `${tokens.word(3)} sana ${tokens.word(3)} toinen sana ${tokens.word(2)}`
  const chapters = [
    {
      id: 'alku',
      title: tokens.word(2),
      content: [h1(line()), p(line()), p(line(), strong(line())), p(line())],
    },
    {
      id: 'keski',
      title: tokens.word(2),
      content: [p(line()), bullet(line()), bullet(line()), ordered(line()), quote(line()), p(line())],
    },
    {
      id: 'loppu',
      title: tokens.word(2),
      content: [
        p(line()),
        table(tokens.next(), [tokens.next(), tokens.next()], [tokens.next(), tokens.next()]),
        callout(block('h2', [line()]), p(line())),
      ],
    },
  ]
  const practices = [
    {
      id: 'kaytanto',
      title: tokens.word(2),
      fields: { 'lyhyt-kuvaus': [p(line())], kohderyhma: [p(line()), bullet(line())] },
      facts: { place: tokens.word(2), funders: [tokens.word(2), tokens.word(2)] },
    },
  ]
  return framesOf({ facts: { title: tokens.word(2), language: 'fi' }, chapters, practices }, time)
}
