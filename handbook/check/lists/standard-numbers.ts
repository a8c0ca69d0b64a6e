// The numbers of an imprint: whether an ISBN, an ISSN or a URN is one.

/** True for an ISBN of 13 or 10 characters whose check digit is right, with or without hyphens and spaces. */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/^\s*ISBN(?:-1[03])?:?\s*/i, '').replace(/[\s‐‑–-]/g, '')
  if (/^97[89]\d{10}$/.test(digits)) return weighed(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0
  return /^\d{9}[\dX]$/i.test(digits) && weighed(digits, (at) => 10 - at) % 11 === 0
}

/** True for an ISSN, 1234-5678, whose check character is right. */
export function isIssn(text: string): boolean {
  const digits = text.replace(/^\s*ISSN(?:-L)?:?\s*/i, '').replace(/[\s‐‑–-]/g, '')
  return /^\d{7}[\dX]$/i.test(digits) && weighed(digits, (at) => 8 - at) % 11 === 0
}

/**
 * True for a URN as RFC 8141 writes it: "urn:", a name space, ":" and its own text. An ISBN or ISSN in it
 * must be one; URN:NBN as Finnish libraries give them is one.
 */
export function isUrn(text: string): boolean {
  const match = /^urn:([a-z0-9][a-z0-9-]{0,30}[a-z0-9]):([\w()+,.:=@;$!*'%/?#-]+)$/i.exec(text.trim())
  if (match === null) return false
  const [, space = '', own = ''] = match
  if (space.toLowerCase() === 'isbn') return isIsbn(own)
  return space.toLowerCase() !== 'issn' || isIssn(own)
}

function weighed(digits: string, weightAt: (at: number) => number): number {
  return [...digits].reduce((sum, digit, at) => sum + valueOf(digit) * weightAt(at), 0)
}

function valueOf(digit: string): number {
  return /x/i.test(digit) ? 10 : Number(digit)
}
