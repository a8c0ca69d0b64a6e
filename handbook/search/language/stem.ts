// One word through a stemmer of Lunr's kind.
import lunr from 'lunr'

/** A pipeline function of Lunr that shortens one token. */
export type Stemmer = (token: lunr.Token) => lunr.Token

/** What a stemmer leaves of a word; the word itself when it would leave nothing. */
export function stemOf(word: string, stemmer: Stemmer): string {
  return stemmer(new lunr.Token(word, {})).toString() || word
}
