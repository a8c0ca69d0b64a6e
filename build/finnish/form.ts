// A form of a word, by what it is called in school grammar.

/** A form and its name, such as `inessive plural` or `present 3 singular`. */
export type Form = { readonly name: string; readonly text: string }

/** Forms of one name. */
export function formsOf(name: string, texts: readonly string[]): readonly Form[] {
  return texts.map((text) => ({ name, text }))
}
