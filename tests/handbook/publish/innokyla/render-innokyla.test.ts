// The Innokylä package: fields that a person can carry into the form without editing them again.
import { describe, expect, it } from 'vitest'
import { figure, p } from '#handbook/model/notation.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PaintDrawing } from '#handbook/publish/drawing-painter.ts'
import { renderInnokyla } from '#handbook/publish/innokyla/render-innokyla.ts'
import { expectSoundPages, filesOf, pagesOf, textOf } from '#tests/handbook/publish/html/pages.ts'
import { expectSubset } from './subset.ts'
import {
  bookFacts,
  hostile,
  imageName,
  sampleBook,
  sampleEdition,
  sampleTools,
} from '#tests/handbook/publish/html/sample-book.ts'

const unpainted: PaintDrawing = () => null
const paint = () => Promise.resolve(unpainted)

const files = filesOf(await renderInnokyla(sampleEdition, sampleTools(), paint))
const pages = pagesOf(files)
const cardPath = 'kaytannot/arjen-avaimet--p1.html'
const card = pages.get(cardPath) as Document
const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const texts = (page: ParentNode, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => clean(textContent))
const bodyOn = (page: Document, field: string): HTMLElement | null =>
  page.getElementById(`muotoiltu_${field}`)
const plainOf = (page: Document, field: string): string =>
  page.getElementById(`teksti_${field}`)?.textContent ?? ''

type Text = { id: string; label: string; state: string; characters: number; words: number; text: string }
type Field = Text & { html: string; required: boolean; images: { file: string }[]; incomplete: boolean }
type Sidecar = {
  whole: { fields: Text[] }
  practices: {
    id: string
    page: string
    completeness: { done: number; of: number }
    name: Text
    fields: Field[]
    choices: { id: string; label: string; values: { text: string; code: string | null }[] }[]
  }[]
}
const sidecar = JSON.parse(textOf(files, 'innokyla.json')) as Sidecar

