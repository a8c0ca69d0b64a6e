import { describe, expect, test } from 'vitest'
import type { Handbook } from '#handbook/model/handbook.ts'
import { normalise } from '#handbook/model/normal-form.ts'
import {
  bullet,
  callout,
  cite,
  lawQuotation,
  note,
  only,
  onlyWords,
  p,
  reference,
  table,
  variable,
  words,
} from '#handbook/model/notation.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { aliasesIn } from '#handbook/model/standing-pages.ts'
import { book, chapter, practice } from '#tests/book.ts'

const contact = {
  id: 'puhelin',
  name: 'Neuvonta',
  value: 'hyvinvointialueen neuvonta',
  values: { lappi: 'Lapin neuvonta' },
}

const whole: Handbook = {
  ...book(
    chapter(
      'alku',
      'Alku',
      p('Kaikille. ', onlyWords('lappi', 'Vain Lapissa. '), onlyWords('!lappi', 'Muualla. ')),
      only('lappi', p('Lapin kappale.')),
      p('Soita: ', variable('puhelin', 'Neuvonta'), only('lappi', note('Arkisin.'))),
    ),
    { ...chapter('etela', 'Etelä', p('Etelän luku.')), when: '!lappi' },
    chapter('yleinen', 'Yleinen', p('Katso ', reference('yleinen', 'Yleinen'), '.')),
    { ...chapter('lapinoma', 'Lapin oma', p('Lapin oma luku.')), when: 'lappi', replaces: 'yleinen' },
    practice('ryhma', 'Ryhmä', { 'lyhyt-kuvaus': [p('Lyhyt.'), only('!lappi', p('Muualla lisää.'))] }),
  ),
  variables: [contact],
}

const titles = ({ chapters }: Handbook): readonly string[] => chapters.map(({ title }) => title)
const textOf = ({ chapters }: Handbook, id: string): string =>
  plainText(chapters.find((each) => each.id === id)?.content ?? [])

