// Content as badly behaved as stored content may ever be, from a seed.
import { blockKinds, type Content, type ContentMark, type ContentNode } from '#handbook/model/content.ts'

/** A small generator of numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const texts = [
  'sosiaalinen kuntoutus',
  ' reunoilla  välejä ',
  '<script>alert(1)</script>',
  '"lainaus" & \'puolikas\' ]]> <!--',
  'rivi\nvaihto\tsarkain\u00a0kova\u00adtavu',
  'š ž đ ŋ ŧ 漢字 👩‍🚒',
  '</p></li></ul>',
  '17 §',
]
const addresses = [
  'https://thl.fi/sosku',
  'mailto:a@b.fi',
  'javascript:alert(1)',
  ' https://x.fi ',
  'ei osoite',
]
const conditions = ['lappi', '!lappi national', 'ei kelpaa!', 7]
const images = [`${'a'.repeat(64)}.svg`, `${'0f'.repeat(32)}.png`, '../../etc/passwd', '']

/** Makes random content. */
export class RandomContent {
  constructor(private readonly next: () => number) {}

  /** Blocks, nested at most `depth` deep. */
  content(depth: number): Content {
    return this.#some(7, () => this.#block(depth))
  }

  #below(n: number): number {
    return Math.floor(this.next() * n)
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#below(values.length)] as T
  }

  #some<T>(most: number, make: () => T): readonly T[] {
    return Array.from({ length: this.#below(most + 1) }, make)
  }

  #maybe<T>(value: () => T): T | undefined {
    return this.next() < 0.3 ? value() : undefined
  }

  #node(type: string, attrs: Record<string, unknown>, content: readonly ContentNode[]): ContentNode {
    const extra = this.next() < 0.05 ? { tulevaisuus: { b: [1, null], a: this.#one(texts) } } : {}
    const when = this.next() < 0.05 ? { when: this.#one(conditions) } : {}
    const given = Object.entries({ ...attrs, ...when, ...extra }).filter(([, value]) => value !== undefined)
    const all = this.next() < 0.5 ? given : given.reverse()
    return {
      type,
      ...(all.length === 0 ? {} : { attrs: Object.fromEntries(all) }),
      ...(content.length === 0 ? {} : { content }),
    }
  }

  #block(depth: number): ContentNode {
    const inside = (): Content => (depth > 0 ? this.content(depth - 1) : [])
    const make = this.next() < 0.75 ? 'text' : this.#one(['table', 'figure', 'callout', 'law', 'unknown'])
    if (make === 'text') return this.#text()
    if (make === 'table') return this.#table(inside)
    if (make === 'figure') return this.#figure()
    if (make === 'callout') return this.#node('callout', {}, inside())
    if (make === 'unknown') return this.#node('aikajana', { vuosi: 2026 }, inside())
    const facts = {
      source: this.#maybe(() => this.#one(texts)),
      url: this.#maybe(() => this.#one(addresses)),
      checked: this.#maybe(() => this.#one(['2026-09-03', 'eilen'])),
    }
    return this.#node('lawQuotation', facts, inside())
  }

  #text(): ContentNode {
    const attrs = {
      kind: this.#one([undefined, ...blockKinds, ...blockKinds, 'tehtävä']),
      indent: this.#maybe(() => this.#one([0, 1, 2, 3, 8, 40, '2'])),
      start: this.#maybe(() => this.#one([1, 3, -4, 'c'])),
      anchor: this.#maybe(() => this.#one(['k7f2', 'a b', 'ä"<', 'k7f2'])),
    }
    return this.#node('textBlock', attrs, this.#line())
  }

  #line(): Content {
    return this.#some(6, () => this.#inline())
  }

  #inline(): ContentNode {
    if (this.next() < 0.75) return this.#words()
    const make = this.#one(['break', 'note', 'reference', 'citation', 'variable', 'unknown'])
    if (make === 'break') return this.#node('lineBreak', {}, [])
    if (make === 'note')
      return this.#node(
        'footnote',
        {},
        this.#some(3, () => this.#words()),
      )
    if (make === 'citation')
      return this.#node(
        'citation',
        { source: this.#one(['opas', 'poissa']), locator: this.#maybe(() => this.#one(texts)) },
        [],
      )
    if (make === 'variable')
      return this.#node('variable', { variable: 'soitto', label: this.#maybe(() => this.#one(texts)) }, [])
    if (make === 'unknown') return { ...this.#node('hymiö', { nimi: '<ilo>' }, []), ...this.#marks() }
    const attrs = {
      document: this.#maybe(() => this.#one(['k7f2', 'p3x9', 'poissa'])),
      anchor: this.#maybe(() => this.#one(['k7f2', 'a b'])),
      label: this.#maybe(() => this.#one(texts)),
    }
    return { ...this.#node('crossReference', attrs, []), ...this.#marks() }
  }

  #words(): ContentNode {
    return { type: 'text', text: this.#one(texts), ...this.#marks() }
  }

  #marks(): { readonly marks?: readonly ContentMark[] } {
    const kinds: readonly ContentMark[] = [
      { type: 'strong' },
      { type: 'emphasis' },
      { type: 'link', attrs: { href: this.#one(addresses) } },
      { type: 'language', attrs: { lang: this.#one(['sv', 'se', 'x"y']) } },
      { type: 'glossaryTerm', attrs: { entry: this.#one(['arki', 'poissa']) } },
      { type: 'indexTerm', ...(this.next() < 0.5 ? {} : { attrs: { term: this.#one(['a > b; c', ';']) } }) },
      { type: 'condition', attrs: { when: this.#one(conditions) } },
      { type: 'kommentti', attrs: { tunnus: this.#below(3) } },
    ]
    const marks = kinds.filter(() => this.next() < 0.25)
    return marks.length === 0 ? {} : { marks: this.next() < 0.5 ? marks : [...marks].reverse() }
  }

  #table(inside: () => Content): ContentNode {
    const cell = (): ContentNode =>
      this.#node(
        this.#one(['tableHeader', 'tableCell', 'tableCell', 'laskukenttä']),
        { colspan: this.#maybe(() => this.#one([1, 2, 'x'])), rowspan: this.#maybe(() => 2) },
        inside(),
      )
    const row = (): ContentNode =>
      this.next() < 0.95 ? this.#node('tableRow', {}, this.#some(3, cell)) : this.#node('summarivi', {}, [])
    return this.#node('table', { caption: this.#maybe(() => this.#one(texts)) }, this.#some(3, row))
  }

  #figure(): ContentNode {
    const attrs = {
      file: this.#maybe(() => this.#one(images)),
      alt: this.#maybe(() => this.#one(texts)),
      decorative: this.#maybe(() => this.#one([true, false, 'kyllä'])),
      author: this.#maybe(() => this.#one(texts)),
      permission: this.#maybe(() => this.#one(texts)),
    }
    return this.#node('figure', attrs, this.#line())
  }
}
