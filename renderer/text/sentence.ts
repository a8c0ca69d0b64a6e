// The end of a sentence.

/** `text` as the end of a sentence: what ends in a period already, such as 17.11., brings it along. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
