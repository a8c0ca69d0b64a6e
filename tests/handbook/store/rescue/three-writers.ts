// Three people who write in one book at once.
import { afterEach } from 'vitest'
import { callout, p, table } from '#handbook/model/notation.ts'
import type { RescuedText } from '#handbook/store/rescue/rescued-text.ts'
import { Copy, handbookOf } from '../co-writing.ts'
import { Writer } from './writers.ts'

/** The book they begin with. */
export const start = handbookOf({
  chapters: [
    {
      id: 'luku',
      title: 'Luku',
      content: [
        p('Ensimmäinen kappale on tässä'),
        p('Toinen kappale on hieman pidempi'),
        callout(p('Laatikossa lukee jotain')),
        table('Taulu', ['Sarake'], ['Ruudun teksti']),
        p('Loppu'),
      ],
    },
  ],
  practices: [{ id: 'kortti', title: 'Kortti', fields: {}, facts: { place: 'Turku' } }],
})

let writers: readonly Writer[] = []
/** Closes what a test wrote with after each; called at the top of a test file. */
export function useWriters(): void {
  afterEach(() => writers.forEach((writer) => writer.close()))
}

/** Three people who write in one book, each with a copy of their own. */
export function people(): readonly [Writer, Writer, Writer] {
  const all = [new Writer('a', start, 101), new Writer('b', start, 102), new Writer('c', start, 103)] as const
  writers = all
  return [...all]
}

/** What was rescued for one of them in the chapter. */
export const rescuedBy = ({ copy }: { readonly copy: Copy }): readonly RescuedText[] =>
  copy.documents.rescued('luku')
