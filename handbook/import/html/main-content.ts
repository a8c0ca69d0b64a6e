// Where the text of a saved page is, and what around it is not its text.
import { isElement, textUnder, type HtmlElement } from '#handbook/store/readable/read/html-tree.ts'
import { allUnder, valueOf } from './elements.ts'

/** The element that holds a page's text: what it marks as its main part, its one article, or its whole body. */
export function mainOf(body: HtmlElement): HtmlElement {
  const marked = allUnder(body, (each) => each.tag === 'main' || valueOf(each, 'role') === 'main')
  const articles = allUnder(body, ({ tag }) => tag === 'article')
  const named = allUnder(body, (each) => /^(?:main-?)?content$/i.test(valueOf(each, 'id')))
  const candidates = [marked, articles, named].flatMap((found) => (found.length === 1 ? found : []))
  return candidates.find((each) => /\p{L}/u.test(textUnder(each))) ?? body
}

const asides = new Set('nav footer form button input select textarea datalist dialog menu object'.split(' '))
const asideRoles = new Set(
  'navigation banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist'.split(' '),
)
const asideClass =
  /^(?:[a-z]+[-_])?(?:navbar|navigation|breadcrumbs?|cookies?|cookiebar|skip-?links?|sidebar|share|sharing|menu)(?:[-_](?:bar|banner|notice|consent|wrapper|container|links|buttons|list))?$/i

/** True for what stands beside the text of a page: menus, forms, notices, and what no reader sees. */
export function isBeside(each: HtmlElement): boolean {
  if (asides.has(each.tag) || asideRoles.has(valueOf(each, 'role'))) return true
  if (each.attributes.has('hidden') || valueOf(each, 'aria-hidden') === 'true') return true
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(valueOf(each, 'style'))) return true
  return valueOf(each, 'class')
    .split(/\s+/)
    .some((name) => asideClass.test(name))
}

/** True for the head of a site, which stands on all its pages: one that holds no title of the page. */
export function isSiteHead(each: HtmlElement): boolean {
  const holdsTitle = (): boolean => allUnder(each, ({ tag }) => tag === 'h1').length > 0
  return each.tag === 'header' && !holdsTitle()
}

/** The elements between `root` and `inner`, both with them. */
export function wayTo(root: HtmlElement, inner: HtmlElement): ReadonlySet<HtmlElement> {
  const way = new Set<HtmlElement>()
  const look = (each: HtmlElement): boolean => {
    const leads = each === inner || each.children.some((child) => isElement(child) && look(child))
    if (leads) way.add(each)
    return leads
  }
  look(root)
  return way
}
