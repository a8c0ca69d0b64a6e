// The check of a whole book: every rule, every text, every finding in reading order.
import type { Finding } from '#handbook/model/finding.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { BookChecker, type Circumstances } from './book-checker.ts'

/**
 * Everything in a book that should be looked at before it is published, in reading order. Pure: the same
 * book and circumstances give the same findings. Total: no content makes it throw.
 */
export function check(handbook: Handbook, circumstances: Circumstances): readonly Finding[] {
  return new BookChecker().check(handbook, circumstances)
}
