import {
  callout,
  figure,
  h2,
  lawQuotation,
  link,
  note,
  p,
  reference,
  table,
  words,
} from '#handbook/model/notation.ts'
import { needsCheck } from '#renderer/editor/inserts/details.ts'
import { insertFootnote } from '#renderer/editor/inserts/footnote.ts'
import {
  insertCallout,
  insertFigure,
  insertLawQuotation,
  insertTable,
} from '#renderer/editor/inserts/insert-blocks.ts'
import { markedRange, removeLink, setLink, setPassageLanguage } from '#renderer/editor/inserts/marks.ts'
import { tableCommands } from '#renderer/editor/inserts/tables.ts'
import { referenceChoices } from '#renderer/editor/panels/reference-choices.ts'
import { runCommand } from '#renderer/editor/run-command.ts'
import type { Command } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { describe, expect, test } from 'vitest'
import { caret, press, select, short, type, write, type Writing } from './writing.ts'

function run(page: Writing, command: Command): boolean {
  return runCommand(page.editor, command)
}

function shown(page: Writing, selector: string): readonly (string | null)[] {
  return [...page.editor.view.dom.querySelectorAll(selector)].map(({ textContent }) => textContent)
}

describe('inserting blocks', () => {
  test.each<[string, Command, string]>([
    [
      'a table with a header row',
      insertTable(2, 2),
      'table[tableRow[tableHeader[text:] | tableHeader[text:]] | tableRow[tableCell[text:] | tableCell[text:]]]',
    ],
    ['a callout', insertCallout, 'callout[text:]'],
    ['a law quotation', insertLawQuotation, 'lawQuotation[text:]'],
    ['a figure', insertFigure('x.png'), 'figure[]'],
  ])('%s stands after a written line and in place of an empty one', (_name, command, expected) => {
    const page = write([p('a'), p()])
    caret(page, 0)
    run(page, command)
    caret(page, 2)
    run(page, command)
    expect(short(page.content())).toBe(`text:a | ${expected} | ${expected}`)
  })

  test('selected paragraphs become the callout', () => {
    const page = write([p('a'), p('b'), p('c')])
    select(page, [0, 0], [1, 1])
    run(page, insertCallout)
    expect(short(page.content())).toBe('callout[text:a | text:b] | text:c')
  })

  test('a table inside a box goes after it', () => {
    const page = write([callout(p('a')), p('b')])
    page.editor.commands.setTextSelection(3)
    run(page, insertTable(1, 1))
    expect(short(page.content())).toBe('callout[text:a] | table[tableRow[tableHeader[text:]]] | text:b')
  })

  test('on an empty page is its first block', () => {
    const page = write()
    run(page, insertTable(1, 1))
    expect(short(page.content())).toBe('table[tableRow[tableHeader[text:]]]')
  })
})

describe('tables', () => {
  function inTable(): Writing {
    const page = write([table('Otsake', ['a', 'b'], ['c', 'd'])])
    page.editor.commands.setTextSelection(4)
    return page
  }

  test('Tab goes through the cells and adds a row after the last one', () => {
    const page = inTable()
    for (let cell = 0; cell < 4; cell += 1) press(page, 'Tab')
    type(page, 'e')
    expect(short(page.content())).toBe(
      'table[tableRow[tableHeader[text:a] | tableHeader[text:b]] | tableRow[tableCell[text:c] | tableCell[text:d]] | tableRow[tableCell[text:e] | tableCell[text:]]]',
    )
  })

  test.each<[keyof typeof tableCommands, number, number]>([
    ['rowAbove', 3, 6],
    ['rowBelow', 3, 6],
    ['columnBefore', 2, 6],
    ['columnAfter', 2, 6],
    ['deleteRow', 1, 2],
    ['deleteColumn', 2, 2],
  ])('%s leaves every cell with a line to write on', (name, rows, cells) => {
    const page = inTable()
    run(page, tableCommands[name])
    const all = page.content()[0]?.content ?? []
    expect(all).toHaveLength(rows)
    const lines = all.flatMap(({ content }) => content ?? []).map(({ content }) => content?.[0]?.type)
    expect(lines).toEqual(Array.from({ length: cells }, () => 'textBlock'))
  })

  test('emptied cells can be written in', () => {
    const page = inTable()
    const { doc, tr } = page.editor.state
    page.editor.view.dispatch(tr.setSelection(CellSelection.create(doc, 2, 7)))
    press(page, 'Delete')
    expect(short(page.content())).toContain('tableRow[tableHeader[text:] | tableHeader[text:]]')
  })

  test('header cells can be set by row and by column', () => {
    const page = inTable()
    run(page, tableCommands.headerRow)
    run(page, tableCommands.headerColumn)
    const names = page.content()[0]?.content?.map(({ content }) => content?.map(({ type: name }) => name))
    expect(names).toEqual([
      ['tableHeader', 'tableCell'],
      ['tableHeader', 'tableCell'],
    ])
  })

  test('the caption is written in place and stored on the table', () => {
    const page = inTable()
    const line = page.editor.view.dom.querySelector('caption [role="textbox"]')
    expect(line?.textContent).toBe('Otsake')
    if (line !== null) line.textContent = 'Uusi otsake'
    line?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    expect(page.content()[0]?.attrs?.['caption']).toBe('Uusi otsake')
  })
})

