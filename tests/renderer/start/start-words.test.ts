// What the start screen says of the starter guidebook is true of it.
import { expect, it } from 'vitest'
import { standsIn } from '#handbook/model/condition.ts'
import { nationalEdition } from '#handbook/model/edition-plan.ts'
import { languages } from '#handbook/model/failure-words.ts'
import { starter } from '#handbook/starter/starter.ts'
import { startWords } from '#renderer/text/start-words.ts'

it.each(languages)('the start screen counts the starter right in %s', (language) => {
  const { starterAbout } = startWords[language]
  const counts = [...starterAbout.matchAll(/\d+/g)].map(([count]) => Number(count))
  const { chapters, practices } = starter
  const national = [chapters, practices].map((pages) =>
    pages.filter(({ when }) => standsIn(when, nationalEdition)),
  )
  expect(counts).toEqual(national.map((pages) => pages.length))
})
