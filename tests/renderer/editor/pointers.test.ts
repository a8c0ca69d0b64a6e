import type { Content } from '#handbook/model/content.ts'
import { callout, cite, only, onlyWords, p, table, term, variable } from '#handbook/model/notation.ts'
import { conditionTargets, setCondition } from '#renderer/editor/pointers/conditions.ts'
import {
  insertCitations,
  insertVariable,
  removeSelectedAtom,
} from '#renderer/editor/pointers/insert-pointers.ts'
import { markIndexTerm, markTerm, unmark } from '#renderer/editor/pointers/marked-words.ts'
import { conditionsAt } from '#renderer/editor/pointers/standing-at.ts'
import { refreshPointers } from '#renderer/editor/pointers/pointer-marks.ts'
import { runCommand } from '#renderer/editor/run-command.ts'
import { NodeSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { bookLists, caret, press, select, type, write, type Writing } from './writing.ts'

const run = ({ editor }: Writing, command: Command): boolean => runCommand(editor, command)
const html = ({ editor }: Writing): string => editor.view.dom.innerHTML
const find = ({ editor }: Writing, selector: string): HTMLElement | null =>
  editor.view.dom.querySelector<HTMLElement>(selector)
const texts = ({ editor }: Writing, selector: string): readonly string[] =>
  [...editor.view.dom.querySelectorAll(selector)].map((each) => each.textContent ?? '')

/** Everything that text is, without what says where it stands. */
function inline(content: Content, index = 0): unknown {
  return content[index]?.content
}

/** Sets a condition on the first target of a kind. */
function setOn(writing: Writing, kind: string, when: string | null): void {
  const target = conditionTargets(writing.editor.state).find((each) => each.kind === kind)
  if (target === undefined) throw new RangeError(`No target ${kind}`)
  run(writing, setCondition(target, when))
}

describe('a citation', () => {
  it('is inserted a space after the word before it, and shown as it is printed', () => {
    const page = write([p('Osallisuus kantaa.')], { lists: bookLists() })
    caret(page, 0, -2)
    run(page, insertCitations([{ source: 'kivipelto', locator: ' s. 12 ' }]))
    expect(inline(page.content())).toEqual([
      { type: 'text', text: 'Osallisuus kantaa ' },
      { type: 'citation', attrs: { source: 'kivipelto', locator: 's. 12' } },
      { type: 'text', text: '.' },
    ])
    expect(texts(page, '.citation')).toEqual(['(kivipelto s. 12)'])
  })

  it('stands with others in one pair of parentheses, spaces between them included', () => {
    const page = write([p('A', cite('kivipelto'), cite('thl'), ' ', cite('thl'), 'B', cite('thl'))], {
      lists: bookLists(),
    })
    expect(texts(page, '.citation')).toEqual(['(kivipelto', '; thl', '; thl)', '(thl)'])
  })

  it('whose source is gone is marked, and named as missing', () => {
    const page = write([p(cite('poissa'))], { lists: bookLists() })
    expect(find(page, '.citation')?.classList.contains('missing')).toBe(true)
  })

  it('is changed where it stands, keeps the editions it stands in, and goes when removed', () => {
    const page = write([p('A', only('lappi', cite('thl')))], { lists: bookLists() })
    const selectCitation = (): void =>
      page.editor.view.dispatch(
        page.editor.state.tr.setSelection(NodeSelection.create(page.editor.state.doc, 2)),
      )
    selectCitation()
    run(page, insertCitations([{ source: 'kivipelto', locator: '' }]))
    expect(inline(page.content())).toEqual([
      { type: 'text', text: 'A' },
      { type: 'citation', attrs: { source: 'kivipelto', when: 'lappi' } },
    ])
    selectCitation()
    run(page, removeSelectedAtom)
    expect(inline(page.content())).toEqual([{ type: 'text', text: 'A' }])
  })

  it('opens its form by Enter when it is selected', () => {
    const page = write([p(cite('thl'))], { lists: bookLists() })
    page.editor.view.dispatch(
      page.editor.state.tr.setSelection(NodeSelection.create(page.editor.state.doc, 1)),
    )
    press(page, 'Enter')
    expect(page.asked.panels).toEqual([{ kind: 'citation' }])
  })
})

describe('a variable', () => {
  it('is inserted as one thing and shows its value in the edition that is shown', () => {
    const lists = bookLists()
    const page = write([p('Soita: ')], { lists })
    caret(page, 0, -1)
    run(page, insertVariable('puhelin', 'Puhelin'))
    expect(texts(page, '.variable')).toEqual(['040 1'])
    lists.shownEdition = 'lappi'
    refreshPointers(page.editor.view)
    expect(texts(page, '.variable')).toEqual(['040 2'])
    expect(inline(page.content())).toEqual([
      { type: 'text', text: 'Soita: ' },
      { type: 'variable', attrs: { variable: 'puhelin', label: 'Puhelin' } },
    ])
  })

  it('that the book no longer has shows its name', () => {
    const page = write([p(variable('poissa', 'Vanha nimi'))], { lists: bookLists() })
    expect(texts(page, '.variable.missing')).toEqual(['Vanha nimi'])
  })
})

describe('terms of the glossary and the index', () => {
  it('are marks on the selected words, taken off again from a caret in them, and undone', () => {
    const page = write([p('yhteinen osallisuus arjessa')], { lists: bookLists() })
    select(page, [0, 9], [0, 19])
    run(page, markTerm('osallisuus', 'osallisuus'))
    expect(inline(page.content())).toEqual(
      p('yhteinen ', term('osallisuus', 'osallisuus'), ' arjessa').content,
    )
    expect(find(page, '[title="Sanastossa: osallisuus: mukana oloa"]')?.textContent).toBe('osallisuus')
    caret(page, 0, 12)
    run(page, unmark('glossaryTerm'))
    expect(inline(page.content())).toEqual(p('yhteinen osallisuus arjessa').content)
    page.editor.commands.undo()
    expect(html(page)).toContain('glossary-term')
  })

  it('inserts a term as a word where nothing is selected', () => {
    const page = write([p('')], { lists: bookLists() })
    caret(page, 0)
    run(page, markTerm('osallisuus', 'osallisuus'))
    expect(inline(page.content())).toEqual([term('osallisuus', 'osallisuus')])
  })

  it('lists words under themselves or under others, and shows a corner that says so', () => {
    const page = write([p('ryhmä ja ryhmä')], { lists: bookLists() })
    select(page, [0, 0], [0, 5])
    run(page, markIndexTerm(''))
    select(page, [0, 9], [0, 14])
    run(page, markIndexTerm(' kuntoutus  >  ryhmä '))
    const terms = page.content()[0]?.content?.map(({ marks }) => marks?.[0]?.attrs?.['term'])
    expect(terms).toEqual([null, undefined, 'kuntoutus > ryhmä'])
    const corners = [...page.editor.view.dom.querySelectorAll('.index-corner')]
    expect(corners.map((corner) => corner.getAttribute('aria-label'))).toEqual([
      'Hakemistossa: ryhmä',
      'Hakemistossa: kuntoutus > ryhmä',
    ])
  })
})

describe('a condition', () => {
  it('is a mark on words and an attribute on what stands among them; nothing is wrapped', () => {
    const page = write([p('vain täällä ', cite('thl'), ' ja tuolla')], { lists: bookLists() })
    select(page, [0, 5], [0, 14])
    setOn(page, 'words', 'lappi')
    expect(inline(page.content())).toEqual(
      p(
        'vain ',
        onlyWords('lappi', 'täällä '),
        only('lappi', cite('thl')),
        onlyWords('lappi', ' '),
        'ja tuolla',
      ).content,
    )
    expect(texts(page, '.when-label')).toEqual(['Vain: Lappi'])
    setOn(page, 'words', null)
    expect(inline(page.content())).toEqual(p('vain täällä ', cite('thl'), ' ja tuolla').content)
  })

  it('is an attribute of each selected block, boxes and tables as wholes', () => {
    const page = write([p('a'), table('T', ['x'], ['y']), p('b'), p('c')], { lists: bookLists() })
    select(page, [0, 0], [2, 1])
    setOn(page, 'blocks', '!national')
    expect(page.content().map(({ attrs }) => attrs?.['when'])).toEqual([
      '!national',
      '!national',
      '!national',
      undefined,
    ])
    expect(find(page, 'p.conditional')?.dataset['when']).toBe('Ei painoksessa: Valtakunnallinen')
    page.editor.commands.undo()
    expect(page.content().some(({ attrs }) => attrs?.['when'] !== undefined)).toBe(false)
  })

  it('is offered for the table that holds the caret', () => {
    const page = write([table('T', ['x'], ['y'])], { lists: bookLists() })
    page.editor.commands.setTextSelection(4)
    expect(conditionTargets(page.editor.state).map(({ kind }) => kind)).toEqual(['block', 'table'])
    setOn(page, 'table', 'lappi')
    expect(page.content()[0]?.attrs?.['when']).toBe('lappi')
  })

  it('that the shown edition does not meet is told in words, and the words stay', () => {
    const lists = bookLists()
    const page = write([only('lappi', p('Lapissa')), p('a ', onlyWords('!lappi', 'muualla'))], { lists })
    lists.shownEdition = 'national'
    refreshPointers(page.editor.view)
    expect(find(page, 'p.away')?.dataset['when']).toBe('Piilossa tässä painoksessa. Vain: Lappi')
    expect(find(page, 'p.away')?.textContent).toContain('Lapissa')
    lists.shownEdition = 'lappi'
    refreshPointers(page.editor.view)
    expect(texts(page, '.conditional-words.away')).toEqual(['muualla'])
    expect(find(page, 'p.away')).toBeNull()
  })

  it('stays on the block while it is written', () => {
    const page = write([only('lappi', p('Lapissa'))], { lists: bookLists() })
    caret(page, 0, -1)
    type(page, ' myös')
    expect(page.content()).toEqual([only('lappi', p('Lapissa myös'))])
    expect(find(page, 'p.conditional')?.dataset['when']).toBe('Vain: Lappi')
  })
})

describe('where the caret is', () => {
  it('[ED4] is known with all conditions around it, from the inside out', () => {
    const inside = only('lappi', p('A', onlyWords('!lappi', 'bcd'), only('keski', cite('thl'))))
    const page = write([p('Kaikille.'), only('national', callout(inside))], { lists: bookLists() })
    const at = (path: number, offset: number): readonly string[] => {
      caret(page, path, offset)
      return conditionsAt(page.editor.state)
    }
    expect(at(0, 2)).toEqual([])
    const text = page.editor.state.doc.child(0).nodeSize + 3
    const states = [text, text + 2].map((pos) => {
      page.editor.commands.setTextSelection(pos)
      return conditionsAt(page.editor.state)
    })
    expect(states).toEqual([
      ['lappi', 'national'],
      ['!lappi', 'lappi', 'national'],
    ])
    page.editor.commands.setNodeSelection(text + 3)
    expect(conditionsAt(page.editor.state)).toEqual(['keski', 'lappi', 'national'])
  })
})
