// Which images a handbook names.
import { textAttribute, type Content, type ContentNode } from './content.ts'
import type { Handbook } from './handbook.ts'
import { isImageName } from './normal-form.ts'

/** The file names of all images that chapters, practices and logo lines show, in order of first use. */
export function namedImages({ chapters, practices, editions }: Handbook): ReadonlySet<string> {
  const texts = [
    ...chapters.map(({ content }) => content),
    ...practices.flatMap(({ fields }) => Object.values(fields)),
  ]
  const logos = editions.flatMap(({ imprint }) => imprint.logos.map(({ file }) => file))
  return new Set([...texts.flatMap(imagesIn), ...logos.filter(isImageName)])
}

/** The file names of the images in one text, in order; what is no image name of ours is left out. */
export function imagesIn(content: Content): readonly string[] {
  return content.flatMap(imagesOfNode)
}

function imagesOfNode(node: ContentNode): readonly string[] {
  const file = node.type === 'figure' ? textAttribute(node, 'file') : null
  const own = file !== null && isImageName(file) ? [file] : []
  return [...own, ...imagesIn(node.content ?? [])]
}
