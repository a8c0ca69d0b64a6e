// The box at the head of every page that leads to the search.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from '../book-page.ts'
import { icon } from '../icons.ts'
import { questionName, searchPaths } from './search-paths.ts'
import { searchWords } from './search-words.ts'

/** A plain form: it opens the search page with the question in the address, without a script. */
export function searchBox(page: BookPage): MarkupElement {
  const words = searchWords(page.language)
  const field = {
    type: 'search',
    name: questionName,
    'aria-label': words.searchBook,
    placeholder: words.searchBook,
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 1000,
  }
  return element(
    'form',
    { class: 'search', role: 'search', method: 'get', action: page.root + searchPaths.page },
    element('input', field),
    element('button', { type: 'submit' }, icon('search'), element('span', {}, words.go)),
  )
}
