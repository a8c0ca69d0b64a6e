// The changed texts of a difference report: each changed block with what came and what went.
import { element, type Child, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BlockChange } from '#handbook/history/content-changes.ts'
import type { FieldChanges } from '#handbook/history/page-changes.ts'
import type { Piece } from '#handbook/history/word-changes.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import type { DifferenceWords } from './difference-words.ts'
import type { PageDifference } from './differences.ts'

type Changed = Extract<PageDifference, { kind: 'changed' }>

/** The changed pages in reading order; null when there are none. */
export function differenceTexts(pages: readonly PageDifference[], words: DifferenceWords): Child {
  const changed = pages.filter((page): page is Changed => page.kind === 'changed')
  return changed.length === 0 ? null : changed.map((page) => pageTexts(page, words))
}

function pageTexts({ page, title, fields }: Changed, words: DifferenceWords): MarkupElement {
  return element(
    'article',
    {},
    element('h3', {}, page.title.trim() || words.untitled),
    title === null ? null : blockOf(words.titleChanged, null, title),
    fields.map((field) => fieldTexts(field, words)),
  )
}

function fieldTexts({ field, blocks }: FieldChanges, words: DifferenceWords): Child {
  return [
    field === null ? null : element('h4', { lang: 'fi' }, fieldName(field)),
    blocks.map((block) => blockOf(said(block, words), formOf(block, words), block.pieces)),
  ]
}

function fieldName(field: string): string {
  return innokylaProfile.fields.find(({ id }) => id === field)?.label ?? field
}

function said({ kind }: BlockChange, words: DifferenceWords): string {
  if (kind === 'added') return words.blockAdded
  return kind === 'removed' ? words.blockRemoved : words.blockChanged
}

function formOf({ form }: BlockChange, { forms }: DifferenceWords): string {
  return form.type === 'text' ? forms[form.kind] : forms[form.type]
}

function blockOf(change: string, form: string | null, pieces: readonly Piece[]): MarkupElement {
  const label = element('p', { class: 'label' }, form === null ? change : `${change}: ${form}`)
  return element(
    'div',
    { class: 'block' },
    label,
    element('p', { class: 'text' }, pieces.flatMap(pieceMarkup)),
  )
}

function pieceMarkup({ kind, text }: Piece): readonly Markup[] {
  const lines = text
    .split('\n')
    .flatMap((line, at): readonly Markup[] => (at === 0 ? [line] : [element('br'), line]))
  const inside = lines.filter((each) => each !== '')
  if (kind === 'same') return inside
  return [element(kind === 'added' ? 'ins' : 'del', {}, ...inside)]
}
