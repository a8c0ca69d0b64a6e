// The starter guidebook as a handbook value, without a store.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { noFacts, type Handbook } from '#handbook/model/handbook.ts'
import { starter, starterLists } from '#handbook/starter/starter.ts'
import { imageName } from '../sample-book.ts'

/** The starter as it is when nobody has written in it; all its figures show one image. */
export const starterHandbook: Handbook = {
  id: 'starter',
  schemaVersion: 2,
  facts: starter.facts,
  bin: [],
  synonyms: [],
  ...starterLists,
  chapters: starter.chapters.map(({ content, ...chapter }) => ({
    kind: 'chapter',
    edited: null,
    ...chapter,
    content: stored(content),
  })),
  practices: starter.practices.map(({ fields, facts, ...practice }) => ({
    kind: 'practice',
    profile: 'innokyla-2020',
    edited: null,
    ...practice,
    fields: Object.fromEntries(Object.entries(fields).map(([id, content]) => [id, stored(content)])),
    facts: { ...noFacts, ...facts },
  })),
}

/** Content whose figures name files as handbooks do. */
function stored(content: Content): Content {
  return content.map((node): ContentNode => {
    const inside = node.content === undefined ? {} : { content: stored(node.content) }
    if (node.type !== 'figure') return { ...node, ...inside }
    return { ...node, ...inside, attrs: { ...node.attrs, file: imageName('a') } }
  })
}
