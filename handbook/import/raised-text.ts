// Raised and lowered text by letters of their own, where Unicode has such: m², CO₂.

const letters = {
  superscript: new Map(
    [...'0123456789+-=()n'].map((each, index) => [each, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? each]),
  ),
  subscript: new Map(
    [...'0123456789+-=()'].map((each, index) => [each, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? each]),
  ),
} as const

/** How text stands to its line. */
export type Raise = keyof typeof letters

/** The text in raised or lowered letters; null when some of it has none. */
export function raised(text: string, raise: Raise): string | null {
  const found = [...text].map((letter) => letters[raise].get(letter))
  return found.every((letter) => letter !== undefined) ? found.join('') : null
}
