// Reading pages back as people, editors and other programs leave them.
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import { noFacts, type Chapter, type Practice } from '#handbook/model/handbook.ts'
import {
  strong,
  bullet,
  continuation,
  figure,
  h2,
  h3,
  indented,
  lawQuotation,
  note,
  ordered,
  p,
  quote,
  reference,
  table,
} from '#handbook/model/notation.ts'
import { readableContext } from '#handbook/store/readable/context.ts'
import { readableChapter, readablePractice } from '#handbook/store/readable/readable.ts'
import { readPage, type ReadPage } from '#handbook/store/readable/read/read-page.ts'
import { canonical } from './canonical.ts'
import { origin } from './origin.ts'
import { RandomContent, randomFrom } from './random-content.ts'

const chapters = [{ id: 'm4t8', title: 'Mitä on sosiaalinen kuntoutus?' }]
const context = readableContext({ language: 'fi', chapters, practices: [] })

const pageOf = (content: Content, title = 'Johdanto'): string => {
  const chapter: Chapter = { kind: 'chapter', id: 'k7f2', title, content, edited: null }
  return readableChapter(chapter, context, origin)
}
const practiceOf = (facts: Partial<Practice['facts']>): string =>
  readablePractice(
    {
      kind: 'practice',
      id: 'p3x9',
      title: 'Arjen avaimet',
      profile: 'innokyla-2020',
      fields: { toimintaymparisto: [p('Järvenpää')] },
      facts: { ...noFacts, ...facts },
      edited: null,
    },
    context,
    origin,
  )

const read = (html: string): ReadPage => {
  const page = readPage(html)
  if (page === null) throw new Error('The page cannot be read')
  return page
}
const changed = (html: string, ...changes: readonly (readonly [string, string])[]): ReadPage =>
  read(
    changes.reduce((text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, to)
    }, html),
  )
/** What a page with these blocks in place of its text says. */
const written = (blocks: string): ReadPage => changed(pageOf([p('KOHTA')]), ['<p>KOHTA</p>', blocks])
const whole = (page: ReadPage): unknown => {
  expect(page.lost).toEqual([])
  return canonical(page.content)
}

