// The place in a source that a citation names.

const pageWord = /^(?:s|ss|sid|sidan|sidorna|sivu|sivut|p|pp|page|pages)\.?\s*(?=\d)/i

/** A place as a citation prints it: pages without a word, as "12–14"; others as they were typed: "luku 3", "17 §". */
export function placeIn(locator: string): string {
  return locator
    .replace(/\s+/g, ' ')
    .trim()
    .replace(pageWord, '')
    .replace(/(?<=\d)\s*-\s*(?=\d)/g, '–')
}
