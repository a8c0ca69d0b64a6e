// Languages: marks that name one, and passages in another language that are not marked.
import { kindOf, textAttribute, type ContentNode } from '#handbook/model/content.ts'
import { spansOf } from '#handbook/model/spans.ts'
import { placeOf, type Fault, type Passage } from './passage.ts'

/** A language as it can be named in a book: `sv`, `en-GB`. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(tag)
}

/** Faults of language in a text of a book in `language`. */
export function checkLanguage(passage: Passage, language: string): readonly Fault[] {
  return passage.blocks
    .filter(({ node }) => node.type === 'textBlock' || node.type === 'figure')
    .flatMap(({ node, path }): readonly Fault[] => {
      const place = placeOf(passage, path)
      const invalid = invalidTags(node).map((found) => ({
        ...place,
        rule: 'languageInvalid' as const,
        found,
      }))
      const foreign = foreignWords(node, language)
      return foreign === null ? invalid : [...invalid, { ...place, rule: 'languageUnmarked', found: foreign }]
    })
}

function invalidTags({ content = [] }: ContentNode): readonly string[] {
  const marks = content.flatMap((node) => [node, ...(node.content ?? [])]).flatMap(({ marks = [] }) => marks)
  const tags = marks
    .filter(({ type }) => type === 'language')
    .map((mark) => textAttribute(mark, 'lang') ?? '')
  return [...new Set(tags)].filter((tag) => !isLanguageTag(tag))
}

const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fi: wordSet(
    'ja on ei että tai sekä myös kun se joka ovat niin mutta kuin voi jos ole hän he oli jotka mukaan tämä',
  ),
  sv: wordSet(
    'och att det som en är av för på med till den inte om ett har de kan vid eller från ska i hos sin vi',
  ),
  en: wordSet(
    'the of and to in is for that with on as are be by this from or an a it was their which we at not',
  ),
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const fewestWords = 8
const clearShare = 0.25
const ownShare = 0.05

/** The beginning of a block's unmarked words when they are clearly in another language than the book's. */
function foreignWords(node: ContentNode, language: string): string | null {
  if (node.type === 'textBlock' && /^h\d$/.test(kindOf(node))) return null
  const text = spansOf(node.content)
    .map((span) => (span.type === 'words' && span.lang === undefined ? span.text : ' '))
    .join('')
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const own = language.toLowerCase().slice(0, 2)
  const isForeign = Object.keys(commonWords).some(
    (other) => other !== own && shareOf(words, other) >= clearShare && shareOf(words, own) <= ownShare,
  )
  return isForeign ? text.trim().slice(0, 80) : null
}

function shareOf(words: readonly string[], language: string): number {
  const common = commonWords[language]
  return common === undefined ? 0 : words.filter((word) => common.has(word)).length / words.length
}
