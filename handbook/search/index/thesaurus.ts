// Words that mean the same, found by any of their forms.
import { keyOf } from '../language/language.ts'
import { tokens } from '../text.ts'
import type { SynonymGroups } from './match.ts'
import { AnsweringKeys, type SoughtWord } from './sought-word.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** A synonym of several words is recognised up to so many. */
const longestPhrase = 4

/** Parts of a compound have so many letters at the least. */
const shortestPart = 4

/** A synonym of so many letters is known by the beginnings of words. */
const shortestStem = 6

type Phrase = readonly string[]

/** The synonyms of words and of phrases. */
export class Thesaurus {
  readonly #groups = new Map<string, Phrase[][]>()

  constructor(groups: SynonymGroups) {
    for (const group of groups) {
      const phrases = group.map(wordsOf).filter((phrase) => phrase.length > 0)
      for (const phrase of phrases) {
        const name = nameOf(phrase)
        this.#groups.set(name, [...(this.#groups.get(name) ?? []), phrases])
      }
    }
  }

  /** A compound that nobody has written becomes its parts when its beginning has synonyms; else the word stays. */
  partsOf(word: string, vocabulary: Vocabulary): readonly string[] {
    if (vocabulary.keysOf(word).length > 0) return [word]
    for (let at = word.length - shortestPart; at >= shortestPart; at--) {
      const [beginning, end] = [word.slice(0, at), word.slice(at)]
      const isSplit = vocabulary.keysOf(end).length > 0 && this.#synonymsOf([beginning]).length > 0
      if (isSplit) return [beginning, end]
    }
    return [word]
  }

  /** For the words of a question, what their synonyms answer. */
  answersTo(asked: readonly string[], vocabulary: Vocabulary): readonly SoughtWord[] {
    const answers: SoughtWord[] = []
    asked.forEach((_, from) => {
      for (let to = from + 1; to <= Math.min(asked.length, from + longestPhrase); to++) {
        const phrase = asked.slice(from, to)
        const synonyms = this.#synonymsOf(phrase)
        if (synonyms.length > 0)
          answers.push(...phrase.map((word) => meaningTheSame(word, synonyms, vocabulary)))
      }
    })
    return answers
  }

  #synonymsOf(phrase: Phrase): readonly Phrase[] {
    const name = nameOf(phrase)
    const groups = this.#groups.get(name) ?? []
    return groups.flat().filter((each) => nameOf(each) !== name)
  }
}

function meaningTheSame(word: string, synonyms: readonly Phrase[], vocabulary: Vocabulary): SoughtWord {
  const found = new AnsweringKeys(word)
  for (const phrase of synonyms) {
    const weight = phrase.length === 1 ? weights.synonym : weights.synonymPart
    for (const synonym of phrase) {
      const keys = vocabulary.keysOf(synonym)
      found.add(keys, 'synonym', weight)
      const compounds = keys.flatMap((key) => vocabulary.compounds.compoundsWith(key))
      for (const { key, kinship } of compounds) found.add([key], 'synonym', weight * weights[kinship])
      found.add(beginningWith(synonym, vocabulary), 'synonym', weight * weights.modifier)
    }
  }
  return { word, keys: found.keys, mended: null, joinsNext: false }
}

/** Words that begin with a synonym are of it, though it never stands alone; short words begin too many. */
function beginningWith(synonym: string, vocabulary: Vocabulary): readonly string[] {
  if (synonym.length < shortestStem) return []
  return vocabulary.beginningWith(synonym).flatMap((spelling) => vocabulary.keysOfSpelling(spelling))
}

function wordsOf(phrase: string): Phrase {
  return tokens(phrase).map(({ word }) => word)
}

/** A phrase by the Finnish keys of its words. */
function nameOf(phrase: Phrase): string {
  return phrase.map((word) => keyOf(word, 'fi')).join(' ')
}
