// What a readable copy shows in the place of something in a line that is kept as data.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { ReadableWords } from './words.ts'

/** A citation and a variable tell what they are; anything else belongs to a newer version. */
export function thingText(node: ContentNode, words: ReadableWords): string {
  switch (node.type) {
    case 'citation':
      return `[${[words.citation, textAttribute(node, 'locator')].filter((part) => part !== null).join(', ')}]`
    case 'variable':
      return `[${textAttribute(node, 'label') ?? words.variable}]`
    default:
      return words.unknownInLine
  }
}
