// References inside the book and footnotes: they lead to something.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { spansOf, spanText } from '#handbook/model/spans.ts'
import { pagesOf, passagesOf, placeOf, type Fault, type Passage } from './passage.ts'
import { levelOf, wordsOf } from './text-block.ts'

/** What references of a book can lead to: the names of the sections of each page, and the pages in the bin. */
export type Targets = {
  readonly sections: ReadonlyMap<DocumentId, ReadonlySet<string>>
  readonly bin: ReadonlySet<DocumentId>
}

/** The targets that a book has. A section is known by its anchor and by its title. */
export function targetsOf(handbook: Handbook): Targets {
  const sections = pagesOf(handbook).map((page) => {
    const headings = passagesOf(page).flatMap(({ blocks }) =>
      blocks.filter(({ node }) => levelOf(node) !== null),
    )
    const names = headings.flatMap(({ node }) => [textAttribute(node, 'anchor') ?? '', wordsOf(node)])
    return [page.id, new Set(names)] as const
  })
  return { sections: new Map(sections), bin: new Set(handbook.bin.map(({ id }) => id)) }
}

/** References of a text that lead nowhere, and its notes without words. */
export function checkReferences(passage: Passage, targets: Targets): readonly Fault[] {
  return passage.blocks.flatMap(({ node, path }) => {
    const content = node.type === 'textBlock' || node.type === 'figure' ? (node.content ?? []) : []
    return content.flatMap((inline): readonly Fault[] => {
      const rule = ruleFor(inline, targets)
      const found = rule === 'footnoteEmpty' ? wordsOf(node) : (textAttribute(inline, 'label') ?? '')
      return rule === null ? [] : [{ ...placeOf(passage, path), rule, found }]
    })
  })
}

function ruleFor(inline: ContentNode, targets: Targets): Rule | null {
  if (inline.type === 'crossReference') return ruleForReference(inline, targets)
  const isEmptyNote = inline.type === 'footnote' && spanText(spansOf(inline.content)).trim() === ''
  return isEmptyNote ? 'footnoteEmpty' : null
}

function ruleForReference(reference: ContentNode, { sections, bin }: Targets): Rule | null {
  const document = textAttribute(reference, 'document') ?? ''
  const names = sections.get(document)
  if (names === undefined) return bin.has(document) ? 'referenceInBin' : 'referenceGone'
  const anchor = textAttribute(reference, 'anchor')
  const isThere = anchor === null || names.has(anchor) || names.has(textAttribute(reference, 'label') ?? '')
  return isThere ? null : 'sectionGone'
}
