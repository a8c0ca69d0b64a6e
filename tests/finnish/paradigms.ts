// The table of paradigms that the inflector is tested by.
import { readFileSync } from 'node:fs'
import type { Inflected } from '#build/finnish/derived-words.ts'

/** A word with twelve of its forms. */
export type Paradigm = Inflected & { readonly forms: readonly string[] }

/** All words of the table. */
export function paradigms(): readonly Paradigm[] {
  return readFileSync(`${import.meta.dirname}/paradigms.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [head = '', forms = ''] = line.split(': ')
      const [word = '', inflection = '', grade = ''] = head.split(' ')
      return { word, inflection: Number(inflection), grade: grade.replace('-', ''), forms: forms.split(' ') }
    })
}
