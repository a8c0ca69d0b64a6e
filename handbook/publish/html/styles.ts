// The style sheets of published pages.
import boxes from './boxes.css?raw'
import cover from './cover.css?raw'
import faces from './faces.css?raw'
import layout from './layout.css?raw'
import lists from './lists.css?raw'
import print from './print.css?raw'
import search from './search/search.css?raw'
import text from './text.css?raw'
import tokens from './tokens.css?raw'

/** Colours, faces and the look of running text: what every published page shares. */
export const sharedStyle = [tokens, faces, text].join('\n')

/** The style sheet of an HTML edition; it lies in `tyyli/`, beside the folder of its faces. */
export const bookStyle = [sharedStyle, boxes, layout, cover, search, lists, print].join('\n')
