// Whole words among the endings: forms whose base no ending tells.
import { nameOf, ruleBetween, type Ending } from './rules.ts'

/** Puts a rule for one whole form among the endings, before all that its endings say. */
export function addException(endings: Ending, form: string, base: string): void {
  const rule = nameOf(ruleBetween(form, base))
  let ending = endings
  for (const letter of [...`^${form}`].reverse()) {
    const next = ending.children.get(letter) ?? { rules: [], leads: false, children: new Map() }
    ending.children.set(letter, next)
    ending = next
  }
  ending.rules = [rule, ...ending.rules.filter((each) => each !== rule)]
  ending.leads = true
}

/** Reads lines `base: forms`. */
export function readIrregular(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form) => [form, base] as const)
    }),
  )
}
