// Links out of the book: words that tell where they lead, and addresses that may be opened.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { placeOf, type Fault, type Passage, type Place } from './passage.ts'

/** A link where it stands. */
export type PlacedLink = Place & { readonly text: string; readonly href: string }

/** Faults of each link by itself. */
export function checkLinks(passage: Passage): readonly Fault[] {
  return linksOf(passage).flatMap(faultsOf)
}

/** Links of the same words that lead elsewhere than the first of them did, through the whole book. */
export function checkSameText(passages: readonly Passage[]): readonly Fault[] {
  const first = new Map<string, string>()
  return passages.flatMap(linksOf).flatMap((link): readonly Fault[] => {
    const words = plain(link.text)
    const address = sameAddress(link.href)
    const known = first.get(words)
    if (known === undefined) first.set(words, address)
    const misleads = known !== undefined && known !== address && words !== '' && !isVague(link.text)
    return misleads ? [faultOf(link, 'linkSameText', link.text)] : []
  })
}

/** The links of a text and its notes, in reading order. */
export function linksOf(passage: Passage): readonly PlacedLink[] {
  return passage.blocks.flatMap(({ node, path }) => {
    const content = node.type === 'textBlock' || node.type === 'figure' ? (node.content ?? []) : []
    const notes = content.filter(({ type }) => type === 'footnote').map((note) => note.content ?? [])
    return [content, ...notes].flatMap((line) =>
      linksInLine(line).map((link) => ({ ...placeOf(passage, path), ...link })),
    )
  })
}

/** Neighbours of one address are one link, whatever else marks their words. */
function linksInLine(line: readonly ContentNode[]): readonly Pick<PlacedLink, 'text' | 'href'>[] {
  const links: { text: string; readonly href: string }[] = []
  let isOpen = false
  for (const node of line) {
    const mark = node.marks?.find(({ type }) => type === 'link')
    const href = mark === undefined ? null : (textAttribute(mark, 'href') ?? '')
    const last = links.at(-1)
    if (href !== null && isOpen && last?.href === href) last.text += node.text ?? ''
    else if (href !== null) links.push({ href, text: node.text ?? '' })
    isOpen = href !== null
  }
  return links
}

function faultsOf(link: PlacedLink): readonly Fault[] {
  const unsafe = safeAddress(link.href) === null ? [faultOf(link, 'linkUnsafe', link.href || link.text)] : []
  if (plain(link.text) === '') return [...unsafe, faultOf(link, 'linkEmpty', link.href)]
  if (isVague(link.text)) return [...unsafe, faultOf(link, 'linkVague', link.text)]
  if (!isAddress(link.text)) return unsafe
  const shown = faultOf(link, 'linkIsAddress', link.text)
  return [...unsafe, isShortAddress(link.text) ? { ...shown, severity: 'hint' } : shown]
}

function faultOf(
  { text: _text, href: _href, ...place }: PlacedLink,
  rule: Fault['rule'],
  found: string,
): Fault {
  return { ...place, rule, found: found.trim() }
}

const vague = new RegExp(
  `^(?:${[
    '(?:klikkaa |paina |katso |lue |lataa |siirry )?(?:lisää )?(?:täältä|tästä|tänne|täällä|tähän|tuosta|sieltä)',
    '(?:lue|katso|näytä) (?:lisää|enemmän)|lisätietoja?|lisää|linkki(?: tähän)?|avaa|jatka|lataa|sivu|www',
    '(?:klicka )?här|läs mer|mer information|mera|länk|öppna|ladda ner',
    '(?:click |read |see )?here|(?:read |learn |see )?more|more information|this|link|this link|open|download',
  ].join('|')})[\\s.:…›»>→]*$`,
  'i',
)

function isVague(text: string): boolean {
  return vague.test(plain(text))
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim())
}

/** A site's name with one word after it can be read aloud and typed from paper. */
function isShortAddress(text: string): boolean {
  return /^www\.[a-z0-9-]+(?:\.[a-z]+)+(?:\/[a-z0-9-]{0,20})?$/i.test(text.trim())
}

function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function sameAddress(href: string): string {
  return href
    .trim()
    .replace(/\/+$/, '')
    .replace(/^http:/i, 'https:')
}
