// What a detector of personal data gives, and what is no personal data although it is made of digits.

/** Something found in a line: quoted as it stands, `value` as it is meant, and where it begins. */
export type Detected = { readonly found: string; readonly value: string; readonly at: number }

/** Every match of a pattern with the flag `g`; what is found may be a part of the match. */
export function matchesOf(
  pattern: RegExp,
  text: string,
  read: (match: RegExpExecArray) => Omit<Detected, 'at'> | null,
): readonly Detected[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const detected = read(match)
    if (detected === null) return []
    return [{ ...detected, at: match.index + Math.max(0, match[0].lastIndexOf(detected.found)) }]
  })
}

/** What stands apart, in order: of two that overlap the one that begins first, or that comes first in the list. */
export function apart<D extends Detected>(detected: readonly D[]): readonly D[] {
  let end = 0
  return [...detected]
    .sort((a, b) => a.at - b.at)
    .filter(({ found, at }) => {
      const isApart = at >= end
      if (isApart) end = at + found.length
      return isApart
    })
}

const addresses = /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu

const numbers = [
  // Days, months and spans of them: 1.4.–31.12.2018, 2015-09-01, 4/2018.
  /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4})?(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\d)\d{2}\s\d{2}\s(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\d/])\d{1,2}\s?\/\s?(?:19|20)\d{2}(?!\d)/gu,
  // Times of day: 08.00–16.00.
  /(?<![\d.])\d{1,2}[.:]\d{2}(?:\s?[-–—]\s?\d{1,2}[.:]\d{2})?(?![\d.])/gu,
  // Books and series, firms, accounts, object identifiers, sums of money.
  /\bIS[BS]N\b[^\d]{0,24}[\dX][\d\s‐‑–-]{6,18}[\dX]/giu,
  /(?<!\d)97[89][\s‐‑–-]?(?:\d[\s‐‑–-]?){9}[\dX]/giu,
  /(?<!\d)\d{7}(?:-|\s-\s)\d(?!\d)/gu,
  /\bFI\s?\d{4}\s?\d{4}(?!\d)/gu,
  // Numbers of documents and days without signs between: STM/0501/2018, 01012018.
  /(?<!\p{L})\p{Lu}{2,8}\/\d[\d./-]{0,20}\/(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?!\d)/gu,
  /\b[A-Z]{2}\d{2}(?:\s?\d{4}){3}\s?\d{2}(?!\d)/gu,
  /(?<![\d.])\d(?:\.\d{1,20}){4,20}/gu,
  /(?<![\d+])\d[\d\s.,]{0,20}(?:€|euro|eur\b|milj|prosent|%)/giu,
] as const

/** The text with web addresses replaced by spaces, so that places in it stay. */
export function withoutWebAddresses(text: string): string {
  return text.replace(addresses, blank)
}

/** The text with web addresses and numbers of other kinds replaced by spaces: what is left may be a telephone number. */
export function withoutOtherNumbers(text: string): string {
  return numbers.reduce(
    (rest, pattern) => rest.replace(pattern, blank),
    withoutSeriesNumbers(withoutWebAddresses(text)),
  )
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** An ISSN proves itself by its last character; 0355-1234 without it could be a telephone number. */
function withoutSeriesNumbers(text: string): string {
  return text.replace(/(?<![\d-])\d{4}-\d{3}[\dX](?![\d-])/gi, (found) =>
    isIssn(found) ? blank(found) : found,
  )
}

function isIssn(text: string): boolean {
  const digits = [...text.replace('-', '')].map((each) => (/x/i.test(each) ? 10 : Number(each)))
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0
}
