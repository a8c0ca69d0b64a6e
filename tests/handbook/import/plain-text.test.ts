// Plain text as a chapter.
import { describe, expect, it } from 'vitest'
import { block, bullet, h2, h3, indented, link, ordered, p } from '#handbook/model/notation.ts'
import { fromText } from './imported.ts'

const long =
  'Ryhmä kokoontuu kerran viikossa, ja siihen kuuluu kahdeksan osallistujaa ja kaksi ohjaajaa. Toiminta alkoi syksyllä.'
const lineBreak = { type: 'lineBreak' }

describe('plain text', () => {
  it('[IM3] its first line is the title, short lines alone over text are headings', () => {
    expect(fromText(`Arjen avaimet\n\n${long}\n\nMitä opittiin\n\n${long}\n`)).toEqual({
      kind: 'chapter',
      title: 'Arjen avaimet',
      content: [p(long), h2('Mitä opittiin'), p(long)],
      report: [],
    })
  })

  it('[IM3] a short line straight above a long one is a heading one level lower', () => {
    expect(fromText(`Otsikko\n\nRyhmät\n\n${long}\n\nPienryhmä\n${long} ${long}`)).toMatchObject({
      content: [h2('Ryhmät'), p(long), h3('Pienryhmä'), p(`${long} ${long}`)],
    })
  })

  it('[IM3] three short lines in a row are things, not headings', () => {
    expect(
      fromText(`Otsikko\n\n${long}\n\nEka hanke\n\nToka hanke\n\nKolmas hanke\n\n${long}`),
    ).toMatchObject({
      content: [p(long), p('Eka hanke'), p('Toka hanke'), p('Kolmas hanke'), p(long)],
    })
  })

  it('[IM3] underlined lines are headings, typed outline numbers go, and a year at the head of one stays', () => {
    const text = `Otsikko\n=======\n\n1. Tausta\n---------\n${''}\n${long}\n\n2. Tulokset\n---\n\n${long}\n\n2018 ja sen jälkeen\n---\n\n${long}`
    const page = fromText(text)
    expect(page).toMatchObject({
      title: 'Otsikko',
      content: [h2('Tausta'), p(long), h2('Tulokset'), p(long), h2('2018 ja sen jälkeen'), p(long)],
    })
    expect(page.report).toEqual([
      {
        kind: 'headingNumber',
        count: 2,
        places: [
          expect.objectContaining({ text: '1. Tausta' }),
          expect.objectContaining({ text: '2. Tulokset' }),
        ],
      },
    ])
  })

  it('[IM4] typed lists are lists: bullets, numbers, levels, starts', () => {
    const text = `Otsikko\n\nMukana ovat:\n • kunta\n • järjestö\n    – yhdistys\n\n3. kolmas\n4. neljäs\n\na) eka\nb) toka`
    expect(fromText(text)).toMatchObject({
      content: [
        p('Mukana ovat:'),
        bullet('kunta'),
        bullet('järjestö'),
        indented(bullet('yhdistys')),
        block('ordered', ['kolmas'], { start: 3 }),
        ordered('neljäs'),
        block('ordered', ['eka'], { start: 1 }),
        ordered('toka'),
      ],
    })
  })

  it('[IM2] lines that somebody broke stay broken, and many spaces stay between columns', () => {
    expect(fromText('Yhteystiedot\n\nEtsivä työ\npuh. 040 123 4567      050 765 4321\nKatu 1')).toMatchObject(
      {
        content: [p('Etsivä työ', lineBreak, 'puh. 040 123 4567      050 765 4321', lineBreak, 'Katu 1')],
      },
    )
  })

  it('[IM4] lines that were wrapped at the edge of a page are joined, divided words too', () => {
    const wrapped = [
      'Sosiaalinen kuntoutus on sosiaalityön ja sosiaaliohjauksen keinoin annet-',
      'tavaa tehostettua tukea sosiaalisen toimintakyvyn vahvistamiseksi, syrjäy-',
      'tymisen torjumiseksi ja osallisuuden edistämiseksi. Siihen kuuluu monta',
      'asiaa, joista kerrotaan tässä luvussa.',
    ].join('\n')
    const page = fromText(`Laki\n\n${wrapped}\n`)
    expect(page).toMatchObject({
      content: [
        p(
          'Sosiaalinen kuntoutus on sosiaalityön ja sosiaaliohjauksen keinoin annet-tavaa tehostettua tukea sosiaalisen toimintakyvyn vahvistamiseksi, syrjäy-tymisen torjumiseksi ja osallisuuden edistämiseksi. Siihen kuuluu monta asiaa, joista kerrotaan tässä luvussa.',
        ),
      ],
    })
  })

  it('[IM4] a text without empty lines has a paragraph a line; addresses of the web are links', () => {
    expect(fromText('Otsikko\nEka rivi, ks. https://thl.fi/sosku.\nToka rivi.')).toMatchObject({
      title: 'Otsikko',
      content: [
        p('Eka rivi, ks. ', link('https://thl.fi/sosku', 'https://thl.fi/sosku'), '.'),
        p('Toka rivi.'),
      ],
    })
  })

  it('[IM7] the skip link of a copied page is left out, and that is said', () => {
    const page = fromText(`Siirry suoraan sisältöön\n\nOtsikko\n\n${long}`)
    expect(page.title).toBe('Otsikko')
    expect(page.report).toMatchObject([{ kind: 'navigation', count: 1 }])
  })

  it.each([
    '',
    '\n\n',
    'x',
    '1.',
    '•',
    '=====',
    '\ufeff',
    '\u0000\u0001',
    '\ud800',
    'A\n\n- \n',
    '   \t\n –\n',
  ])('[IM8] any text is content: %j', (text) => {
    expect(fromText(text).kind).toBe('chapter')
  })
})
