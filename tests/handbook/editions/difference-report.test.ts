import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { differenceJson } from '#handbook/editions/difference-json.ts'
import { differencePage } from '#handbook/editions/difference-page.ts'
import { editionDifferences } from '#handbook/editions/differences.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { regionalBook } from './regional-book.ts'

const page = (handbook: Handbook): Document =>
  new JSDOM(differencePage(editionDifferences(handbook, 'lappi'))).window.document

describe('a difference report', () => {
  it('[ED5] is one page with one h1, headings that skip no level and tables whose headers are headers', () => {
    const document = page(regionalBook())
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) =>
      Number(localName[1]),
    )
    expect(levels.filter((level) => level === 1)).toEqual([1])
    levels.slice(1).forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at] ?? 0) + 1))
    const heads = [...document.querySelectorAll('th')]
    expect(heads.length).toBeGreaterThan(4)
    expect(heads.every((head) => head.hasAttribute('scope'))).toBe(true)
    expect(document.querySelectorAll('link, script, img')).toHaveLength(0)
  })

  it('[ED5] says what came and went, what was replaced by what and the values of variables', () => {
    const document = page(regionalBook())
    const text = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
    expect(text('ins')).toContain('saamen kielellä ')
    expect(text('del')).toContain('Vain muualla kuin Lapissa.')
    expect(text('li')).toEqual(['Yleistä', 'Verkostot – tilalla Lapin verkostot', 'Porokylät'])
    expect(text('td')).toContain('Lapin hyvinvointialue')
    expect(document.documentElement.lang).toBe('fi')
  })

  it('[ED5] takes no markup from authors', () => {
    const handbook = regionalBook()
    const [first, ...rest] = handbook.chapters
    const hostile = { ...handbook, chapters: [{ ...first!, title: '<script>x</script>' }, ...rest] }
    expect(page(hostile).querySelectorAll('script')).toHaveLength(0)
  })

  it('[ED5] as JSON names every page with what became of it, and both sides of each changed block', () => {
    const read = JSON.parse(differenceJson(editionDifferences(regionalBook(), 'lappi'))) as {
      edition: object
      pages: { change: string; id: string; texts?: { blocks: object[] }[]; by?: object }[]
    }
    expect(read.edition).toEqual({
      id: 'lappi',
      title: 'Lappi',
      area: 'hyvinvointialue:21',
      areaName: 'Lapin hyvinvointialue',
    })
    expect(read.pages.map(({ change, id }) => `${change} ${id}`)).toHaveLength(5)
    expect(read.pages[2]?.by).toEqual({ id: 'uusi', title: 'Lapin verkostot' })
    expect(read.pages[0]?.texts?.[0]?.blocks[3]).toEqual({
      change: 'changed',
      form: 'text',
      before: 'Apua saa puhelimitse.',
      after: 'Apua saa saamen kielellä puhelimitse.',
    })
  })
})
