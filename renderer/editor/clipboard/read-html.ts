// The one door for HTML: what is pasted or dropped becomes flat, harmless HTML the schema can read.
import { cleanInline } from './inline-html.ts'
import { flattenBlocks, isLine } from './flat-blocks.ts'
import { sanitise } from './sanitise.ts'
import { gatherNotes } from './word-notes.ts'
import { wordListLevels } from './word-lists.ts'

const sliceName = 'data-pm-slice'

/**
 * Rewrites untrusted HTML from any program: Word's, LibreOffice's and Google's lists, headings and
 * notes become flat text blocks; scripts, images and styles are gone. HTML of our own comes back as
 * it was copied.
 */
export function readHtml(html: string): string {
  const body = sanitise(html)
  const slice = body.querySelector(`[${sliceName}]`)?.getAttribute(sliceName) ?? null
  if (slice === null) gatherNotes(body)
  cleanInline(body)
  if (isLine(body)) return body.innerHTML
  flattenBlocks(body, { levels: wordListLevels(html), ours: slice !== null })
  if (slice !== null && body.querySelector(`[${sliceName}]`) === null)
    body.firstElementChild?.setAttribute(sliceName, slice)
  return body.innerHTML
}