describe('the Innokylä package', () => {
  it('[PB4] has a page for the kokonaisuus and one for each practice, all sound', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      cardPath,
      expect.stringMatching(/^kaytannot\/script.*--p2\.html$/),
      'taulukot/01-ratkaisun-perusidea-arjen-avaimet.html',
      'taulukot/02-toimintaymparisto-arjen-avaimet.html',
    ])
    expectSoundPages(files, 'fi')
  })

  it('[PR2] names every field as the form does, in its order', () => {
    const shown = innokylaProfile.fields.filter(({ retired }) => !retired).map(({ label }) => label)
    const [first, ...rest] = shown
    expect(texts(card, '.field h2')).toEqual(['Toimintamallin nimi', first, ...rest])
    expect(texts(pages.get('index.html') as Document, '.field h2')).toEqual([
      'Kokonaisuuden nimi',
      'Lyhyt kuvaus',
      'Kokonaisuuden tarkoitus ja tavoitteet',
    ])
    expect(texts(card, '.choices dt').slice(0, 4)).toEqual(
      innokylaProfile.controlled.map(({ label }) => label),
    )
  })

  it('[PB6] holds nothing in a body but the subset that the form keeps', () => {
    for (const page of pages.values()) for (const body of page.querySelectorAll('.body')) expectSubset(body)
  })

  it('[PR2] counts as the window does and says each state in words', () => {
    expect(texts(card, '.field .state').slice(0, 3)).toEqual([
      '13 merkkiä, 2 sanaa, kunnossa',
      '320 merkkiä, 1 sana, pitkä (suositus 300)',
      expect.stringMatching(/merkkiä, \d+ sanaa, kunnossa$/),
    ])
    for (const [index, field] of (
      sampleEdition.parts.find(({ id }) => id === 'p1') as unknown as { fields: Text[] }
    ).fields.entries())
      expect(sidecar.practices[0]?.fields[index]).toMatchObject({
        characters: field.characters,
        words: field.words,
      })
  })

  it('lists empty fields at the end and marks the required ones', () => {
    expect(texts(card, '.checklist li')[0]).toBe('Toimivuuden ja käyttöönoton ehdot · pakollinen')
    expect(texts(card, '.checklist li')).toContain('Muutoksen mittaaminen')
    expect(texts(card, '.checklist li')).not.toContain('Ratkaisun perusidea')
  })

  it('lists the images of a field with number, description, caption, author and permission', () => {
    expect(texts(card, 'ul.images a').slice(0, 3)).toEqual([
      '01-ratkaisun-perusidea-arjen-avaimet.svg',
      '02-ratkaisun-perusidea-arjen-avaimet.svg',
      '03-toimintaymparisto-arjen-avaimet.svg',
    ])
    const buttons = [...card.querySelectorAll('ul.images li')].map((item) => texts(item, 'dd span[id]'))
    expect(buttons[0]).toEqual(['Kolme laatikkoa.', 'Asiakkaan polku.', 'Esimerkkikunta', 'CC BY 4.0'])
    expect(files.map(({ path }) => path)).toContain('kuvat/01-ratkaisun-perusidea-arjen-avaimet.svg')
  })

  it('[PB30] takes drawings along as pictures at most 1600 pixels long, and as they are when they cannot be painted', async () => {
    const tall = new TextEncoder().encode('<svg width="50" height="200"></svg>')
    const drawn = sampleTools({ readImage: () => Promise.resolve(tall) })
    const first = 'kuvat/01-ratkaisun-perusidea-arjen-avaimet'
    const quarter: PaintDrawing = (_, width) => Uint8Array.of(width / 4)
    const painted = filesOf(await renderInnokyla(sampleEdition, drawn, () => Promise.resolve(quarter)))
    expect(painted.find(({ path }) => path === `${first}.png`)?.content).toEqual(Uint8Array.of(100))
    expect(pagesOf(painted).get(cardPath)?.querySelector('ul.images a')?.getAttribute('href')).toBe(
      `../${first}.png`,
    )
    const asTheyAre = filesOf(await renderInnokyla(sampleEdition, drawn, paint))
    expect(asTheyAre.map(({ path }) => path)).toContain(`${first}.svg`)
  })

  it('has hidden copy buttons that name their field and point to what they copy', () => {
    const buttons = [...card.querySelectorAll('button')]
    expect(buttons.length).toBeGreaterThan(10)
    for (const button of buttons) {
      expect(button.hidden).toBe(true)
      expect(card.getElementById(button.dataset['text'] ?? '')).not.toBeNull()
      if (button.dataset['html'] !== undefined)
        expect(card.getElementById(button.dataset['html'])).not.toBeNull()
    }
    expect(texts(card, '.buttons button').slice(1, 3)).toEqual([
      'Kopioi muotoiltuna Toimintamallin lyhyt kuvaus',
      'Kopioi pelkkä teksti Toimintamallin lyhyt kuvaus',
    ])
    expect(card.querySelector('[role="status"]')?.textContent).toBe('')
  })

  it('gives areas with their code set, and says what is not given', () => {
    expect(sidecar.practices[0]?.choices).toEqual([
      { id: 'toteutuspaikka', label: 'Toteutuspaikka', values: [{ text: 'Järvenpää', code: null }] },
      {
        id: 'alue',
        label: 'Paikkakunta, maakunta tai hyvinvointialue',
        values: [
          { text: 'Keski-Uudenmaan hyvinvointialue', code: 'hyvinvointialue:02' },
          { text: 'Uusimaa', code: 'maakunta:01' },
        ],
      },
      {
        id: 'rahoittaja',
        label: 'Toimintamallin rahoittaja',
        values: [{ text: 'Euroopan sosiaalirahasto (ESR)', code: null }],
      },
      {
        id: 'kokonaisuus',
        label: 'Toimintamallin kokonaisuus',
        values: [{ text: 'Näytekirja', code: null }],
      },
    ])
    const empty = [...pages].find(([path]) => path.includes('--p2'))?.[1]
    expect(texts(empty as Document, '.choices dd.none')).toHaveLength(3)
  })

  it('tells the same in the sidecar as on the pages', () => {
    for (const practice of sidecar.practices) {
      const page = pages.get(practice.page) as Document
      expect(clean(page.querySelector('h1')?.textContent)).toBe(clean(practice.name.text))
      for (const field of practice.fields.filter(({ html }) => html !== '')) {
        expect(plainOf(page, field.id)).toBe(field.text)
        const onPage = bodyOn(page, field.id)?.innerHTML.replace(/\n\s*/g, '')
        expect(onPage).toBe(parsed(page, field.html).replace(/\n\s*/g, ''))
      }
    }
    expect(sidecar.practices[0]?.completeness).toEqual({ done: 4, of: 9 })
    expect(texts(pages.get('index.html') as Document, '.practices li')[0]).toBe(
      'Arjen avaimet Kentistä kunnossa 4/9',
    )
  })

  it('[PB4] shows what authors wrote as text, never as markup', () => {
    expect(plainOf(card, 'toimintaymparisto')).toContain(hostile)
    expect(card.querySelectorAll('script')).toHaveLength(1)
    expect(texts(card, '.notice')).toHaveLength(2)
  })

  it('is the same bytes when it is made again', async () => {
    expect(filesOf(await renderInnokyla(editionOf(sampleBook), sampleTools(), paint))).toEqual(files)
  })

  it('keeps the form’s names Finnish in a book of another language', async () => {
    const made = filesOf(
      await renderInnokyla(
        editionOf({ ...sampleBook, facts: { ...bookFacts, language: 'en' } }),
        sampleTools(),
        paint,
      ),
    )
    expectSoundPages(made, 'en')
    const page = pagesOf(made).get(cardPath) as Document
    expect(
      [...page.querySelectorAll('.field h2')].every((heading) => heading.getAttribute('lang') === 'fi'),
    ).toBe(true)
    expect(texts(page, '.kind')).toEqual(['Innokylä package'])
  })

  it('tells which page it is making, and stops between pages', async () => {
    const tools = sampleTools()
    await renderInnokyla(sampleEdition, tools, paint)
    expect(tools.told.slice(0, 2)).toEqual(['0/3 Näytekirja', '1/3 Arjen avaimet'])
    const stopped = sampleTools({
      cancellation: {
        throwIfAborted: () => {
          throw new Error('stopped')
        },
      },
    })
    await expect(renderInnokyla(sampleEdition, stopped, paint)).rejects.toThrow('stopped')
    expect(stopped.told).toEqual([])
  })

  it('[PB2] stops at images without permission, in practices only', async () => {
    const faulty = [
      p('alku'),
      figure({ file: imageName('c'), alt: 'Polku', author: '', permission: ' ' }, 'Kuvateksti'),
    ]
    const chapters = sampleBook.chapters.map((chapter) => ({ ...chapter, content: faulty }))
    const practices = sampleBook.practices.map((each) => ({ ...each, fields: { kohderyhma: faulty } }))
    const result = await renderInnokyla(
      editionOf({ ...sampleBook, chapters, practices }),
      sampleTools(),
      paint,
    )
    expect(
      result.ok ? [] : result.obstacles.map(({ kind, document, field }) => [kind, document, field]),
    ).toEqual([
      ['missingPermission', 'p1', 'kohderyhma'],
      ['missingPermission', 'p2', 'kohderyhma'],
    ])
  })
})

function parsed(page: Document, html: string): string {
  const holder = page.createElement('div')
  holder.innerHTML = html
  return holder.innerHTML
}
