// A block as words, one after another, each with what is said of it silently: editions, terms, index.
import { formatCondition, parseCondition } from '#handbook/model/condition.ts'
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { tokens } from './word-changes.ts'

export const quietFacts = ['condition', 'term', 'index', 'locator'] as const
/** What can be said of words without a word; null where nothing is. An index mark without a heading is ''. */
export type QuietFacts = { readonly [Fact in (typeof quietFacts)[number]]: string | null }

/** `key` is equal for what is the same; `source` is that of a citation; `block` is true of the whole block itself. */
export type MarkedToken = {
  readonly key: string
  readonly text: string
  readonly facts: QuietFacts
  readonly source?: string
  readonly block?: true
}

const noFacts: QuietFacts = { condition: null, term: null, index: null, locator: null }

/** The words of a block, its own beginning first; blocks inside it have a beginning each. Total. */
export function markedTokens(node: ContentNode): readonly MarkedToken[] {
  const [own, ...inside] = blockTokens(node)
  return own === undefined ? [] : [{ ...own, block: true }, ...inside]
}

function blockTokens(node: ContentNode): readonly MarkedToken[] {
  const { content = [] } = node
  const begin = token(`\0${node.type}`, plainText([node]), { condition: conditionOf(node) })
  const isLine = node.type === 'textBlock' || node.type === 'figure'
  return [begin, ...content.flatMap(isLine ? lineTokens : blockTokens)]
}

function lineTokens(node: ContentNode): readonly MarkedToken[] {
  const condition = conditionOf(node)
  switch (node.type) {
    case 'text': {
      const facts = factsOf(node)
      return tokens(node.text ?? '').map((text) => token(text, text, facts))
    }
    case 'citation': {
      const source = textAttribute(node, 'source') ?? ''
      const locator = textAttribute(node, 'locator')
      return [{ ...token(`\0cite ${source}`, '', { condition, locator }), source }]
    }
    case 'footnote': {
      const words = `(${plainText([node])})`
      return [token('\0footnote', words, { condition }), ...(node.content ?? []).flatMap(lineTokens)]
    }
    default:
      return [token(`\0${node.type}`, textAttribute(node, 'label') ?? '', { condition })]
  }
}

function token(key: string, text: string, facts: Partial<QuietFacts>): MarkedToken {
  return { key, text, facts: { ...noFacts, ...facts } }
}

function factsOf({ marks = [] }: ContentNode): Partial<QuietFacts> {
  return Object.assign(
    {},
    ...marks.map((mark): Partial<QuietFacts> => {
      if (mark.type === 'condition') return { condition: conditionOf(mark) }
      if (mark.type === 'glossaryTerm') return { term: textAttribute(mark, 'entry') }
      return mark.type === 'indexTerm' ? { index: textAttribute(mark, 'term') ?? '' } : {}
    }),
  ) as Partial<QuietFacts>
}

/** Equal conditions read the same however they were written; a malformed one is none. */
function conditionOf(of: Pick<ContentNode, 'attrs'>): string | null {
  return formatCondition(parseCondition(of.attrs?.['when']))
}
