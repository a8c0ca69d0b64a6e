// A Word document as content: styles as kinds and levels, lists, tables, notes, figures with captions.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Draft } from '../draft.ts'
import { headingLevel, headingNames, lineOf, textBlock, type BlockForm } from '../lines.ts'
import type { Losses } from '../losses.ts'
import { captionBlock, withCaptions } from './captions.ts'
import { lineContent, type LineFacts } from './line.ts'
import { WordLists } from './numbering.ts'
import { roleOf, type StyleRole } from './styles.ts'
import { tableContent } from './tables.ts'
import {
  childrenOf,
  wordsOf,
  type WordDocument,
  type WordImage,
  type WordNode,
  type WordParagraph,
} from './word-document.ts'

/** Reads a document. `images` names the images that could be had; what is not kept is noted in `losses`. */
export function readWord(
  document: WordDocument,
  images: ReadonlyMap<WordImage, string>,
  losses: Losses,
): Draft {
  const hasTitle = document.children.some(
    (each) => each.type === 'paragraph' && roleOfParagraph(each).kind === 'title',
  )
  const reader = new WordReader({ document, images, losses }, hasTitle ? 1 : 0)
  return { title: null, content: reader.read(document.children) }
}

function roleOfParagraph({ styleName, styleId, children }: WordParagraph): StyleRole {
  const role = roleOf(styleName, styleId)
  return wordsOf(children) === '' && role.kind !== 'caption' ? { kind: 'text' } : role
}

class WordReader {
  readonly #lists = new WordLists()
  /** The indent of the item that a paragraph may go on with, or null. */
  #item: number | null = null
  #hadTitle = false

  constructor(
    private readonly facts: LineFacts,
    /** How many levels headings stand lower, because the document has a title above them. */
    private readonly shift: number,
    private readonly inBox = false,
  ) {}

  read(nodes: readonly WordNode[]): Content {
    return withCaptions(nodes.flatMap((each) => this.#block(each)))
  }

  #block(each: WordNode): Content {
    if (each.type === 'paragraph') return this.#paragraph(each)
    if (each.type === 'table') {
      this.#endList()
      return [tableContent(each, (inside) => new WordReader(this.facts, this.shift, true).read(inside))]
    }
    return 'children' in each ? each.children.flatMap((child) => this.#block(child)) : this.#loose(each)
  }

  /** What stands between paragraphs, as an image may. */
  #loose(each: WordNode): Content {
    return figuresApart({ kind: 'text' }, lineContent([each], this.facts))
  }

  #paragraph(paragraph: WordParagraph): Content {
    const role = roleOfParagraph(paragraph)
    if (role.kind === 'contents') {
      this.facts.losses.note('contents', wordsOf(paragraph.children))
      return []
    }
    const form = this.#form(paragraph, role)
    const line = lineContent(paragraph.children, this.facts)
    const blocks = role.kind === 'caption' ? captionOf(line) : figuresApart(form, line)
    return blocks.map((block) => withNames(block, paragraph))
  }

  #form(paragraph: WordParagraph, role: StyleRole): BlockForm {
    if (role.kind === 'heading' || role.kind === 'title') return this.#heading(role, paragraph)
    if (wordsOf(paragraph.children) === '') return { kind: 'text' }
    if (paragraph.numbering !== null) return this.#listItem(this.#lists.item(paragraph.numbering))
    if (role.kind === 'item')
      return this.#listItem({ kind: role.ordered ? 'ordered' : 'bullet', indent: role.level - 1 })
    if (role.kind === 'continuation' && this.#item !== null)
      return { kind: 'continuation', indent: this.#item }
    this.#endList()
    return { kind: role.kind === 'quote' ? 'quote' : 'text' }
  }

  #listItem(form: BlockForm): BlockForm {
    this.#item = form.indent ?? 0
    return form
  }

  #heading(role: StyleRole, paragraph: WordParagraph): BlockForm {
    this.#endList()
    const words = wordsOf(paragraph.children)
    const isTitle = role.kind === 'title' && !this.#hadTitle
    this.#hadTitle ||= isTitle
    const level = isTitle ? 1 : (role.kind === 'heading' ? role.level : 1) + this.shift
    if (!this.inBox) this.facts.losses.section = words
    if (level > 4) this.facts.losses.note('deepHeading', words)
    return { kind: `h${Math.min(level, 4) as 1 | 2 | 3 | 4}` }
  }

  #endList(): void {
    this.#item = null
    this.#lists.interrupt()
  }
}

/** A heading with the bookmarks that stand in it: links lead to it by them. */
function withNames(block: ContentNode, { children }: WordParagraph): ContentNode {
  const names = headingLevel(block) === null ? [] : bookmarksIn(children)
  return names.length === 0 ? block : { ...block, attrs: { ...block.attrs, [headingNames]: names } }
}

function bookmarksIn(nodes: readonly WordNode[]): readonly string[] {
  return nodes.flatMap((each) => [
    ...(each.type === 'bookmarkStart' && each.name !== undefined ? [each.name] : []),
    ...bookmarksIn(childrenOf(each)),
  ])
}

/** A line parted at its figures, which are blocks of their own. */
function figuresApart(form: BlockForm, line: Content): Content {
  const out: ContentNode[] = []
  let words: ContentNode[] = []
  const close = (): void => {
    const block = textBlock(out.some(({ type }) => type === 'textBlock') ? { kind: 'text' } : form, words)
    if (lineOf(block) !== '') out.push(block)
    words = []
  }
  for (const each of line) {
    if (each.type !== 'figure') words.push(each)
    else {
      close()
      out.push(each)
    }
  }
  close()
  return out
}

/** A caption may hold its image itself. */
function captionOf(line: Content): Content {
  const figures = line.filter(({ type }) => type === 'figure')
  const words = line.filter(({ type }) => type !== 'figure')
  const caption = captionBlock(words)
  return lineOf({ ...caption, type: 'textBlock' }) === '' ? figures : [...figures, caption]
}
