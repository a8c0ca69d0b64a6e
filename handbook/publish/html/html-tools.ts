// What the HTML edition and the Innokylä package get besides the edition, and the files they take along.
import type { PublishedFile, RenderTools } from '../edition.ts'

/** The tools of a renderer of pages. `readAsset` gives a file that ships with the app, and rejects without it. */
export type HtmlTools = RenderTools & { readonly readAsset: (name: string) => Promise<Uint8Array> }

const families = ['source-serif-4', 'source-sans-3']
const subsets = ['latin', 'latin-ext']

/** The faces of the pages, by name among the app's fonts: two families, upright and italic, and their licences. */
export const pageAssets: readonly string[] = families.flatMap((family) => [
  ...subsets.flatMap((subset) => [`${family}-${subset}.woff2`, `${family}-${subset}-italic.woff2`]),
  `OFL-${family}.txt`,
])

/** The faces as files beside the style sheet. Rejects once the work has been cancelled. */
export async function fontFiles({ readAsset, cancellation }: HtmlTools): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = []
  for (const name of pageAssets) {
    cancellation.throwIfAborted()
    files.push({ path: `tyyli/fonts/${name}`, content: await readAsset(name) })
  }
  return files
}
