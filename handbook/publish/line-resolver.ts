// Resolves what stands in a line: references, notes, citations, words of the glossary and of the index.
import type { Span, Words } from '#handbook/model/block.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Citer } from './citing.ts'
import type { ViewSpan, ViewWords } from './edition.ts'
import { findSection, type Outline } from './outline.ts'
import type { SubjectIndex } from './subject-index.ts'

/** What lines point to besides each other: the same for a whole book. */
export type LineTargets = {
  readonly outline: Outline
  readonly citer: Citer
  readonly glossary: ReadonlySet<string>
  readonly index: SubjectIndex
}

/** Resolves the lines of one part in reading order; notes and marks of the index are numbered from 1 in each. */
export class LineResolver {
  #note = 0
  #mark = 0

  constructor(
    private readonly part: { readonly id: DocumentId; readonly title: string },
    private readonly targets: LineTargets,
  ) {}

  /** A line resolved; `section` is the number of the section in which it stands, null where there is none. */
  line(spans: readonly Span[], section: string | null): readonly ViewSpan[] {
    const resolved: ViewSpan[] = []
    for (let at = 0; at < spans.length;) {
      const cluster = clusterAt(spans, at)
      if (cluster.length > 0) resolved.push(this.targets.citer.cite(cluster.filter(isCitation)))
      else resolved.push(this.#span(spans, at, section))
      at += Math.max(1, cluster.length)
    }
    return resolved
  }

  #span(spans: readonly Span[], at: number, section: string | null): ViewSpan {
    const span = spans[at] as Span
    switch (span.type) {
      case 'words':
        return this.#words(spans, at, section)
      case 'footnote':
        return {
          ...span,
          number: ++this.#note,
          spans: span.spans.map((_, index) => this.#words(span.spans, index, section)),
        }
      case 'reference':
        return this.#reference(span)
      case 'citation':
        return this.targets.citer.cite([span])
      default:
        return span
    }
  }

  #words(spans: readonly Span[], at: number, section: string | null): ViewWords {
    const { index, glossary, ...words } = spans[at] as Words
    const known = glossary !== undefined && this.targets.glossary.has(glossary) ? { glossary } : {}
    const anchor = index === undefined ? null : this.#markOf(spans, at, index, section)
    return { ...words, ...known, ...(anchor === null ? {} : { anchor }) }
  }

  /** The anchor of a marked stretch, told to the index; words set in another face in its midst begin no new one. */
  #markOf(spans: readonly Span[], at: number, index: string, section: string | null): string | null {
    if (indexOf(spans[at - 1]) === index) return null
    const end = spans.findIndex((span, n) => n > at && indexOf(span) !== index)
    const marked = spans.slice(at, end === -1 ? undefined : end) as readonly Words[]
    const anchor = `hakusana-${++this.#mark}`
    const place = { part: this.part.id, anchor, title: this.part.title, number: section }
    this.targets.index.add(index, marked.map(({ text }) => text).join(''), place)
    return anchor
  }

  #reference(span: Extract<Span, { type: 'reference' }>): ViewSpan {
    const part = this.targets.outline.get(span.document)
    if (part === undefined) return { type: 'reference', target: null, number: null, title: span.label }
    const section = span.anchor === null ? undefined : findSection(part, span.anchor, span.label)
    const target = { part: span.document, anchor: section?.id ?? null }
    return { type: 'reference', target, number: (section ?? part).number, title: (section ?? part).title }
  }
}

function indexOf(span: Span | undefined): string | undefined {
  return span?.type === 'words' ? span.index : undefined
}

type CitationSpan = Extract<Span, { type: 'citation' }>

function isCitation(span: Span): span is CitationSpan {
  return span.type === 'citation'
}

/** The citations that begin at `at` and stand side by side, spaces between them included; empty when none begins there. */
function clusterAt(spans: readonly Span[], at: number): readonly Span[] {
  let end = at
  for (let next = at; next < spans.length; next++) {
    const span = spans[next] as Span
    if (isCitation(span)) end = next + 1
    else if (end === at || !isGap(span)) break
  }
  return spans.slice(at, end)
}

function isGap(span: Span): boolean {
  return span.type === 'words' && span.text.trim() === ''
}
