// The table of paradigms against Voikko, where Debian's python3-libvoikko and voikko-fi are installed.
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { paradigms } from './paradigms.ts'

const python = '/usr/bin/python3'

/** The bases that Voikko knows for each form; null when there is no Voikko. */
function basesByVoikko(forms: readonly string[]): readonly (readonly string[])[] | null {
  const script = `${import.meta.dirname}/voikko.py`
  const { status, stdout } = spawnSync(python, [script], { input: forms.join('\n'), encoding: 'utf8' })
  if (status !== 0) return null
  return stdout.split('\n').map((line) => line.split(' '))
}

it('agrees with Voikko on every form of the table', ({ skip }) => {
  const forms = paradigms().flatMap(({ word, forms: each }) => each.map((form) => ({ word, form })))
  const bases = basesByVoikko(forms.map(({ form }) => form))
  if (bases === null) {
    console.warn('Voikko is not installed: the paradigms were NOT compared with it.')
    return skip('Voikko is not installed (apt install python3-libvoikko voikko-fi)')
  }
  const unknown = forms.filter(({ word }, at) => !bases[at]?.includes(word))
  expect(unknown).toEqual([])
})
