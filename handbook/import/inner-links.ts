// Links from one place of an imported text to another: they become references to its headings.
import type { Content, ContentMark, ContentNode } from '#handbook/model/content.ts'
import { headingLevel, headingNames, innerLink, lineOf, node, textNode } from './lines.ts'
import type { Losses } from './losses.ts'
import { joined } from './tidy.ts'

/** A heading that links may lead to, and whether one does. */
class Target {
  used = false

  constructor(
    readonly anchor: string,
    readonly words: string,
  ) {}
}

/** The headings of a text in reading order, and by every name that links use for them. */
type Targets = { readonly inOrder: readonly Target[]; readonly byName: ReadonlyMap<string, Target> }

/**
 * The parts of one text with references to its own headings in the place of links; in them `document` is
 * empty until the text has an id. A link keeps its words unless they only name the heading. One that leads to
 * no heading is plain words, and that is noted.
 */
export function withReferences(parts: readonly Content[], losses: Losses): readonly Content[] {
  const targets = targetsIn(parts.flat())
  const written = parts.map((content) => content.map((block) => readBlock(block, targets.byName, losses)))
  const left = [...targets.inOrder]
  return written.map((content) =>
    content.map((block) => (headingLevel(block) === null ? block : anchored(block, left.shift()))),
  )
}

function targetsIn(content: Content): Targets {
  const headings = content.filter((block) => headingLevel(block) !== null)
  const inOrder = headings.map((block, index) => new Target(`kohta${index + 1}`, lineOf(block)))
  const byName = new Map<string, Target>()
  const add = (names: (block: ContentNode) => readonly string[]): void =>
    headings.forEach((block, index) => {
      const target = inOrder[index]
      for (const name of names(block))
        if (target !== undefined && name !== '' && !byName.has(name)) byName.set(name, target)
    })
  add(namesOf)
  add((block) => [slugOf(lineOf(block))])
  return { inOrder, byName }
}

function namesOf({ attrs }: ContentNode): readonly string[] {
  const names: unknown = attrs?.[headingNames]
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : []
}

/** The name that Markdown gives a heading by itself. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function readBlock(block: ContentNode, targets: Targets['byName'], losses: Losses): ContentNode {
  if (headingLevel(block) !== null) losses.section = lineOf(block)
  if (block.content === undefined) return block
  const content = joinedLinks(block.content).flatMap((each) => readInline(each, targets, losses))
  return { ...block, content: joined(content) }
}

function readInline(each: ContentNode, targets: Targets['byName'], losses: Losses): Content {
  const mark = each.marks?.find(({ type }) => type === innerLink)
  if (mark === undefined) return [each.text === undefined ? readBlock(each, targets, losses) : each]
  const words = each.text ?? ''
  const others = (each.marks ?? []).filter(({ type }) => type !== innerLink)
  const target = targets.get(nameOf(mark))
  if (target === undefined) {
    losses.note('internalLink', words.trim())
    return [textNode(words, others)]
  }
  target.used = true
  const { anchor, words: label } = target
  const reference: ContentNode = { type: 'crossReference', attrs: { document: '', anchor, label } }
  if (namesOnly(words, label)) return [reference]
  return [textNode(`${words} (`, others), reference, textNode(')', others)]
}

function nameOf(mark: ContentMark): string {
  const name = mark.attrs?.['name']
  return typeof name === 'string' ? name : ''
}

/** True when a reference says all that the words do: the heading itself, or "luku 2.1". */
function namesOnly(words: string, label: string): boolean {
  const plain = words.trim().toLowerCase()
  return (
    plain === label.toLowerCase() ||
    /^(?:(?:luku|kohta|osa|kapitel|avsnitt|chapter|section)\s*)?[\d.]+$/.test(plain)
  )
}

/** Words of one link that other marks part are one link; its words lose those marks. */
function joinedLinks(content: Content): Content {
  const out: ContentNode[] = []
  for (const each of content) {
    const mark = each.marks?.find(({ type }) => type === innerLink)
    const last = out.at(-1)
    const before = last?.marks?.find(({ type }) => type === innerLink)
    const goesOn = mark !== undefined && before !== undefined && nameOf(mark) === nameOf(before)
    if (goesOn) out[out.length - 1] = textNode((last?.text ?? '') + (each.text ?? ''), [mark])
    else out.push(each)
  }
  return out
}

/** A heading without the names it carried; one that is referred to gets its anchor. */
function anchored(block: ContentNode, target: Target | undefined): ContentNode {
  const { [headingNames]: _, ...attrs } = block.attrs ?? {}
  const anchor = target?.used === true ? { anchor: target.anchor } : {}
  return node(block.type, { ...attrs, ...anchor }, block.content ?? [])
}

/** The content with the id of its own page in the references to itself. */
export function inDocument(content: Content, document: string): Content {
  return content.map((each): ContentNode => {
    if (each.type === 'crossReference' && each.attrs?.['document'] === '')
      return { ...each, attrs: { ...each.attrs, document } }
    return each.content === undefined ? each : { ...each, content: inDocument(each.content, document) }
  })
}
