// Plain text as paragraphs: what stands between empty lines, with the line ends that somebody meant.

/** The lines of a paragraph, without space at their ends. */
export type TextParagraph = readonly string[]

const shortestWrapped = 45
const longestWrapped = 100

/**
 * The paragraphs of a text. Lines that were wrapped at the edge of a page are joined again; a text without
 * empty lines has a paragraph a line.
 */
export function textParagraphs(text: string): readonly TextParagraph[] {
  const groups = groupsOf(text)
  if (isWrapped(groups)) return groups.map(unwrapped)
  const [only, ...others] = groups
  return only !== undefined && others.length === 0 ? only.map((line) => [line]) : groups
}

function groupsOf(text: string): readonly TextParagraph[] {
  const groups: string[][] = [[]]
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|[\n\u2028\u2029\f]/)) {
    if (/\S/.test(line)) groups.at(-1)?.push(line.trimEnd())
    else if (groups.at(-1)?.length !== 0) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** The lines that are followed by another of their paragraph, and are no items, show how the text was wrapped. */
function isWrapped(groups: readonly TextParagraph[]): boolean {
  const followed = groups.flatMap((group) =>
    group.slice(0, -1).filter((_, index) => !startsItem(group[index + 1])),
  )
  const full = followed.filter(({ length }) => length >= shortestWrapped && length <= longestWrapped)
  return followed.length >= 3 && full.length >= 0.8 * followed.length
}

function unwrapped(group: TextParagraph): TextParagraph {
  const lines: string[] = []
  for (const line of group) {
    const before = lines.at(-1)
    if (before === undefined || startsItem(line) || isRule(line)) lines.push(line)
    else
      lines[lines.length - 1] = /\p{Ll}-$/u.test(before) ? before + line.trim() : `${before} ${line.trim()}`
  }
  return lines
}

function startsItem(line: string | undefined): boolean {
  return line !== undefined && itemIn(line) !== null
}

/** True for a line of the signs by which people underline in plain text. */
export function isRule(line: string): boolean {
  return /^\s*([=\-~_*])\1{2,}\s*$/.test(line)
}

/** An item of a list as somebody typed it: `spaces` stand before it, `number` is null for bullets. */
export type TypedItem = { readonly spaces: number; readonly number: number | null; readonly text: string }

const bulletItem = /^(\s*)(?:[•·▪◦‣●○■□➢✓–—*+-]|o(?=\t))\s+(\S.*)$/u
const numberItem = /^(\s*)(\d{1,3})[.)]\s+(\S.*)$/u
const letterItem = /^(\s*)([a-h])\)\s+(\S.*)$/u

/** The item that a line begins, or null. */
export function itemIn(line: string): TypedItem | null {
  const bullet = bulletItem.exec(line)
  if (bullet !== null) return { spaces: width(bullet[1]), number: null, text: bullet[2] ?? '' }
  const numbered = numberItem.exec(line)
  if (numbered !== null)
    return { spaces: width(numbered[1]), number: Number(numbered[2]), text: numbered[3] ?? '' }
  const [, space, letter = '', text = ''] = letterItem.exec(line) ?? []
  return letter === '' ? null : { spaces: width(space), number: letter.charCodeAt(0) - 96, text }
}

function width(space = ''): number {
  return space.replaceAll('\t', '    ').length
}
