// What Word's styles mean, by their names in English, Finnish and Swedish.

/** What a paragraph is by its style. Levels count from 1. */
export type StyleRole =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly level: number }
  | { readonly kind: 'title' | 'quote' | 'caption' | 'contents' | 'continuation' | 'text' }

const named: readonly (readonly [StyleRole['kind'], RegExp])[] = [
  ['title', /^(?:title|otsikko|pääotsikko|rubrik|dokumentin otsikko)$/],
  ['quote', /^(?:(?:intense )?quote|block text|(?:erottuva )?lainaus|lohkoteksti|(?:starkt )?citat)$/],
  [
    'caption',
    /^(?:caption|kuvaotsikko|kuvan otsikko|kuvateksti|taulukko-otsikko|beskrivning|figure|table|kuva|taulukko)$/,
  ],
  [
    'contents',
    /^(?:(?:toc|sis\.?ll?|sisluet|sisällysluettelo|innehåll)[ -]?\d|toc heading|sisällysluettelon otsikko|table of figures|kuvaluettelo)$/,
  ],
  [
    'continuation',
    /^(?:list (?:continue|paragraph)(?: \d)?|listparagraph|luettelokappale|jatkoluettelo(?: \d)?|liststycke|listfortsättning(?: \d)?)$/,
  ],
]
const heading = /^(?:heading|otsikko|rubrik) ?(\d)$/
const bullets = /^(?:list bullet|merkitty luettelo|punktlista|listbullet) ?(\d)?$/
const numbers = /^(?:list number|numeroitu luettelo|numrerad lista|listnumber) ?(\d)?$/

/** The role of a style by its name, or, of a style that is not described, by its id. Any other is text. */
export function roleOf(styleName: string | null, styleId: string | null): StyleRole {
  const name = (styleName ?? styleId ?? '').toLowerCase().replace(/\s+/g, ' ').trim()
  const level = heading.exec(name)?.[1]
  if (level !== undefined) return { kind: 'heading', level: Number(level) }
  const bullet = bullets.exec(name)
  if (bullet !== null) return { kind: 'item', ordered: false, level: Number(bullet[1] ?? 1) }
  const number = numbers.exec(name)
  if (number !== null) return { kind: 'item', ordered: true, level: Number(number[1] ?? 1) }
  const kind = named.find(([, pattern]) => pattern.test(name))?.[0] ?? 'text'
  return { kind } as StyleRole
}

const style = /<w:style\s[^>]*?w:type="paragraph"[\s\S]*?<\/w:style>/g
const nameIn = /(<w:name\s[^>]*?w:val=")([^"]*)(")/
const parts = {
  id: /w:styleId="([^"]*)"/,
  base: /<w:basedOn\s[^>]*?w:val="([^"]*)"/,
  level: /<w:outlineLvl\s[^>]*?w:val="([0-8])"/,
}
/** What looks like a title and stands under one. */
const subtitle = /^(?:subtitle|alaotsikko|underrubrik)/i
/** No chain of styles that anybody makes is longer; one that leads back to itself ends. */
const longestChain = 12

/**
 * The part of a Word file that describes styles, with styles of one's own named as those of Word that they are
 * based on; a style that only has a place in the outline is named as the heading of that level.
 */
export function withMeantStyles(styles: string): string {
  const all = new Map([...styles.matchAll(style)].map(([each]) => [parts.id.exec(each)?.[1] ?? '', each]))
  return styles.replace(style, (each) => {
    const name = nameIn.exec(each)?.[2] ?? ''
    if (subtitle.test(name) || roleOf(name, null).kind !== 'text') return each
    const meant = meantName(each, all)
    return meant === null
      ? each
      : each.replace(nameIn, (_, before: string, __, after: string) => before + meant + after)
  })
}

function meantName(own: string, all: ReadonlyMap<string, string>): string | null {
  let each: string | undefined = own
  for (let step = 0; each !== undefined && step < longestChain; step++) {
    const level = parts.level.exec(each)?.[1]
    const name = nameIn.exec(each)?.[2] ?? ''
    const { kind } = roleOf(name, null)
    if (kind !== 'text' && kind !== 'contents') return name
    if (level !== undefined) return `heading ${String(Number(level) + 1)}`
    each = all.get(parts.base.exec(each)?.[1] ?? '')
  }
  return null
}
