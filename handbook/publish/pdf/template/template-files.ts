// The fixed template of the printed book. It reads `book.json` as data and is never pasted together.
import type { PublishedFile } from '#handbook/publish/edition.ts'
import back from './back.typ?raw'
import blocks from './blocks.typ?raw'
import book from './book.typ?raw'
import brochure from './brochure.typ?raw'
import cards from './cards.typ?raw'
import contents from './contents.typ?raw'
import front from './front.typ?raw'
import headings from './headings.typ?raw'
import preview from './preview.typ?raw'
import style from './style.typ?raw'

/** The file that the compiler starts from. */
export const templateMain = 'book.typ'

/** The file that it starts from for one part by itself. */
export const previewMain = 'preview.typ'

/** The file that the compiler starts from for a brochure. */
export const brochureMain = 'brochure.typ'

/** All files of the template. */
export const templateFiles: readonly PublishedFile[] = [
  { path: templateMain, content: book },
  { path: 'back.typ', content: back },
  { path: 'blocks.typ', content: blocks },
  { path: brochureMain, content: brochure },
  { path: 'cards.typ', content: cards },
  { path: 'contents.typ', content: contents },
  { path: 'front.typ', content: front },
  { path: 'headings.typ', content: headings },
  { path: previewMain, content: preview },
  { path: 'style.typ', content: style },
]
