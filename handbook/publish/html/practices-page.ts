// The page of all good practices, and of them by what is said of each.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { sidePage } from './frame.ts'
import { groupsOf, practiceFacets, type PracticeFacet } from './practice-groups.ts'
import { practiceCards, practiceTitles } from './practice-list.ts'
import { practicesOf } from './places.ts'
import { countSign, narrowing, narrowingScript } from './practice-narrowing.ts'
import { sideWords, type SideWords } from './side-words.ts'

/** All practices with a list for each value of each facet. A script makes these lists into choices. */
export function practicesPage(page: BookPage): string {
  const words = sideWords(page.language)
  const practices = practicesOf(page.edition)
  const facets = practiceFacets.map((facet) => facetMarkup(facet, page))
  const content = [
    facets.every((facet) => facet === null) ? null : placeOfChoices(words),
    element(
      'section',
      { id: narrowing.list, 'aria-labelledby': `${narrowing.list}otsikko` },
      element('h2', { id: `${narrowing.list}otsikko` }, `${words.allPractices} (${practices.length})`),
      practiceCards(practices, page),
    ),
    ...facets,
  ]
  return sidePage(page.words.practices, content, page, { script: narrowingScript })
}

/** Filled by the script; empty without it. */
function placeOfChoices({ narrow, any, shown, shownOne }: SideWords): MarkupElement {
  return element('div', {
    id: narrowing.choices,
    class: 'choices',
    role: 'group',
    'aria-label': narrow,
    [narrowing.any]: any,
    [narrowing.one]: shownOne,
    [narrowing.many]: shown(countSign),
  })
}

function facetMarkup(facet: PracticeFacet, page: BookPage): Child {
  const groups = groupsOf(facet, practicesOf(page.edition), page.words)
  if (groups.length === 0) return null
  const name = sideWords(page.language).facets[facet]
  const id = `${narrowing.choices}${facet}`
  const lists = groups.flatMap(({ label, practices }): readonly MarkupElement[] => [
    element('h3', { [narrowing.value]: label }, `${label} (${practices.length})`),
    practiceTitles(practices, page),
  ])
  return element(
    'section',
    { [narrowing.facet]: name, 'aria-labelledby': id },
    element('h2', { id }, name),
    lists,
  )
}
