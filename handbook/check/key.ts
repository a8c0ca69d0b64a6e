// Names for findings that last: of what was found and on which page, not of where on it.
import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import { toHexString } from 'lib0/buffer'
import { isPersonal } from '#handbook/model/finding.ts'
import type { Fault } from './passage.ts'

const keyLength = 16

/** Makes the keys of one check's findings. */
export class KeyMaker {
  readonly #count = new Map<string, number>()

  /**
   * The key of a finding. Personal data has one key a page, so that an approval holds wherever on the page
   * it stands and tells nobody what it was. Other findings that are alike are numbered as they come.
   */
  keyOf({ rule, document, field, found, value = found }: Fault): string {
    const named = isPersonal(rule) ? [rule, document, value] : [rule, document, field, found]
    const key = `${rule}-${toHexString(digest(encodeUtf8(JSON.stringify(named)))).slice(0, keyLength)}`
    if (isPersonal(rule)) return key
    const before = this.#count.get(key) ?? 0
    this.#count.set(key, before + 1)
    return before === 0 ? key : `${key}-${String(before + 1)}`
  }
}
