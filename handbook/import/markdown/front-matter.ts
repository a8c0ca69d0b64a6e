// The facts that some Markdown files have before their text, between lines of three hyphens.

/** The text without its facts, the title among them or null, and the other facts line by line. */
export type FrontMatter = {
  readonly title: string | null
  readonly others: readonly string[]
  readonly text: string
}

const matter = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Parts a Markdown text from the facts before it. */
export function frontMatter(text: string): FrontMatter {
  const found = matter.exec(text)
  if (found === null) return { title: null, others: [], text }
  const lines = (found[1] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
  const titleLine = lines.find((line) => /^title\s*:/i.test(line))
  const title =
    titleLine
      ?.replace(/^title\s*:\s*/i, '')
      .replace(/^(["'])(.*)\1\s*$/, '$2')
      .trim() ?? ''
  return {
    title: title === '' ? null : title,
    others: lines.filter((line) => line !== titleLine),
    text: text.slice(found[0].length),
  }
}
