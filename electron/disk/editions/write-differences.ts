// Writes what an edition changes: as a web page, as JSON, or both into a folder.
import { join } from 'node:path'
import { differenceJson } from '#handbook/editions/difference-json.ts'
import { differencePage } from '#handbook/editions/difference-page.ts'
import { editionDifferences } from '#handbook/editions/differences.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { exists } from '#electron/disk/handbook-folder.ts'

/**
 * Writes the report to `out`: a page when it ends in `.html`, JSON when it ends in `.json`, otherwise both into a folder
 * of this name. Gives the paths. Nothing is replaced.
 */
export async function writeDifferences(
  handbook: Handbook,
  edition: EditionId,
  out: string,
): Promise<Result<readonly string[]>> {
  const differences = editionDifferences(handbook, edition)
  const forms = [
    ['.html', differencePage],
    ['.json', differenceJson],
  ] as const
  const one = forms.filter(([ending]) => out.toLowerCase().endsWith(ending))
  const files = (one.length === 0 ? forms : one).map(
    ([ending, write]) =>
      [one.length === 0 ? join(out, `erot-${edition}${ending}`) : out, write(differences)] as const,
  )
  for (const [path] of files)
    if (await exists(path)) return failed({ kind: 'cannotWrite', what: path, trouble: 'exists' })
  try {
    for (const [path, text] of files) await writeAtomically(path, text)
    return success(files.map(([path]) => path))
  } catch (error) {
    return failed(writeFailure(error, out))
  }
}
