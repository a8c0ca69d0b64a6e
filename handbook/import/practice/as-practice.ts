// A document as a good practice: its sections in the fields of the form, and nothing left out.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { lineOf } from '../lines.ts'
import type { Losses } from '../losses.ts'
import { headingMatcher, nameId } from './field-headings.ts'
import { sectionsOf, type Section } from './sections.ts'

/** The fields of a practice by id, and what is said of it beside them. */
export type PracticeParts = {
  readonly fields: Readonly<Record<string, Content>>
  readonly facts: Partial<PracticeFacts>
}

const match = headingMatcher(innokylaProfile)

/** A document with as many headings of the form's own as this is a practice. */
const fieldsOfPractice = 3

/** True when a text has enough of the form's own headings, each once: in a book of many practices they come again. */
export function isPractice(content: Content): boolean {
  const named = sectionsOf(content, match)
    .flatMap((section) => (section.match?.exact ? [section.match.id] : []))
    .filter(isField)
  return named.length >= fieldsOfPractice && new Set(named).size === named.length
}

/** The name of a practice that a text gives under the form's heading for it, and the text without both; else null. */
export function withNameTaken(
  content: Content,
): { readonly title: string; readonly content: Content } | null {
  const at = content.findIndex((block) => match(lineOf(block))?.id === nameId)
  const name = content[at + 1]
  if (at < 0 || name?.type !== 'textBlock' || lineOf(name).length > 150) return null
  return { title: lineOf(name), content: [...content.slice(0, at), ...content.slice(at + 2)] }
}

/**
 * Puts each section into the field that its heading means, without that heading where the form says it. What no field is meant for stays, with its
 * heading, in the field before it; what stands before the first field is the short description when it is
 * short and there is none, else the beginning of the basic idea. `losses` tells of both.
 */
export function asPractice(content: Content, losses: Losses): PracticeParts {
  const sections = sectionsOf(content, match)
  const taken = new Set(sections.map((section) => section.match?.id))
  const fields = new Map<string, Content>()
  const facts: { place?: string; funders?: readonly string[] } = {}
  let field = openingField(sections[0], taken)
  const add = (id: string, blocks: Content): void =>
    void fields.set(id, [...(fields.get(id) ?? []), ...blocks])
  for (const section of sections) {
    const id = section.match?.id
    if (id === 'toteutuspaikka' && isLine(section)) facts.place = plainText(section.content).trim()
    else if (id === 'rahoittaja' && isLine(section)) facts.funders = [plainText(section.content).trim()]
    else if (id !== undefined && isField(id)) {
      field = id
      add(field, isSaid(section, fields.get(id)) ? section.content : withHeading(section))
    } else add(field, keptWhole(section, field, losses))
  }
  return { fields: Object.fromEntries([...fields].filter(([, blocks]) => blocks.length > 0)), facts }
}

function isField(id: string): boolean {
  return innokylaProfile.fields.some((field) => field.id === id)
}

/** A fact is one line of words. */
function isLine({ content }: Section): boolean {
  const [block] = content
  return content.length === 1 && block?.type === 'textBlock' && lineOf(block).length <= 200
}

function openingField(first: Section | undefined, taken: ReadonlySet<string | undefined>): string {
  const limit = innokylaProfile.fields.find(({ id }) => id === 'lyhyt-kuvaus')?.limit ?? 0
  const isShort = first !== undefined && first.match === null && plainText(first.content).length <= limit
  return isShort && !taken.has('lyhyt-kuvaus') ? 'lyhyt-kuvaus' : 'ratkaisun-perusidea'
}

function keptWhole({ heading, content }: Section, field: string, losses: Losses): Content {
  const label = innokylaProfile.fields.find(({ id }) => id === field)?.label ?? field
  losses.section = ''
  losses.note('section', heading === null ? plainText(content).slice(0, 120) : lineOf(heading), label)
  return withHeading({ heading, content })
}

function withHeading({ heading, content }: Pick<Section, 'heading' | 'content'>): Content {
  return heading === null ? content : [heading, ...content]
}

/** A heading goes when the form's says the same and stands right over its text. */
function isSaid({ match: meant }: Section, before: Content | undefined): boolean {
  return meant?.exact === true || (meant?.said === true && before === undefined)
}
