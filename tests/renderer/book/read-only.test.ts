import { flushSync, mount, unmount } from 'svelte'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import { bullet, callout, cite, only, onlyWords, p, variable } from '#handbook/model/notation.ts'
import { bookLists } from '#tests/renderer/editor/writing.ts'
import ReadPage from './ReadPage.svelte'

/** Shows a text that is only read, as an edition when one is given. */
function shown(content: Content, shownEdition: string | null = null): HTMLElement {
  const services = {
    imageUrl: () => '',
    whenImagesCome: () => () => undefined,
    chooseImage: () => Promise.resolve(null),
    openLink: () => undefined,
    openDocument: () => undefined,
    targets: () => [],
    anchorFor: () => Promise.resolve(null),
    lists: { ...bookLists(), shownEdition },
  }
  const target = document.body.appendChild(document.createElement('div'))
  const page = mount(ReadPage, { target, props: { content, services } })
  onTestFinished(() => void unmount(page))
  flushSync()
  return target
}

const texts = (page: HTMLElement, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '')

describe('a text that is only read', () => {
  it('[WI6] tells in which editions words and blocks stand, in lists and boxes too', () => {
    const page = shown([
      p('Ryhmä ', onlyWords('lappi', 'kokoontuu Kemissä'), '.'),
      bullet('Kaikille.'),
      only('!lappi', bullet('Muualla.')),
      callout(only('lappi', p('Nosto.'))),
    ])
    expect(texts(page, '.conditional-words')).toEqual(['kokoontuu Kemissä'])
    expect(texts(page, '.when-label')).toEqual(['Vain: Lappi'])
    expect(texts(page, '.condition')).toEqual(['Ei painoksessa: Lappi', 'Vain: Lappi'])
  })

  it('[WI6] shows variables by their value in the edition that is shown, citations as they are printed', () => {
    const line = p('Soita ', variable('puhelin', 'Numero'), ' ', cite('kivipelto', 's. 2'), cite('thl'), '.')
    expect(texts(shown([line]), 'p')).toEqual(['Soita 040 1 (kivipelto s. 2; thl).'])
    expect(texts(shown([line], 'lappi'), '.variable')).toEqual(['040 2'])
    const gone = shown([p(variable('poissa', 'Vanha nimi'))])
    expect(texts(gone, '.variable.missing')).toEqual(['Vanha nimi'])
  })

  it('[ED4] dims what the shown edition leaves out, and says so', () => {
    const content = [p('A ', onlyWords('!lappi', 'muualla')), only('!lappi', p('Muualla.'))]
    const page = shown(content, 'lappi')
    expect(texts(page, '.conditional-words.away')).toEqual(['muualla'])
    expect(texts(page, '.condition.away')).toEqual(['Piilossa tässä painoksessa. Ei painoksessa: Lappi'])
    expect(shown(content, 'national').querySelector('.away')).toBeNull()
  })
})
