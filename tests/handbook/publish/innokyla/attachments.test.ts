// What Innokylä's form does not take as it is: tables, long notes, headings; and what it asks besides the texts.
import Ajv from 'ajv'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { noImprint, plainNational } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { cite, h2, note, only, p, table, variable } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import copyScript from '#handbook/publish/innokyla/kopioi.js?raw'
import schema from '#handbook/publish/innokyla/innokyla.schema.json'
import { renderInnokyla } from '#handbook/publish/innokyla/render-innokyla.ts'
import { expectSoundPages, filesOf, textOf } from '#tests/handbook/publish/html/pages.ts'
import { sampleBook, sampleEdition, sampleTools } from '#tests/handbook/publish/html/sample-book.ts'
import { expectSubset } from './subset.ts'

const long = `Pitkä viite, ${'jossa kerrotaan tarkasti, '.repeat(6)}mistä tieto on.`
const card = sampleBook.practices[0]
if (card === undefined) throw new Error('The sample book has practices')

const book: Handbook = {
  ...sampleBook,
  bibliography: [
    { id: 'kivipelto', item: { type: 'book', title: 'Osallisuus', issued: { 'date-parts': [[2013]] } } },
    { id: 'turha', item: { type: 'book', title: 'Turha', issued: { 'date-parts': [[2001]] } } },
  ],
  variables: [
    { id: 'neuvonta', name: 'Neuvonta', value: 'neuvontapuhelin', values: { lappi: 'Lapin neuvonta' } },
  ],
  editions: [
    plainNational,
    { id: 'lappi', title: 'Lappi', area: 'hyvinvointialue:21', order: 'b', imprint: noImprint },
  ],
  practices: [
    {
      ...card,
      fields: {
        'lyhyt-kuvaus': [p('Kerrotaan lyhyesti', note('Lyhyt viite.'), '.')],
        'ratkaisun-perusidea': [
          h2('Väliotsikko'),
          p('Väite', note('Lyhyt.'), ' ja toinen ', cite('kivipelto', 's. 12'), note(long), '.'),
          only('lappi', p('Soita: ', variable('neuvonta', 'Neuvonta'), '.')),
        ],
        toimintaymparisto: [
          table('Ryhmät ja kerrat', ['Ryhmä', 'Kerrat'], ['Arki', '10'], ['Vertaiset', '8']),
        ],
      },
    },
  ],
}

type Field = { id: string; text: string; html: string; htmlWithBoldHeadings: string; tables: unknown[] }
type Sidecar = {
  edition: { id: string }
  practices: { fields: Field[]; moreFacts: { id: string; values: { text: string }[] }[] }[]
}

