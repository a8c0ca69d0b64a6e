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
