// The starter guidebook as an edition with its images, for the tests of renderers.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { noFacts, type Handbook } from '#handbook/model/handbook.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition, RenderTools } from '#handbook/publish/edition.ts'
import { starter, starterLists } from '#handbook/starter/starter.ts'

const folder = resolve(import.meta.dirname, '../../../handbook/starter/figures')
const edited = Date.UTC(2026, 10, 21, 10)

/** The figures by the names that a handbook gives them: the hash of their bytes. */
const images = new Map<string, Uint8Array>()
const storedNames = new Map<string, string>()
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(resolve(folder, name))
  const stored = `${createHash('sha256').update(bytes).digest('hex')}.svg`
  images.set(stored, bytes)
  storedNames.set(name, stored)
}

function stored(content: Content): Content {
  return content.map((node): ContentNode => {
    const file = storedNames.get(String(node.attrs?.['file']))
    const attrs = file === undefined ? {} : { attrs: { ...node.attrs, file } }
    return { ...node, ...attrs, ...(node.content === undefined ? {} : { content: stored(node.content) }) }
  })
}

/** The starter as a handbook, all of it edited at one time. */
export const starterBook: Handbook = {
  id: 'alkukirja',
  schemaVersion: 2,
  facts: starter.facts,
  bin: [],
  synonyms: [],
  ...starterLists,
  chapters: starter.chapters.map((chapter) => ({
    kind: 'chapter',
    ...chapter,
    content: stored(chapter.content),
    edited,
  })),
  practices: starter.practices.map(({ facts, fields, ...practice }) => ({
    kind: 'practice',
    ...practice,
    profile: innokylaProfile.id,
    fields: Object.fromEntries(Object.entries(fields).map(([id, content]) => [id, stored(content)])),
    facts: { ...noFacts, ...facts },
    edited,
  })),
}

/** The starter as the national edition. */
export const starterEdition: Edition = editionOf(starterBook)

/** Tools that read the starter's own images. */
export const starterTools: RenderTools = {
  readImage: (file) => Promise.resolve(images.get(file) ?? null),
  report: () => undefined,
  cancellation: { throwIfAborted: () => undefined },
}
