// Plain language: hints on sentences and paragraphs that are hard to follow. Never a verdict on a text.
import { kindOf, type ContentNode } from '#handbook/model/content.ts'
import { countWords } from '#handbook/model/practice-profile.ts'
import { placeOf, type Fault, type Passage } from './passage.ts'
import { wordsOf } from './text-block.ts'

/** In words. */
const longestSentence = 30
const longestParagraph = 120

/** Long sentences and paragraphs of the author's own text; what is quoted cannot be written otherwise. */
export function checkPlainLanguage(passage: Passage): readonly Fault[] {
  return passage.blocks
    .filter(({ node, within }) => isOwnText(node) && !within.includes('lawQuotation'))
    .flatMap(({ node, path }): readonly Fault[] => {
      const place = placeOf(passage, path)
      const text = wordsOf(node)
      const long = sentencesOf(text).filter((sentence) => countWords(sentence) > longestSentence)
      const sentences = long.map((found) => ({ ...place, rule: 'sentenceLong' as const, found }))
      if (countWords(text) <= longestParagraph) return sentences
      return [...sentences, { ...place, rule: 'paragraphLong', found: `${text.slice(0, 80).trimEnd()}…` }]
    })
}

function isOwnText(node: ContentNode): boolean {
  return node.type === 'textBlock' && ['text', 'bullet', 'ordered', 'continuation'].includes(kindOf(node))
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\d”"])|\n/u)
}
