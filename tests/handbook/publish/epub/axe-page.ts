// The pages of an EPUB under axe, each parsed as the XHTML it is.
import axe from 'axe-core'
import { JSDOM } from 'jsdom'

/** jsdom lays nothing out, so contrast and sizes of targets cannot be measured in it. */
const unseen = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock']

/** What axe finds amiss on a page; `text` is the XHTML of the page. */
export async function violationsIn(text: string): Promise<readonly string[]> {
  const { window } = new JSDOM(text, { contentType: 'application/xhtml+xml', runScripts: 'outside-only' })
  window.eval(axe.source)
  const rules = Object.fromEntries(unseen.map((rule) => [rule, { enabled: false }]))
  const run = window['axe'] as typeof axe
  const { violations } = await run.run(window.document, { resultTypes: ['violations'], rules })
  window.close()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('; ')}`)
}
