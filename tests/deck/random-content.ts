// Content made from the schema itself: whatever node, mark or attribute it has, is tried.
import type { Attrs, MarkType, NodeType } from '@tiptap/pm/model'
import { blockKinds, type Content, type ContentMark, type ContentNode } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import type { SeededRandom } from '#tests/random.ts'
import { oddText, texts } from './texts.ts'

/** What attributes may refer to: the documents, sources, terms and variables of the book, and its images. */
export type Targets = Readonly<
  Record<'documents' | 'sources' | 'terms' | 'variables' | 'images', readonly string[]>
>

/** Conditions as they may be stored: sound ones, those of editions that are not there, and malformed ones. */
export const conditions: readonly string[] = [
  ...['lappi', '!lappi', 'lappi national', '!lappi national', 'lappi lappi', 'poissa', '!poissa'],
  ...['keski !', '!', '', ' lappi', 'LAPPI', 'lappi,national', 'constructor', '!!lappi', 'ä'],
]

/** The fewest letters of unlikely values: one attribute in this many holds something that it should not. */
const oddity = 12

/** How deep nodes may stand inside each other, and how many children one has. */
const deepest = 5
const mostChildren = 5

/** Makes documents from a stream of numbers: the same stream, the same documents. */
export class RandomContent {
  constructor(
    private readonly random: SeededRandom,
    private readonly targets: Targets,
  ) {}

  /** The blocks of a chapter or a field. */
  content(): Content {
    return this.#children(contentSchema.nodes['page'] ?? contentSchema.topNodeType, 0)
  }

  #one<T>(values: readonly T[]): T {
    return values[this.random.below(values.length)] as T
  }

  #chance(oneIn: number): boolean {
    return this.random.below(oneIn) === 0
  }

  #children(type: NodeType, depth: number): Content {
    const { contentMatch } = type
    const allowed = Array.from(
      { length: contentMatch.edgeCount },
      (_, index) => contentMatch.edge(index).type,
    )
    const fitting = depth < deepest ? allowed : allowed.filter((each) => each.isLeaf || each.isText)
    if (fitting.length === 0) return []
    const many = this.random.below(mostChildren + 1)
    return Array.from({ length: many }, () => this.#node(this.#likely(fitting), type, depth + 1))
  }

  /** Most of what people write is text. */
  #likely(types: readonly NodeType[]): NodeType {
    const plain = types.filter(({ isText, isTextblock }) => isText || isTextblock)
    return plain.length > 0 && !this.#chance(3) ? this.#one(plain) : this.#one(types)
  }

  #node(type: NodeType, parent: NodeType, depth: number): ContentNode {
    const marks = this.#marks(parent)
    if (type.isText) return { type: 'text', text: this.#text(), ...marks }
    const attrs = this.#attributes(type.spec.attrs)
    const content = this.#children(type, depth)
    return {
      // A newer version may write what this one does not know.
      type: this.#chance(60) ? 'aikajana' : type.name,
      ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
      ...(content.length === 0 ? {} : { content }),
      ...(type.isInline ? marks : {}),
    }
  }

  #text(): string {
    return this.#chance(300) ? oddText(this.random) : this.#one(texts)
  }

  #marks(parent: NodeType): { readonly marks?: readonly ContentMark[] } {
    const allowed = Object.values(contentSchema.marks).filter((mark) => parent.allowsMarkType(mark))
    const marks = allowed.filter(() => this.#chance(9)).map((mark) => this.#mark(mark))
    return marks.length === 0 ? {} : { marks }
  }

  #mark({ name, spec }: MarkType): ContentMark {
    const attrs = this.#attributes(spec.attrs)
    return Object.keys(attrs).length === 0 ? { type: name } : { type: name, attrs }
  }

  #attributes(declared: Attrs | null | undefined): Readonly<Record<string, unknown>> {
    const given: Record<string, unknown> = {}
    for (const name of Object.keys(declared ?? {})) {
      const value = this.#chance(oddity) ? this.#one(oddValues) : this.#value(name)
      if (value !== null) given[name] = value
    }
    return given
  }

  /** A likely value of an attribute by its name; null when it stays unset. A name nobody knows gets words. */
  #value(name: string): unknown {
    const pool = this.#pool(name)
    return pool === undefined ? this.#text() : this.#one(pool)
  }

  #pool(name: string): readonly unknown[] | undefined {
    const { documents, sources, terms, variables, images } = this.targets
    const pools: Readonly<Record<string, readonly unknown[]>> = {
      kind: ['text', 'text', 'text', ...blockKinds, null],
      indent: [null, null, null, 0, 1, 2, 9, 40],
      start: [null, 1, 3, 0],
      anchor: [null, null, 'kohta', 'toinen', 'kohta'],
      when: [...Array.from({ length: 7 }, () => null), ...conditions],
      document: documents,
      source: sources,
      entry: terms,
      variable: variables,
      locator: [null, 's. 12', '§ 3'],
      file: images,
      decorative: [null, null, true, false],
      href: ['https://thl.fi/', 'mailto:a@b.fi', 'javascript:alert(1)', 'ei osoite', ''],
      url: [null, 'https://finlex.fi/', 'file:///etc/passwd'],
      lang: ['sv', 'en', 'se', 'sv-FI', 'x"y', ''],
      checked: [null, '2026-09-03', 'eilen'],
      colspan: [null, null, 1, 2, 0, 40],
      rowspan: [null, null, 1, 2, 0, 40],
      json: ['{"type":"aikajana"}', 'ei json', '{"type":"text","text":"vanha"}'],
    }
    return pools[name]
  }
}

const oddValues: readonly unknown[] = [
  '',
  ' ',
  0,
  -1,
  1e9,
  true,
  {},
  [],
  'a b',
  '"><script>',
  '\u0000'.length,
]
