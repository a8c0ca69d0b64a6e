// The structure of a PDF with the text of each tag, as a screen reader takes them together.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A tag with all text inside it; its links are the numbers of their annotations. */
export type TaggedText = {
  readonly role: string
  readonly alt: string | undefined
  readonly page: number
  readonly text: string
  readonly links: readonly string[]
  readonly children: readonly TaggedText[]
}

/** A link as it is announced. */
export type Announced = { readonly id: string; readonly contents: string; readonly page: number }

export type Structure = {
  readonly tags: readonly TaggedText[]
  readonly links: readonly Announced[]
  readonly outline: readonly OutlineItem[]
  readonly language: unknown
}

export type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] }

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/** Reads every page of a PDF. */
export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const tags: TaggedText[] = []
  const links: Announced[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const texts = await textsOf(page)
    tags.push(...nodesOf(await page.getStructTree(), number, texts))
    links.push(...(await linksOf(page, number)))
  }
  const { info } = await pdf.getMetadata()
  const outline = ((await pdf.getOutline()) ?? []) as readonly OutlineItem[]
  await task.destroy()
  return { tags, links, outline, language: (info as Record<string, unknown>)['Language'] }
}

/** The text of each piece of marked content by its id; what stands outside any tag is left out. */
async function textsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== null)
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? null)
  }
  return texts
}

function nodesOf(tree: unknown, page: number, texts: ReadonlyMap<string, string>): readonly TaggedText[] {
  const { children = [] } = (tree ?? {}) as { children?: readonly Record<string, unknown>[] }
  return children.flatMap((child) => (typeof child['role'] === 'string' ? [nodeOf(child, page, texts)] : []))
}

function nodeOf(
  node: Readonly<Record<string, unknown>>,
  page: number,
  texts: ReadonlyMap<string, string>,
): TaggedText {
  const leaves = (node['children'] as readonly Record<string, unknown>[] | undefined) ?? []
  const children = nodesOf(node, page, texts)
  const inner = children.values()
  const pieces = leaves.map((leaf) =>
    typeof leaf['role'] === 'string'
      ? (inner.next().value?.text ?? '')
      : (texts.get(String(leaf['id'])) ?? ''),
  )
  return {
    role: String(node['role']),
    alt: typeof node['alt'] === 'string' ? node['alt'] : undefined,
    page,
    text: pieces.join(''),
    links: leaves.filter(({ type }) => type === 'object').map(({ id }) => String(id)),
    children,
  }
}

async function linksOf(page: Page, number: number): Promise<readonly Announced[]> {
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[]
  return annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ id, contentsObj }) => ({
      id: String(id),
      contents: String((contentsObj as { str?: string } | undefined)?.str ?? ''),
      page: number,
    }))
}

/** Every tag of a role, in reading order. */
export function tagsOf({ tags }: Pick<Structure, 'tags'>, role: RegExp): readonly TaggedText[] {
  const inside = (tag: TaggedText): readonly TaggedText[] => [tag, ...tag.children.flatMap(inside)]
  return tags.flatMap(inside).filter((tag) => role.test(tag.role))
}
