// What an edited page says of a practice, from its list of terms.
import { areaName, areas } from '#handbook/model/areas.ts'
import {
  noFacts,
  reviewStates,
  stages,
  type Attachment,
  type Keyword,
  type Organisation,
  type PracticeFacts,
  type Source,
} from '#handbook/model/handbook.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { dayIn } from '../containers.ts'
import { collapsed, storedOrShown } from '../whitespace.ts'
import { factNames, type FactName } from '../words.ts'
import { dayFrom } from './day.ts'
import { elementsUnder, isElement, textUnder, type HtmlElement } from './html-tree.ts'
import type { Reading } from './reading.ts'

/** The facts in a `dl`: what is told in data attributes, unless the words beside it were changed. */
export function readFacts(list: HtmlElement | null, reading: Reading): PracticeFacts {
  const reader = new FactReader(reading)
  let under: FactName | null = null
  for (const child of list?.children ?? []) {
    if (!isElement(child)) continue
    if (child.tag === 'dt') under = termOf(child, reading)
    else if (child.tag === 'dd') reader.read(child, factOf(child) ?? under)
  }
  return reader.facts
}

function termOf(term: HtmlElement, reading: Reading): FactName | null {
  return factNames.find((name) => reading.generated(term, reading.words.facts[name])) ?? null
}

function factOf(value: HtmlElement): FactName | null {
  return factNames.find((name) => name === value.attributes.get('data-fact')) ?? null
}

class FactReader {
  readonly #areas: string[] = []
  readonly #funders: string[] = []
  readonly #targetGroups: string[] = []
  readonly #services: string[] = []
  readonly #methods: string[] = []
  readonly #organisations: Organisation[] = []
  readonly #keywords: Keyword[] = []
  readonly #sources: Source[] = []
  readonly #attachments: Attachment[] = []
  #single: Partial<PracticeFacts> = {}

  constructor(private readonly reading: Reading) {}

  get facts(): PracticeFacts {
    return {
      ...noFacts,
      ...this.#single,
      areas: [...new Set(this.#areas)].sort(),
      funders: this.#funders,
      targetGroups: this.#targetGroups,
      services: this.#services,
      methods: this.#methods,
      organisations: this.#organisations,
      keywords: this.#keywords,
      sources: this.#sources,
      attachments: this.#attachments,
    }
  }

  /** Reads one value; what belongs to no fact stays unread. */
  read(value: HtmlElement, name: FactName | null): void {
    switch (name) {
      case null:
        return
      case 'areas':
        return this.#area(value)
      case 'organisations':
        return void this.#organisations.push(this.#organisation(value))
      case 'keywords':
        return void this.#keywords.push(this.#linked(value, 'label', 'uri', (label, uri) => ({ label, uri })))
      case 'sources':
        return void this.#sources.push(this.#linked(value, 'title', 'url', (title, url) => ({ title, url })))
      case 'attachments':
        return void this.#attachments.push(this.#attachment(value))
      case 'funders':
        return void this.#funders.push(this.#text(value))
      case 'targetGroups':
        return void this.#targetGroups.push(this.#text(value))
      case 'services':
        return void this.#services.push(this.#text(value))
      case 'methods':
        return void this.#methods.push(this.#text(value))
      default:
        return this.#choice(value, name)
    }
  }

  #text(value: HtmlElement): string {
    const shown = this.reading.all(value)
    return storedOrShown(value.attributes.get('data-text') ?? shown, shown)
  }

  #area(value: HtmlElement): void {
    const code = value.attributes.get('data-code')
    if (code !== undefined && this.reading.generated(value, areaName(code))) this.#areas.push(code)
    else {
      const named = areas.find((area) => this.reading.generated(value, area.fi, area.sv, area.id))
      if (named !== undefined) this.#areas.push(named.id)
    }
  }

  #organisation(value: HtmlElement): Organisation {
    const data = (name: string): string => value.attributes.get(`data-${name}`) ?? ''
    const { now: word } = this.reading.words
    const told = { then: data('then'), now: data('now') }
    const expected = told.now === '' ? told.then : `${told.then} (${word} ${told.now})`
    if (value.attributes.has('data-then') && this.reading.generated(value, expected)) return told
    const shown = this.reading.all(value)
    const [, then = shown, now = ''] = /^(.*?) \((\S+ .*)\)$/.exec(shown) ?? []
    return now.startsWith(`${word} `) ? { then, now: now.slice(word.length + 1) } : { then: shown, now: '' }
  }

  /** A text with an address; the text shows the address when it is empty. */
  #linked<T>(
    value: HtmlElement,
    text: string,
    address: string,
    make: (text: string, address: string) => T,
  ): T {
    const told = value.attributes.get(`data-${text}`) ?? ''
    const stored = value.attributes.get(`data-${address}`) ?? ''
    const [link] = elementsUnder(value, ({ tag }) => tag === 'a')
    const href = safeAddress(link?.attributes.get('href'))
    const shown = this.reading.all(value)
    const unnamed = told === '' && shown === (safeAddress(stored) ?? '')
    const same = href === safeAddress(stored)
    return make(unnamed ? '' : storedOrShown(told, shown), same || href === null ? stored : href)
  }

  #attachment(value: HtmlElement): Attachment {
    const data = (name: string): string => value.attributes.get(`data-${name}`) ?? ''
    const title = storedOrShown(data('title'), this.reading.all(value))
    return { file: data('file'), title, field: data('under') }
  }

  #choice(
    value: HtmlElement,
    name: 'place' | 'project' | 'period' | 'stage' | 'plainSummary' | 'checkBy' | 'review',
  ): void {
    const found = this.#chosen(value, name)
    if (found === undefined) return
    if (Object.hasOwn(this.#single, name)) this.reading.puzzle(name)
    this.#single = { ...this.#single, [name]: found }
  }

  #chosen(value: HtmlElement, name: FactName): string | undefined {
    const { words } = this.reading
    const shows = (text: string): boolean => this.reading.generated(value, text)
    if (name === 'stage') return stages.find((stage) => shows(words.stages[stage]))
    if (name === 'review') return reviewStates.find((state) => shows(words.reviews[state]))
    if (name !== 'checkBy') return this.#text(value)
    const code = value.attributes.get('data-code')
    if (code !== undefined && shows(dayIn(code))) return code
    const shown = collapsed(textUnder(value))
    const day = dayFrom(shown)
    return day !== undefined && shows(shown) ? day : undefined
  }
}