async function published(edition = 'national') {
  const files = filesOf(
    await renderInnokyla(editionOf(book, edition), sampleTools(), () => Promise.resolve(() => null)),
  )
  const sidecar = JSON.parse(textOf(files, 'innokyla.json')) as Sidecar
  const field = (id: string): Field => {
    const found = sidecar.practices[0]?.fields.find((each) => each.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  return { files, sidecar, field }
}

describe('footnotes of a field', () => {
  it('[PB30] stand in parentheses when they are short', async () => {
    const { field } = await published()
    expect(field('lyhyt-kuvaus').text).toBe('Kerrotaan lyhyesti (Lyhyt viite.).')
  })

  it('[PB30] stand at its end, numbered from one, when one of them is long', async () => {
    const { field } = await published()
    const { text } = field('ratkaisun-perusidea')
    expect(text).toContain('Väite [1] ja toinen')
    expect(text).toContain(`Viitteet\n\n1. Lyhyt.\n2. ${long}`)
  })
})

describe('tables of a field', () => {
  it('[PB30] are a list in the text and a page of their own to attach, with the same in words', async () => {
    const { files, field } = await published()
    expect(field('toimintaymparisto').html).not.toContain('<table')
    expect(field('toimintaymparisto').tables).toEqual([
      {
        file: 'taulukot/01-toimintaymparisto-arjen-avaimet.html',
        number: 1,
        title: 'Ryhmät ja kerrat',
        text: 'Ryhmät ja kerrat\n\n- Ryhmä: Arki\n  Kerrat: 10\n- Ryhmä: Vertaiset\n  Kerrat: 8',
      },
    ])
    const page = new JSDOM(textOf(files, 'taulukot/01-toimintaymparisto-arjen-avaimet.html')).window.document
    expect(page.querySelector('h1')?.textContent).toBe('Ryhmät ja kerrat')
    const heads = [...page.querySelectorAll('th')].map((head) => [head.textContent.trim(), head.scope])
    expect(heads).toEqual([
      ['Ryhmä', 'col'],
      ['Kerrat', 'col'],
    ])
    expectSoundPages(files, 'fi')
  })
})

describe('headings of a field', () => {
  it('[PB30] become bold paragraphs where the reader asks for it, and headings again', async () => {
    const { files } = await published()
    const path = 'kaytannot/arjen-avaimet--p1.html'
    const { window } = new JSDOM(textOf(files, path), { runScripts: 'outside-only' })
    const body = window.document.getElementById('muotoiltu_ratkaisun-perusidea')
    const written = body?.innerHTML
    window.eval(copyScript)
    const box = window.document.querySelector<HTMLInputElement>('#lihavoi_')
    expect(box?.closest<HTMLElement>('.switch')?.hidden).toBe(false)
    box?.click()
    expect(body?.querySelector('h3')).toBeNull()
    expect(body?.querySelector('p strong')?.textContent).toBe('Väliotsikko')
    expectSubset(body)
    box?.click()
    expect(body?.innerHTML).toBe(written)
  })

  it('[PB30] are bold in the other form that the sidecar gives', async () => {
    const { field } = await published()
    const { html, htmlWithBoldHeadings } = field('ratkaisun-perusidea')
    expect(html).toContain('<h3>Väliotsikko</h3>')
    expect(htmlWithBoldHeadings).toContain('<p><strong>Väliotsikko</strong></p>')
    expect(htmlWithBoldHeadings).not.toMatch(/<h\d/)
  })
})

describe('what a practice cites', () => {
  it('[PB30] is among its other facts as the list of sources has it, and what it does not cite is not', async () => {
    const { sidecar } = await published()
    const sources = sidecar.practices[0]?.moreFacts.find(({ id }) => id === 'lahteet')?.values ?? []
    expect(sources.some(({ text }) => text.includes('Osallisuus') && text.includes('2013'))).toBe(true)
    expect(sources.some(({ text }) => text.includes('Turha'))).toBe(false)
  })
})

describe('the package of an edition', () => {
  it('[PB30] says what the edition says, in its words, and names it', async () => {
    const lapland = await published('lappi')
    expect(lapland.sidecar.edition).toEqual({ id: 'lappi', title: 'Lappi', area: 'hyvinvointialue:21' })
    expect(lapland.field('ratkaisun-perusidea').text).toContain('Soita: Lapin neuvonta.')
    expect(textOf(lapland.files, 'index.html')).toContain('Innokylä-paketti – Lappi')
    const national = await published()
    expect(national.field('ratkaisun-perusidea').text).not.toContain('Soita')
  })
})

describe('the sidecar', () => {
  const isValid = new Ajv({ strict: false }).compile(schema)

  it('[PB30] is as its schema says, which comes with it', async () => {
    const { files, sidecar } = await published()
    expect(isValid(sidecar), JSON.stringify(isValid.errors)).toBe(true)
    const whole = filesOf(
      await renderInnokyla(sampleEdition, sampleTools(), () => Promise.resolve(() => null)),
    )
    const sample: unknown = JSON.parse(textOf(whole, 'innokyla.json'))
    expect(isValid(sample), JSON.stringify(isValid.errors)).toBe(true)
    expect(JSON.parse(textOf(files, 'innokyla.schema.json'))).toEqual(schema)
  })

  it('[PB30] is refused by the schema when a field has lost its state or an image its permission', async () => {
    const { sidecar } = await published()
    const { practices, ...rest } = sidecar
    const without = practices.map(({ fields, ...practice }) => ({
      ...practice,
      fields: fields.map((field) => ({ ...field, state: 'valmis' })),
    }))
    expect(isValid({ ...rest, practices: without })).toBe(false)
  })
})
