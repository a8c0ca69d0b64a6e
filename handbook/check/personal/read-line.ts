// One line as the search for names reads it. What is dear to find out is found out when it is asked for.
import { emails, type Email } from './email.ts'
import { candidatesIn, tokensOf, type Candidate, type Token } from './name-candidates.ts'
import { isRole } from './name-words.ts'
import { phones } from './phone.ts'

/** In words. */
const longestRoleLine = 6

/** A line with its words and with what could be names in it. */
export class ReadLine {
  readonly tokens: readonly Token[]
  readonly candidates: readonly Candidate[]
  readonly emails: readonly Email[]
  #contact: boolean | null = null
  #nameLine: boolean | null = null
  #roleLine: boolean | null = null

  constructor(readonly text: string) {
    this.tokens = tokensOf(text)
    this.candidates = candidatesIn(this.tokens, text)
    this.emails = emails(text)
  }

  /** True when a telephone number or an e-mail address is in the line. */
  get hasContact(): boolean {
    this.#contact ??= this.emails.length > 0 || phones(this.text).length > 0
    return this.#contact
  }

  /** True for a line of nothing but names, and degrees in capital letters. */
  get isNameLine(): boolean {
    this.#nameLine ??= this.tokens.every(({ text, name }) => name || /^\p{Lu}{2,5}$/u.test(text))
    return this.#nameLine
  }

  /** True for a short line that tells a role and is no sentence. */
  get isRoleLine(): boolean {
    this.#roleLine ??=
      this.tokens.length <= longestRoleLine &&
      !/[.!?]\s*$/.test(this.text) &&
      this.tokens.some(({ text }) => isRole(text))
    return this.#roleLine
  }
}
