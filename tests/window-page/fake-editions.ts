// What the app tells of editions, from a book in memory; two editions were frozen, the older one with other engines.
import type { RebuiltEdition } from '#contract'
import { editionDifferences } from '#handbook/editions/differences.ts'
import { editionUses } from '#handbook/editions/named-in.ts'
import type { Release } from '#handbook/editions/release.ts'
import { sideBySide } from '#handbook/editions/side-by-side.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'

const hash = (sign: string): string => sign.repeat(64)

const engines = { app: '0.1.0', typst: '0.7.0', template: hash('c'), schema: 2 }

const frozen: Release = {
  id: `3f9a1c${'0'.repeat(58)}`,
  number: '1. painos',
  edition: 'national',
  title: 'Valtakunnallinen',
  at: Date.UTC(2026, 9, 30, 9),
  by: 'Toimittaja',
  contentHash: hash('a'),
  version: hash('b'),
  engines,
  outputs: [
    { format: 'pdf', sha256: hash('d'), twoSided: true },
    ...['html', 'epub'].map((format) => ({ format, sha256: hash('d') })),
  ],
  images: [],
}
const older: Release = {
  ...frozen,
  id: `b71e04${'0'.repeat(58)}`,
  number: 'Koepainos',
  at: Date.UTC(2026, 2, 4, 9),
  engines: { ...engines, typst: '0.6.0', template: hash('e') },
  outputs: [{ format: 'docx', sha256: hash('d') }],
}

function rebuiltOf(id: string): RebuiltEdition {
  const path = '/home/tekija/Julkaisut/sosiaalisen-kuntoutuksen-opaskirja-2026-10-30.pdf'
  return id === frozen.id
    ? { path, isSame: true, engines, differing: [] }
    : { path, isSame: false, engines, differing: ['typst', 'template'] }
}

/** The answers to the calls about editions. */
export function editionAnswers(
  documents: SharedDocuments,
): Readonly<Record<string, (input: never) => Result<unknown>>> {
  type Ask = { readonly edition: EditionId }
  type Beside = { readonly document: string; readonly editions: readonly [EditionId, EditionId] }
  return {
    'editions.differences': ({ edition }: Ask) => success(editionDifferences(documents.handbook(), edition)),
    'editions.uses': ({ edition }: Ask) => success(editionUses(documents.handbook(), edition)),
    'editions.sideBySide': ({ document, editions }: Beside) =>
      success(sideBySide(documents.handbook(), document, editions)),
    'editions.releases': () => success([frozen, older]),
    'editions.rebuild': ({ release }: { readonly release: string }) => success(rebuiltOf(release)),
    'editions.saveDifferences': () => success({ path: '/home/tekija/Opaskirja-lappi.html' }),
  }
}
