// Words as they are written in one line.

/** The words between commas, each once and without space around. */
export function wordsOf(line: string): readonly string[] {
  const words = line.split(/[,;]/).map((word) => word.trim().replace(/\s+/g, ' '))
  return [...new Set(words.filter((word) => word !== ''))]
}
