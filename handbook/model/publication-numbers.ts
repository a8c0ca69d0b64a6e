// Numbers that libraries give publications, as people type them: are they whole, and is their check digit right.

/** What is known of a typed number: nothing typed, right, of another form, or with a check digit that does not fit. */
export type NumberState = 'empty' | 'right' | 'otherForm' | 'wrongDigit'

/** An ISBN of 13 digits (ISO 2108), hyphens and spaces anywhere; one of ten digits is of an older form. */
export function isbnState(typed: string): NumberState {
  const digits = bare(typed)
  if (digits === '') return 'empty'
  if (!/^97[89]\d{10}$/.test(digits)) return 'otherForm'
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0 ? 'right' : 'wrongDigit'
}

/** An ISSN of eight characters (ISO 3297), the last a digit or X, with its hyphen or without. */
export function issnState(typed: string): NumberState {
  const signs = bare(typed).toUpperCase()
  if (signs === '') return 'empty'
  if (!/^\d{7}[\dX]$/.test(signs)) return 'otherForm'
  const value = (sign: string): number => (sign === 'X' ? 10 : Number(sign))
  const sum = [...signs].reduce((total, sign, at) => total + value(sign) * (8 - at), 0)
  return sum % 11 === 0 ? 'right' : 'wrongDigit'
}

/** A URN as the National Library of Finland gives them: URN:ISBN:… with a right ISBN, or URN:NBN:fi…. */
export function urnState(typed: string): NumberState {
  const urn = typed.trim()
  if (urn === '') return 'empty'
  const isbn = /^urn:isbn:(.+)$/i.exec(urn)?.[1]
  if (isbn !== undefined) return isbnState(isbn)
  return /^urn:[a-z0-9][a-z0-9-]{1,31}:\S+$/i.test(urn) ? 'right' : 'otherForm'
}

function bare(typed: string): string {
  return typed.replace(/[\s\u2010-\u2015-]/g, '')
}
