// The script of the search page in an HTML edition.
import { BookSearch } from '../book-search.ts'
import { searchWords } from '../search-words.ts'
import { askedIn } from './address.ts'
import { loadData, receiveScripts } from './data-scripts.ts'
import { PageParts } from './page-parts.ts'
import { SearchView } from './search-view.ts'

async function start(): Promise<void> {
  receiveScripts()
  const parts = new PageParts()
  const language = document.documentElement.lang
  const asked = askedIn(location.search)
  parts.field.value = asked.query
  if (asked.query !== '') parts.wait(searchWords(language).loading)
  try {
    const search = await BookSearch.open(loadData)
    new SearchView(parts, search, language, asked).start()
  } catch (fault) {
    console.error(fault)
    parts.fail(searchWords(language).unreadable)
  }
}

void start()
