// Possessives and clitics, which follow the case ending: the forms that stand behind them.

const owners = /^(.{2,})(?:ns[aä]|ni|si|mme|nne)$/u
const ownersByVowel = /^(.{2,}([aäe]))\2n$/u
const clitics = /^(.{2,}?)(?:k[aä][aä]n|k[oö]h[aä]n|k[oö]|kin|h[aä]n|p[aä])$/u
const caseEnding = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|tt[aä])$/u

/**
 * The forms that a form with a possessive may come from, the likeliest first: talossansa → talossa,
 * kattonsa → kattona (the essive has the same stem), taloonsa → taloon, taloansa → taloa.
 */
export function withoutOwner(form: string): readonly string[] {
  return [...beforeOwner(form), ...beforeVowel(form)]
}

/** A form without its clitic: työkin → työ; [] when it has none. */
export function withoutClitic(form: string): readonly string[] {
  const [, stem] = clitics.exec(form) ?? []
  return stem === undefined ? [] : [stem]
}

function beforeOwner(form: string): readonly string[] {
  const [, stem] = owners.exec(form) ?? []
  if (stem === undefined) return []
  if (stem.endsWith('kse')) return [`${stem.slice(0, -1)}i`, essiveOf(stem)]
  const forms = [essiveOf(stem), `${stem}n`, stem]
  return caseEnding.test(stem) ? [stem, ...forms.slice(0, 2)] : forms
}

function essiveOf(stem: string): string {
  return stem + (/[aou][^äöy]*$/u.test(stem) ? 'na' : 'nä')
}

/** The possessive of the third person after a short vowel: talossaan, taloaan, talokseen. */
function beforeVowel(form: string): readonly string[] {
  const [, stem] = ownersByVowel.exec(form) ?? []
  if (stem === undefined) return []
  return stem.endsWith('kse') ? [`${stem.slice(0, -1)}i`] : [stem]
}