describe('the handbook of one edition', () => {
  test('[ED8] has the pages, blocks and words that stand in it', () => {
    const lappi = handbookFor(whole, 'lappi')
    expect(titles(lappi)).toEqual(['Alku', 'Lapin oma'])
    expect(textOf(lappi, 'alku')).toBe(
      'Kaikille. Vain Lapissa. \nLapin kappale.\nSoita: Lapin neuvonta (Arkisin.)',
    )
    const national = handbookFor(whole, 'national')
    expect(titles(national)).toEqual(['Alku', 'Etelä', 'Yleinen'])
    expect(textOf(national, 'alku')).toBe('Kaikille. Muualla. \nSoita: hyvinvointialueen neuvonta')
  })

  test('[ED8] leaves the paths of the other blocks as they are stored', () => {
    const [first] = handbookFor(whole, 'national').chapters
    expect(normalise(first?.content ?? []).map(({ path }) => path)).toEqual([[0], [2]])
  })

  test('[ED8] holds in practices and in tables, too', () => {
    expect(plainText(handbookFor(whole, 'lappi').practices[0]?.fields['lyhyt-kuvaus'] ?? [])).toBe('Lyhyt.')
    const inCell = book(chapter('alku', 'Alku', table('Taulu', ['A'], [onlyWords('kainuu', 'salassa')])))
    expect(textOf(handbookFor(inCell, 'lappi'), 'alku')).not.toContain('salassa')
  })

  test('[ED8] leaves out boxes and lines of which nothing stands in the edition, and no others', () => {
    const emptied = book(
      chapter(
        'alku',
        'Alku',
        callout(only('lappi', p('Vain Lapissa.'))),
        bullet(onlyWords('lappi', 'Vain Lapissa.'), ' '),
        callout(),
        p(),
        bullet(onlyWords('lappi', 'Lapissa '), 'täällä'),
        lawQuotation({ source: 'Laki 1 §' }, only('lappi', p('Vain Lapissa.'))),
      ),
    )
    const blocksIn = (edition: string): readonly string[] =>
      normalise(handbookFor(emptied, edition).chapters[0]?.content ?? []).map(
        ({ type, path }) => `${type} ${path.join('.')}`,
      )
    expect(blocksIn('national')).toEqual(['callout 2', 'paragraph 3', 'list 4'])
    expect(blocksIn('lappi')).toEqual([
      'callout 0',
      'list 1',
      'callout 2',
      'paragraph 3',
      'list 4',
      'lawQuotation 5',
    ])
  })

  test('[ED9] puts a page in the place of the one it replaces, and leads references there', () => {
    const replaced: Handbook = {
      ...whole,
      chapters: [chapter('viite', 'Viite', p(reference('yleinen', 'Yleinen'))), ...whole.chapters],
    }
    const lappi = handbookFor(replaced, 'lappi')
    expect(lappi.chapters.map(({ id }) => id)).toEqual(['viite', 'alku', 'lapinoma'])
    expect(lappi.chapters[0]?.content[0]?.content?.[0]?.attrs).toEqual({
      document: 'lapinoma',
      label: 'Lapin oma',
    })
    expect(handbookFor(replaced, 'national').chapters[0]?.content[0]?.content?.[0]?.attrs?.['document']).toBe(
      'yleinen',
    )
  })

  test('[ED9] follows a chain of replacements to its end, and leaves a ring as it is', () => {
    const chain = book(
      chapter('yksi', 'Yksi'),
      chapter('muu', 'Muu'),
      { ...chapter('kaksi', 'Kaksi'), replaces: 'yksi' },
      { ...chapter('kolme', 'Kolme'), replaces: 'kaksi' },
    )
    expect(titles(handbookFor(chain, 'national'))).toEqual(['Kolme', 'Muu'])
    const ring = book(
      { ...chapter('yksi', 'Yksi'), replaces: 'kaksi' },
      { ...chapter('kaksi', 'Kaksi'), replaces: 'yksi' },
    )
    expect(titles(handbookFor(ring, 'national'))).toEqual(['Yksi', 'Kaksi'])
  })

  test('[ED9] replaces nothing by a page that is gone, nor a chapter by a practice', () => {
    const odd = book(
      { ...chapter('yksi', 'Yksi'), replaces: 'poissa' },
      { ...practice('kortti', 'Kortti'), replaces: 'yksi' },
    )
    const national = handbookFor(odd, 'national')
    expect([...titles(national), ...national.practices.map(({ title }) => title)]).toEqual(['Yksi', 'Kortti'])
  })

  test('[ED8] keeps practices after the nearest chapter that stands', () => {
    const facts = { ...whole.facts, practicesAfter: 'etela' }
    expect(handbookFor({ ...whole, facts }, 'lappi').facts.practicesAfter).toBe('alku')
    const replaced = { ...whole.facts, practicesAfter: 'yleinen' }
    expect(handbookFor({ ...whole, facts: replaced }, 'lappi').facts.practicesAfter).toBe('lapinoma')
  })

  test('[ED8] shows the name of a variable that the book does not know', () => {
    const unknown = book(chapter('alku', 'Alku', p('Soita: ', variable('poissa', 'Neuvonta'))))
    expect(textOf(handbookFor(unknown, 'national'), 'alku')).toBe('Soita: Neuvonta')
  })

  test('[ED8] gives the same page again as long as nothing changed', () => {
    const [before] = handbookFor(whole, 'lappi').chapters
    const edited = {
      ...whole,
      chapters: [...whole.chapters, chapter('uusi', 'Uusi', p('Uutta.', cite('x1x')))],
    }
    expect(handbookFor(edited, 'lappi').chapters[0]).toBe(before)
    const renamed = { ...whole, variables: [{ ...contact, values: { lappi: 'Toinen' } }] }
    expect(handbookFor(renamed, 'lappi').chapters[0]).not.toBe(before)
  })

  test('leaves a book without conditions as it is', () => {
    const plain = book(chapter('alku', 'Alku', p(words('Teksti.'))))
    expect(handbookFor(plain, 'national')).toEqual(plain)
  })

  test('[PB21] knows by what the pages are told that stand in other editions only', () => {
    const chain: Handbook = {
      ...whole,
      chapters: [
        ...whole.chapters,
        { ...chapter('kemi', 'Kemi'), when: 'kemi', replaces: 'lapinoma' },
        { ...chapter('poissa', 'Poissa'), when: 'kemi', replaces: 'ei ole' },
      ],
    }
    const aliases = (edition: string) => aliasesIn(chain, edition).map(({ id, part }) => `${id} ${part}`)
    expect(aliases('lappi')).toEqual(['yleinen lapinoma', 'kemi lapinoma'])
    expect(aliases('national')).toEqual(['lapinoma yleinen', 'kemi yleinen'])
    expect(aliases('kemi')).toEqual(['lapinoma kemi'])
  })
})
