// By what right the script of the search goes along with a published book.
import type { PublishedFile } from '#handbook/publish/edition.ts'
import type { HtmlTools } from '../html-tools.ts'

/** The licences of what is bundled into the script, by name among the files that ship with the app. */
export const searchAssets: readonly string[] = [
  'LICENSE-lunr.txt',
  'LICENSE-lunr-languages.txt',
  'LICENSE-fflate.txt',
]

const about = `haku.js on osa Opaskirjaa (EUPL 1.2). Siihen on koottu:
haku.js is part of Opaskirja (EUPL 1.2). Bundled into it:

Lunr                 MIT       LICENSE-lunr.txt
lunr-languages       MPL 1.1   LICENSE-lunr-languages.txt
fflate               MIT       LICENSE-fflate.txt

Suomen sanojen taulu / the table of Finnish words:
Nykysuomen sanalista 1, Kotimaisten kielten keskus, EUPL 1.1
Kirjoitetun suomen kielen sanojen taajuuksia, Kotimaisten kielten keskus, EUPL
`

/** The licences as files beside the script. Rejects once the work has been cancelled. */
export async function licenceFiles({
  readAsset,
  cancellation,
}: HtmlTools): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = [{ path: 'haku/LISENSSIT.txt', content: about }]
  for (const name of searchAssets) {
    cancellation.throwIfAborted()
    files.push({ path: `haku/${name}`, content: await readAsset(name) })
  }
  return files
}
