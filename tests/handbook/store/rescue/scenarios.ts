// What two people may do to the same chapter at once: pairs of edits, for tests.
import type { ContentNode } from '#handbook/model/content.ts'
import { bullet, callout, h2, indented, link, p, quote, table } from '#handbook/model/notation.ts'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
} from '@tiptap/pm/tables'
import type { Writer } from './writers.ts'

/** The chapter as both find it. Every word is there once. */
export const chapterStart: readonly ContentNode[] = [
  h2('Otsikko yksi'),
  p('Alku jossa on monta sanaa'),
  p('Keskellä lukee toinen kappale'),
  p('Kolmas kohta on tässä'),
  bullet('Ensimmäinen luettelossa'),
  indented(bullet('Sisempi luettelossa')),
  callout(p('Laatikon teksti')),
  table('Taulu', ['Sarake', 'Toinen'], ['Ruutu', 'Viereinen'], ['Alempi', 'Kulma']),
  p('Loppu kaikelle'),
]

/**
 * One pair of edits. `typed` are the words that somebody wrote; `erased` those that somebody deleted.
 * `outcome` tells what becomes of the typed words: all stand in the text, or some are rescued, or some
 * stand there twice and are flagged.
 */
export type Scenario = {
  readonly name: string
  readonly a: (writer: Writer) => void
  readonly b: (writer: Writer) => void
  readonly typed: readonly string[]
  readonly outcome: 'kept' | 'rescued' | 'doubled'
  /** True for edits that change only how a block of text is set: these must never need rescuing. */
  readonly flat?: true
}

const types = (behind: string, word: string) => (writer: Writer) => writer.type(behind, ` ${word}`)

const everything = (name: string, value: unknown) => (writer: Writer) => {
  for (const text of ['Otsikko', 'Alku', 'Keskellä', 'Kolmas']) writer.set(text, name, value)
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'both type at the same place',
    a: types('monta', 'UUSI'),
    b: types('monta', 'OMA'),
    typed: ['UUSI', 'OMA'],
    outcome: 'kept',
  },
  {
    name: 'Enter ‖ typing before it',
    a: (w) => w.split('monta'),
    b: types('Alku', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
  },
  {
    name: 'Enter ‖ typing behind it',
    a: (w) => w.split('monta'),
    b: types('monta', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
  },
  {
    name: 'Enter ‖ strong behind it',
    a: (w) => w.split('on monta'),
    b: (w) => w.mark('sanaa', 'strong'),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'Enter ‖ deleting behind it',
    a: (w) => w.split('on monta'),
    b: (w) => w.erase(' sanaa'),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'both press Enter at the same place',
    a: (w) => w.split('monta'),
    b: (w) => w.split('monta'),
    typed: [],
    outcome: 'doubled',
  },
  {
    name: 'both press Enter in the same block',
    a: (w) => w.split('jossa'),
    b: (w) => w.split('monta'),
    typed: [],
    outcome: 'doubled',
  },
  {
    name: 'joining two blocks ‖ typing in the first',
    a: (w) => w.join('Keskellä'),
    b: types('Alku', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
  },
  {
    name: 'joining two blocks ‖ typing in the second',
    a: (w) => w.join('Keskellä'),
    b: types('toinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'making it a heading ‖ typing in it',
    a: (w) => w.set('Alku', 'kind', 'h3'),
    b: types('monta', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'making it a list item ‖ typing in it',
    a: (w) => w.set('Alku', 'kind', 'bullet'),
    b: types('monta', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'changing the level of a heading ‖ typing in it',
    a: (w) => w.set('Otsikko', 'kind', 'h4'),
    b: types('Otsikko', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'indenting ‖ typing in it',
    a: (w) => w.set('Ensimmäinen', 'indent', 1),
    b: types('Ensimmäinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'lifting ‖ typing in it',
    a: (w) => w.set('Sisempi', 'indent', null),
    b: types('Sisempi', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'lifting ‖ typing in the item beside it',
    a: (w) => w.set('Sisempi', 'indent', null),
    b: types('Ensimmäinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'making everything a list ‖ typing',
    a: everything('kind', 'bullet'),
    b: types('monta', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'making it a quotation ‖ making it a list item',
    a: (w) => w.set('Alku', 'kind', 'quote'),
    b: (w) => w.set('Alku', 'kind', 'bullet'),
    typed: [],
    outcome: 'kept',
    flat: true,
  },
  {
    name: 'moving a block ‖ typing in it',
    a: (w) => w.move('Keskellä', 'last'),
    b: types('toinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'both move the same block',
    a: (w) => w.move('Keskellä', 'last'),
    b: (w) => w.move('Keskellä', 'last'),
    typed: [],
    outcome: 'doubled',
  },
  {
    name: 'both move the same block to different places',
    a: (w) => w.move('Keskellä', 'last'),
    b: (w) => w.move('Keskellä', 'first'),
    typed: [],
    outcome: 'doubled',
  },
  {
    name: 'adding a row ‖ adding a column',
    a: (w) => w.runAt('Ruutu', addRowAfter),
    b: (w) => w.runAt('Ruutu', addColumnAfter),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'merging cells ‖ typing in one of them',
    a: (w) => w.runOnCells('Ruutu', 'Viereinen', mergeCells),
    b: types('Viereinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'deleting a row ‖ typing in it',
    a: (w) => w.runAt('Ruutu', deleteRow),
    b: types('Viereinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'deleting a column ‖ typing in it',
    a: (w) => w.runAt('Ruutu', deleteColumn),
    b: types('Alempi', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'deleting a table ‖ typing in it',
    a: (w) => w.runAt('Ruutu', deleteTable),
    b: types('Alempi', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'deleting a block ‖ typing in it',
    a: (w) => w.remove('Keskellä'),
    b: types('toinen', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'rescued',
  },
  {
    name: 'deleting one row ‖ deleting the next',
    a: (w) => w.runAt('Ruutu', deleteRow),
    b: (w) => w.runAt('Alempi', deleteRow),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'both delete the last block of a box',
    a: (w) => w.remove('Laatikon'),
    b: (w) => w.remove('Laatikon'),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'strong ‖ emphasis over part of it',
    a: (w) => w.mark('monta sanaa', 'strong'),
    b: (w) => w.mark('on monta', 'emphasis'),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'a link ‖ another link',
    a: (w) => w.mark('monta', 'link', { href: 'https://a.fi' }),
    b: (w) => w.mark('monta', 'link', { href: 'https://b.fi' }),
    typed: [],
    outcome: 'kept',
  },
  {
    name: 'clearing the chapter ‖ typing',
    a: (w) => w.editor.commands.clearContent(true),
    b: types('monta', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
  },
  {
    name: 'deleting a stretch ‖ typing in it',
    a: (w) => w.erase('on monta'),
    b: types('on', 'UUSI'),
    typed: ['UUSI'],
    outcome: 'kept',
  },
  {
    name: 'deleting a box ‖ new blocks in it',
    a: (w) => w.remove('Laatikon', 'callout'),
    b: (w) => {
      w.split('teksti')
      w.type('teksti', ' UUSI')
      w.split('UUSI')
      w.type('UUSI', ' OMA')
    },
    typed: ['UUSI', 'OMA'],
    outcome: 'rescued',
  },
  {
    name: 'new blocks above ‖ typing below',
    a: (w) => w.addBehind('Otsikko', p('YKSI'), quote('KAKSI'), p(link('https://a.fi', 'KOLME'))),
    b: types('toinen', 'UUSI'),
    typed: ['UUSI', 'YKSI', 'KAKSI', 'KOLME'],
    outcome: 'kept',
  },
]
