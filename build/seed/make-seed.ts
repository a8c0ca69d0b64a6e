// Makes the starter guidebook into bytes: frames of edits and images named by their content.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ContentNode } from '#handbook/model/content.ts'
import { starter } from '#handbook/starter/starter.ts'
import { encodeFrame } from '#handbook/store/frame.ts'
import { framesOf, type WrittenBook } from '#handbook/store/starter-frames.ts'

const root = resolve(import.meta.dirname, '../..')
const figures = join(root, 'handbook/starter/figures')
const out = join(root, 'out/starter')

/** Names of figures as written, and as stored: by the hash of their bytes. */
type StoredNames = ReadonlyMap<string, string>

function figureNames(nodes: readonly ContentNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'figure' ? [String(node.attrs?.['file'])] : []),
    ...figureNames(node.content ?? []),
  ])
}

function withStoredNames(node: ContentNode, names: StoredNames): ContentNode {
  const content = node.content?.map((child) => withStoredNames(child, names))
  const file = names.get(String(node.attrs?.['file']))
  const attrs = node.type === 'figure' && file !== undefined ? { ...node.attrs, file } : node.attrs
  return { ...node, ...(attrs === undefined ? {} : { attrs }), ...(content === undefined ? {} : { content }) }
}

async function storeFigures(names: readonly string[]): Promise<StoredNames> {
  const stored = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const bytes = await readFile(join(figures, name))
      const file = `${createHash('sha256').update(bytes).digest('hex')}.${name.split('.').at(-1)}`
      await writeFile(join(out, 'kuvat', file), bytes)
      return [name, file]
    }),
  )
  return new Map(stored)
}

function rename(names: StoredNames): WrittenBook {
  const each = (content: readonly ContentNode[]) => content.map((node) => withStoredNames(node, names))
  return {
    ...starter,
    chapters: starter.chapters.map((chapter) => ({ ...chapter, content: each(chapter.content) })),
    practices: starter.practices.map((practice) => ({
      ...practice,
      fields: Object.fromEntries(Object.entries(practice.fields).map(([id, content]) => [id, each(content)])),
    })),
  }
}

const texts = [
  ...starter.chapters.map(({ content }) => content),
  ...starter.practices.flatMap(({ fields }) => Object.values(fields)),
]
await rm(out, { recursive: true, force: true })
await mkdir(join(out, 'kuvat'), { recursive: true })
const names = await storeFigures([...new Set(texts.flatMap(figureNames))])
const frames = framesOf(rename(names), 0)
await writeFile(join(out, 'starter.frames'), Buffer.concat(frames.map(encodeFrame)))
console.error(`Starter guidebook: ${frames.length} documents, ${names.size} figures.`)
