// Rewrite rules from a form to its base form: strip so many letters, add these.

/** Strips letters from a form's end and adds others. */
export type Rule = { readonly strip: number; readonly add: string }

/** The rule that turns a form into its base by their common beginning. */
export function ruleBetween(form: string, base: string): Rule {
  let common = 0
  while (common < form.length && common < base.length && form[common] === base[common]) common++
  return { strip: form.length - common, add: base.slice(common) }
}

/** A rule as text: `4us`. */
export function nameOf({ strip, add }: Rule): string {
  return `${strip}${add}`
}

/**
 * What the ending of a form says: `rules` by name, the likeliest first when `leads`, else only further
 * candidates; `children` by the letter before the ending, `^` for the beginning of the word.
 */
export type Ending = {
  rules: readonly string[]
  leads: boolean
  readonly children: Map<string, Ending>
}
