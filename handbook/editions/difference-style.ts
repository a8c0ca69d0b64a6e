// The style of a difference report: the look of published pages, and how what came and went is shown.
import tokens from '#handbook/publish/html/tokens.css?raw'
import text from '#handbook/publish/html/text.css?raw'
import report from './difference.css?raw'

/** The style sheet as text; it stands in the page itself. */
export const differenceStyle = [tokens, text, report].join('\n')
