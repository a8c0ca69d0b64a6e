// What an edition changes, as JSON for other programs.
import { areaName } from '#handbook/model/areas.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { EditionDifferences, PageDifference } from './differences.ts'
import type { BlockChange } from '#handbook/history/content-changes.ts'
import type { Piece } from '#handbook/history/word-changes.ts'

/**
 * The differences as JSON of this shape, with a line break at the end; more keys may be added, these stay:
 * `{format: 'opaskirja.edition-differences', formatVersion: 1, handbook: {id, title}, edition: {id, title, area,
 * areaName}, comparedWith: {id, title}, pages: […], variables: [{id, name, national, own}], imprint: [{name, national,
 * own}]}`. A page is `{change: 'leftOut' | 'added' | 'replaced' | 'changed', kind: 'chapter' | 'practice', id, title}`
 * with `by: {id, title}` when it is replaced, and when it is changed with `texts: [{field, blocks: [{change: 'added' |
 * 'removed' | 'changed', form, before, after}]}]`; `field` is null for the text of a chapter, `form` the type of a
 * block, and of running text its kind. Ids and names of the imprint are those of the handbook itself.
 */
export function differenceJson(differences: EditionDifferences): string {
  const { handbook, edition, national, pages, variables, imprint } = differences
  const value = {
    format: 'opaskirja.edition-differences',
    formatVersion: 1,
    handbook: { id: handbook.id, title: handbook.title },
    edition: {
      id: edition.id,
      title: editionTitle(edition, 'fi'),
      area: edition.area,
      areaName: edition.area === null ? null : areaName(edition.area),
    },
    comparedWith: { id: national.id, title: editionTitle(national, 'fi') },
    pages: pages.map(pageJson),
    variables,
    imprint,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function pageJson(difference: PageDifference) {
  const { kind: change, page } = difference
  const told = { change, ...page }
  if (difference.kind === 'replaced')
    return { ...told, by: { id: difference.by.id, title: difference.by.title } }
  if (difference.kind !== 'changed') return told
  const { title, fields } = difference
  const texts = fields.map(({ field, blocks }) => ({ field, blocks: blocks.map(blockJson) }))
  return { ...told, ...(title === null ? {} : { titleBefore: side(title, 'added') }), texts }
}

function blockJson({ kind, pieces, form }: BlockChange) {
  return {
    change: kind,
    form: form.type === 'text' ? form.kind : form.type,
    before: side(pieces, 'added'),
    after: side(pieces, 'removed'),
  }
}

/** The words of one side: all but those that only the other has. */
function side(pieces: readonly Piece[], without: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
}
