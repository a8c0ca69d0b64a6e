// The hits as a reader sees them: where, what, and the words found.
import type { Hit, Kinship, Mark, Snippet } from '#handbook/search/hit.ts'
import { pageWords } from '#handbook/publish/html/page-words.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { addressOfSnippet, sectionOf } from '../hit-address.ts'
import type { PassagesData } from '../search-data.ts'
import { searchWords } from '../search-words.ts'
import { make } from './make.ts'

const toWords = 'fragmentDirective' in document

/** One hit as an item of the list. */
export function hitItem(hit: Hit, page: PassagesData, language: string): HTMLLIElement {
  const [best] = hit.snippets
  const inTitle = hit.titleMarks.length > 0 || best === undefined
  const href = inTitle ? page.address : addressOfSnippet(best, page, toWords)
  const title = hit.title.trim() === '' ? pageWords(language).untitled : hit.title
  return make(
    'li',
    {},
    make('p', { class: 'kind' }, kindOf(hit, page, language)),
    make('h3', {}, make('a', { href }, ...marked(title, hit.titleMarks))),
    ...snippetLines(hit.snippets, page),
  )
}

/** "Luku 3", "Sanasto", or "Hyvä käytäntö · Järvenpää · Käytössä". */
function kindOf({ kind, facts }: Hit, { number }: PassagesData, language: string): string {
  if (kind === 'chapter') return number === null ? '' : pageWords(language).chapter(number)
  if (kind !== 'practice') return searchWords(language).kinds[kind]
  const words = publishedWords(language)
  const stage = facts.stage === null ? '' : words.stages[facts.stage]
  return [words.practice, facts.place, stage].filter((each) => each.trim() !== '').join(' · ')
}

/** Each snippet under its section, which is named once for all that stand together in it. */
function snippetLines(snippets: readonly Snippet[], page: PassagesData): readonly HTMLParagraphElement[] {
  let named = ''
  return snippets.map((snippet) => {
    const section = sectionOf(snippet, page)?.title ?? ''
    const href = addressOfSnippet(snippet, page, toWords)
    const link = section === named ? [] : [make('a', { href, class: 'section' }, section), ' ']
    named = section
    return make('p', { class: 'snippet' }, ...link, make('span', {}, ...marked(snippet.text, snippet.marks)))
  })
}

/** How a word is akin that reads differently from what was asked: marked more lightly. */
const loosely: readonly Kinship[] = ['part', 'typo', 'similar', 'synonym']

/** Text with its found words marked; the reason of a mark that is another word stands on hover. */
function marked(text: string, marks: readonly Mark[]): readonly (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  for (const { from, to, word, kinship } of marks) {
    const reason = kinship === 'same' || kinship === 'form' ? null : `← ${word}`
    pieces.push(
      text.slice(at, from),
      make(
        'mark',
        { title: reason, class: loosely.includes(kinship) ? 'loosely' : null },
        text.slice(from, to),
      ),
    )
    at = to
  }
  return [...pieces, text.slice(at)]
}