describe('footnotes', () => {
  test('are numbered in order, and open where the caret is', () => {
    const page = write([p('a', note('yksi'), 'b', note('kaksi'))])
    expect(shown(page, '[data-note-number]')).toEqual(['1', '2'])
    caret(page, 0, 1)
    run(page, insertFootnote)
    expect(shown(page, '[data-note-number]')).toEqual(['1', '2', '3'])
    expect(page.editor.view.dom.querySelectorAll('.footnote.open')).toHaveLength(1)
    type(page, 'uusi')
    press(page, 'Enter')
    expect(page.editor.view.dom.querySelectorAll('.footnote.open')).toHaveLength(0)
    expect(page.content()[0]?.content?.[1]).toEqual(note('uusi'))
  })

  test('Backspace selects a note before it takes it away', () => {
    const page = write([p('a', note('yksi'))])
    caret(page, 0, -1)
    press(page, 'Backspace')
    expect(short(page.content())).toBe('text:a<footnote>')
    press(page, 'Backspace')
    expect(short(page.content())).toBe('text:a')
  })
})

describe('figures and law quotations', () => {
  const facts = { file: 'x.png', alt: '', author: 'a', permission: '' }

  test('a figure says what is missing, and pressing it opens its details', () => {
    const page = write([figure(facts, 'Kuva')], { chapter: '1' })
    expect(shown(page, 'figcaption')).toEqual(['Kuva 3. Kuva'])
    const missing = page.editor.view.dom.querySelector<HTMLElement>('.missing')
    expect(missing?.textContent?.trim()).toBe('Kuvaus puuttuu. Lupa puuttuu.')
    missing?.click()
    expect(page.asked.panels).toEqual([{ kind: 'figure', pos: 0 }])
  })

  test('a law quotation shows its day, and asks to be checked when it is missing', () => {
    const page = write([lawQuotation({ source: 'Laki 1 §', checked: '2020-02-03' }, p('a'))])
    expect(shown(page, '.law-checked')).toEqual(['Tarkistettu 3.2.2020'])
    expect(page.editor.view.dom.querySelector<HTMLElement>('.law-warning')?.hidden).toBe(false)
  })

  test.each([
    ['', '2026-11-21', true],
    ['2025-11-20', '2026-11-21', true],
    ['2025-11-21', '2026-11-21', false],
    ['2026-03-01', '2026-11-21', false],
    ['soon', '2026-11-21', true],
  ])('checked %s on %s must be checked again: %s', (checked, today, expected) => {
    expect(needsCheck(checked, today)).toBe(expected)
  })
})

describe('links and languages', () => {
  test('a link is made of the selection, changed whole, and removed whole', () => {
    const page = write([p('katso tästä lisää')])
    select(page, [0, 6], [0, 11])
    expect(run(page, setLink('javascript:alert(1)', ''))).toBe(false)
    run(page, setLink('https://thl.fi/', ''))
    caret(page, 0, 8)
    run(page, setLink('https://kela.fi/', ''))
    expect(page.content()[0]?.content?.[1]).toEqual(
      words('tästä', { type: 'link', attrs: { href: 'https://kela.fi/' } }),
    )
    run(page, removeLink)
    expect(page.content()).toEqual([p('katso tästä lisää')])
  })

  test('the range of a link ends where another begins', () => {
    const page = write([p(link('https://a.fi/', 'aa'), link('https://b.fi/', 'bb'), 'c')])
    caret(page, 0, 3)
    expect(markedRange(page.editor.state, 'link')).toMatchObject({ from: 3, to: 5 })
  })

  test('without a selection the address itself is written', () => {
    const page = write([p()])
    caret(page, 0)
    run(page, setLink('https://thl.fi/', ''))
    expect(page.content()).toEqual([p(link('https://thl.fi/', 'https://thl.fi/'))])
  })

  test('a passage gets a language and loses it again', () => {
    const page = write([p('hej där')])
    select(page, [0, 0], [0, 3])
    run(page, setPassageLanguage('sv'))
    expect(page.editor.view.dom.querySelector('[lang="sv"]')?.textContent).toBe('hej')
    run(page, setPassageLanguage(null))
    expect(page.content()).toEqual([p('hej där')])
  })
})

describe('cross-references', () => {
  const targets = [
    {
      id: 'a',
      title: 'Lukijalle',
      kind: 'chapter' as const,
      headings: [{ anchor: null, text: 'Miten luet', index: 0 }],
    },
    { id: 'b', title: 'Omatyöntekijä', kind: 'practice' as const, headings: [] },
  ]

  test('are found by the words of documents and headings', () => {
    expect(referenceChoices(targets, '').map(({ label }) => label)).toEqual([
      'Lukijalle',
      'Miten luet',
      'Omatyöntekijä',
    ])
    expect(referenceChoices(targets, 'OMAT').map(({ document, heading }) => [document, heading])).toEqual([
      ['b', null],
    ])
  })

  test('Enter on a selected one follows it', () => {
    const page = write([h2('x'), p(reference('b', 'Omatyöntekijä', 'kohta'))])
    page.editor.commands.setNodeSelection(4)
    press(page, 'Enter')
    expect(page.asked.opened).toEqual(['b#kohta'])
  })
})