describe('an edited page', () => {
  it('[RT2] reads the same after a program has laid its lines out anew', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const content = new RandomContent(randomFrom(seed)).content(1)
      const html = await format(pageOf(content), { parser: 'html', printWidth: 60 })
      expect(whole(read(html)), `seed ${seed}`).toEqual(canonical(content))
    }
  })

  it('[RT2] takes paragraphs, lists and marks as people type them', () => {
    const page = written(`
      <h3>Väliotsikko</h3> irtonaista <b>tekstiä</b>
      <p>Kappale, jossa <i>paino</i> ja <a href="https://thl.fi">linkki</a><br>ja rivinvaihto.
      <ul><li>eka<li>toka
        <ol start=3><li><p>sisempi</p><p>jatkuu</p></li></ol>
      </ul>
      <blockquote>Lainaus.</blockquote>
      <div><p lang="sv">På svenska.</p></div>`)
    expect(whole(page)).toEqual(
      canonical([
        h3('Väliotsikko'),
        p('irtonaista ', strong('tekstiä')),
        {
          type: 'textBlock',
          content: [
            { type: 'text', text: 'Kappale, jossa ' },
            { type: 'text', text: 'paino', marks: [{ type: 'emphasis' }] },
            { type: 'text', text: ' ja ' },
            { type: 'text', text: 'linkki', marks: [{ type: 'link', attrs: { href: 'https://thl.fi' } }] },
            { type: 'lineBreak' },
            { type: 'text', text: 'ja rivinvaihto.' },
          ],
        },
        bullet('eka'),
        bullet('toka'),
        {
          type: 'textBlock',
          attrs: { kind: 'ordered', indent: 1, start: 3 },
          content: [{ type: 'text', text: 'sisempi' }],
        },
        indented(continuation('jatkuu')),
        quote('Lainaus.'),
        {
          type: 'textBlock',
          content: [
            { type: 'text', text: 'På svenska.', marks: [{ type: 'language', attrs: { lang: 'sv' } }] },
          ],
        },
      ]),
    )
  })

  it('[RT2] takes tables as people type them', () => {
    const page = written(
      '<table><caption> Vaiheet </caption><thead><tr><th>Vaihe<th>Tehtävä</thead><tr><td>1<td>Kuulla</table>',
    )
    expect(whole(page)).toEqual(canonical([table('Vaiheet', ['Vaihe', 'Tehtävä'], ['1', 'Kuulla'])]))
  })

  it('[RT2] takes a block that was moved for what its new place says, whatever is told of its old one', () => {
    const odd = pageOf([{ ...h2('Otsikko'), attrs: { kind: 'h1' } }, p('teksti')])
    expect(odd).toContain('data-kind="h1"')
    expect(canonical(read(odd).content)).toEqual(
      canonical([{ ...h2('Otsikko'), attrs: { kind: 'h1' } }, p('teksti')]),
    )
    const lower = odd.replace(/<h2([^>]*)>Otsikko<\/h2>/, '<h3$1>Otsikko</h3>')
    expect(whole(read(lower))).toEqual(canonical([h3('Otsikko'), p('teksti')]))
    const list = changed(
      pageOf([indented(p('a')), p('b')]),
      ['<p class', '<ul><li><p class'],
      ['a</p>', 'a</p></ul>'],
    )
    expect(whole(list)).toEqual(canonical([bullet('a'), p('b')]))
  })

  it('[RT2] lets the number of a list be changed where it shows', () => {
    const started = { ...ordered('a'), attrs: { kind: 'ordered', start: 3 } }
    const html = pageOf([started, ordered('b')])
    expect(whole(changed(html, ['<ol start="3">', '<ol start="5">']))).toEqual(
      canonical([{ ...started, attrs: { kind: 'ordered', start: 5 } }, ordered('b')]),
    )
    expect(whole(changed(html, ['<ol start="3">', '<ol>']))).toEqual(canonical([ordered('a'), ordered('b')]))
  })

  it('[RT2] takes what somebody changed of a figure and of a law', () => {
    const image = `${'a'.repeat(64)}.svg`
    const html = pageOf([
      figure({ file: image, alt: 'Polku', author: 'THL', permission: 'CC BY 4.0' }, 'Kuvateksti'),
      lawQuotation({ source: 'Sosiaalihuoltolaki 17 §', checked: '2026-09-03' }, p('Pykälä')),
    ])
    const page = changed(
      html,
      [' alt="Polku"', ' alt="Polku metsässä"'],
      ['Kuva: THL', 'Kuva: Soste'],
      ['Kuvateksti', 'Uusi kuvateksti'],
      ['Tarkistettu 3.9.2026', 'Tarkistettu 5.10.2026'],
    )
    expect(whole(page)).toEqual(
      canonical([
        figure(
          { file: image, alt: 'Polku metsässä', author: 'Soste', permission: 'CC BY 4.0' },
          'Uusi kuvateksti',
        ),
        lawQuotation({ source: 'Sosiaalihuoltolaki 17 §', checked: '2026-10-05' }, p('Pykälä')),
      ]),
    )
  })

  it('[RT2] takes notes that were changed, added and taken away', () => {
    const html = pageOf([p('Yksi', note('Ensimmäinen')), p('Kaksi', note('Toinen'))])
    const page = changed(
      html,
      ['<p>Ensimmäinen</p>', '<p>Ensimmäinen lähde</p>'],
      ['</ol>', '<li id="uusi">Kolmas</li></ol>'],
      ['<p>Kaksi', '<p>Väli<sup><a href="#uusi">3</a></sup></p><p>Kaksi'],
    )
    expect(whole(page)).toEqual(
      canonical([
        p('Yksi', note('Ensimmäinen lähde')),
        p('Väli', note('Kolmas')),
        p('Kaksi', note('Toinen')),
      ]),
    )
  })

  it('[RT3] says what it could not take: nothing that somebody wrote is passed over', () => {
    const html = pageOf([p('Yksi', note('Alaviite')), p('Katso ', reference('m4t8', 'vanha nimi'))])
    const lost = (...changes: readonly (readonly [string, string])[]): readonly string[] =>
      changed(html, ...changes).lost
    expect(lost()).toEqual([])
    expect(lost([/<sup>.*<\/sup>/.exec(html)?.[0] ?? '-', ''])).toEqual(['Alaviite'])
    expect(lost(['>Mitä on sosiaalinen kuntoutus?<', '>Mitä se on?<'])).toEqual(['Mitä se on?'])
    expect(lost(['</main>', '</main><footer>Alatunniste</footer>'])).toEqual(['Alatunniste'])
    expect(lost(['<p>Yksi', '<img src="x.png"><p>Yksi'])).toEqual(['image'])
    expect(lost(['>1</a>', '>huomaa</a>'])).toEqual(['huomaa'])
  })

  it('[RT3] a note that leads to itself is told, not followed for ever', () => {
    const html = pageOf([p('Yksi', note('Alaviite'))])
    const page = changed(html, ['<p>Alaviite</p>', '<p>Alaviite <a href="#alaviite_1">1</a></p>'])
    expect(page.lost).toEqual(['footnote'])
  })

  it('[RT2] drops what only looks or acts, and says so', () => {
    const page = written(
      '<p style="color:red" onclick="x()">a<u>b</u><script>x()</script></p><style>p{}</style>',
    )
    expect(whole(page)).toEqual(canonical([p('ab')]))
    expect(page.dropped).toEqual(['script', 'style', 'u'])
  })

  it('[RT2] takes facts that were changed, added and taken away', () => {
    const html = practiceOf({
      place: ' Keuruu  ',
      areas: ['hyvinvointialue:02', 'maa:FI'],
      organisations: [{ then: 'Essote', now: 'Etelä-Savon hyvinvointialue' }],
      keywords: [{ label: 'vertaistuki', uri: 'http://www.yso.fi/onto/yso/p12878' }],
      sources: [{ title: '', url: 'https://thl.fi/' }],
      attachments: [{ file: 'x.pdf', title: 'Esite', field: 'toimintaymparisto' }],
      review: 'approved',
      checkBy: '2027-03-01',
    })
    const before = read(html)
    expect(before.lost).toEqual([])
    expect(before.facts).toMatchObject({
      place: ' Keuruu  ',
      sources: [{ title: '', url: 'https://thl.fi/' }],
    })
    const after = changed(
      html,
      ['>Valtakunnallinen<', '>Kainuu<'],
      ['>Essote (nyk. Etelä-Savon hyvinvointialue)<', '>Essote (nyk. Eloisa)<'],
      ['>vertaistuki<', '>vertaisuus<'],
      ['>Hyväksytty<', '>Julkaistu<'],
      ['>1.3.2027<', '>1.4.2027<'],
      ['</dl>', '<dt>Hanke</dt><dd>SOSKU</dd></dl>'],
    )
    expect(after.lost).toEqual([])
    expect(after.facts).toEqual({
      ...before.facts,
      areas: ['hyvinvointialue:02', 'maakunta:18'],
      organisations: [{ then: 'Essote', now: 'Eloisa' }],
      keywords: [{ label: 'vertaisuus', uri: 'http://www.yso.fi/onto/yso/p12878' }],
      review: 'published',
      checkBy: '2027-04-01',
      project: 'SOSKU',
    })
    expect(changed(html, ['>Hyväksytty<', '>Ehkä<']).lost).toEqual(['Ehkä'])
    expect(changed(html, ['>1.3.2027<', '>keväällä<']).lost).toEqual(['keväällä'])
  })

  it('[RT2] takes a field of a practice that was typed in under its heading', () => {
    const html = practiceOf({})
    const added = '<section><h2>Toimintamallin lyhyt kuvaus</h2><p>Lyhyesti.</p></section></main>'
    const page = changed(html, ['</main>', added])
    expect(page.lost).toEqual([])
    expect(Object.keys(page.fields)).toEqual(['toimintaymparisto', 'lyhyt-kuvaus'])
    expect(changed(html, ['<h2>Toimintaympäristö', '<h2>Ympäristö']).lost).toEqual(['Ympäristö'])
  })

  it.each([
    ['<div>'.repeat(100_000), null],
    [`<table>${'<b>x'.repeat(3_000)}`, null],
    ['', ''],
    ['\u0000\ufffe<p', ''],
    ['<!doctype html><html><head><title>x', 'x'],
  ])('[RT3] survives whatever a file may hold (%#)', (html, title) => {
    expect(readPage(html)?.title ?? null).toBe(title)
  })
})
