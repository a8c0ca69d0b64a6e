// Saved pages as chapters.
import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import {
  block,
  bullet,
  callout,
  emphasis,
  h2,
  h3,
  indented,
  link,
  note,
  ordered,
  p,
  quote,
  strong,
  words,
} from '#handbook/model/notation.ts'
import { fromHtml } from './imported.ts'

const image = `${'ab'.repeat(32)}.png`
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fi"><head>${head}</head><body>${body}</body></html>`

describe('the main part of a page', () => {
  it('[IM7] is its text: menus, forms, notices and the site around it are left out, and that is said', () => {
    const read = fromHtml(
      page(`
        <header><a href="/">Kunnan sivut</a></header>
        <nav><ul><li><a href="/a">Etusivu</a></li></ul></nav>
        <div class="cookie-banner">Hyväksy evästeet</div>
        <main><h1>Ryhmät</h1><p>Tervetuloa.</p><form><label>Nimi <input></label></form>
          <script>alert(1)</script><style>p{}</style></main>
        <footer>Yhteystiedot</footer>`),
    )
    expect(read).toMatchObject({ title: 'Ryhmät', content: [p('Tervetuloa.')] })
    expect(read.report).toEqual([
      {
        kind: 'navigation',
        count: 5,
        places: ['Kunnan sivut', 'Etusivu', 'Hyväksy evästeet', 'Yhteystiedot', 'Nimi'].map((text) =>
          expect.objectContaining({ text }),
        ),
      },
    ])
  })

  it('[IM7] is the whole body where nothing is marked, without what no reader sees', () => {
    const read = fromHtml(
      page(
        '<h1>Ryhmät</h1><div hidden>Piilossa</div><div style="display: none">Näkymätön</div><p>Teksti.</p><nav>Valikko</nav>',
      ),
    )
    expect(read).toMatchObject({ title: 'Ryhmät', content: [p('Teksti.')] })
  })

  it('[IM3] without one highest heading the page is called as it calls itself', () => {
    expect(fromHtml(page('<h1>A</h1><p>1.</p><h1>B</h1><p>2.</p>', '<title>Opas</title>'))).toMatchObject({
      title: 'Opas',
      content: [h2('A'), p('1.'), h2('B'), p('2.')],
    })
  })
})

describe('the text of a page', () => {
  const contentOf = (body: string, pictures = {}) => {
    const read = fromHtml(page(`<h1>Sivu</h1>${body}`), pictures)
    return read.kind === 'chapter' ? read.content : []
  }

  it('[IM4] keeps headings, lists, quotes, marks and links', () => {
    expect(
      contentOf(`<div><h2>Ensin</h2><ul><li>yksi<ul><li>alempi</li></ul></li></ul><ol start="3"><li>kolme</li></ol>
        <blockquote><p>Lainaus.</p></blockquote><h3>Sitten</h3>
        <p><b>Vahva</b>, <i>painokas</i>, <a href="https://thl.fi/">linkki</a>, <span lang="sv">på svenska</span>, CO<sub>2</sub>.</p></div>`),
    ).toEqual([
      h2('Ensin'),
      bullet('yksi'),
      indented(bullet('alempi')),
      block('ordered', ['kolme'], { start: 3 }),
      quote('Lainaus.'),
      h3('Sitten'),
      p(
        strong('Vahva'),
        ', ',
        emphasis('painokas'),
        ', ',
        link('https://thl.fi/', 'linkki'),
        ', ',
        words('på svenska', { type: 'language', attrs: { lang: 'sv' } }),
        ', CO₂.',
      ),
    ])
  })

  it('[IM4] keeps data tables, and lays out again what a table only laid out', () => {
    expect(
      contentOf('<table><caption>Kävijät</caption><tr><th>Kunta</th></tr><tr><td>Laukaa</td></tr></table>'),
    ).toMatchObject([
      {
        type: 'table',
        attrs: { caption: 'Kävijät' },
        content: [{ content: [{ type: 'tableHeader' }] }, { content: [{ type: 'tableCell' }] }],
      },
    ])
    expect(contentOf('<table><tr><td><h2>Vasen</h2><p>a</p></td><td><p>b</p></td></tr></table>')).toEqual([
      h2('Vasen'),
      p('a'),
      p('b'),
    ])
  })

  it('[IM4] a heading in a cell is bold text, and an empty cell can be written in', () => {
    const [table] = contentOf('<table><tr><th>x</th><td><h3>Otsikko</h3></td><td></td></tr></table>')
    expect(table?.content?.[0]?.content?.slice(1)).toEqual([
      { type: 'tableCell', content: [p(strong('Otsikko'))] },
      { type: 'tableCell', content: [p()] },
    ])
  })

  it('[IM4] pictures are figures with their captions; one in a line parts it; an empty description is decoration', () => {
    const pictures = { 'a.png': image, 'data:image/png;base64,AA': image }
    expect(
      contentOf(
        `<figure><img src="a.png" alt="Polku"><figcaption>Polun <b>alku</b></figcaption></figure>
         <p>Ennen <img src="data:image/png;base64,AA" alt=""> jälkeen</p>`,
        pictures,
      ),
    ).toEqual([
      { type: 'figure', attrs: { file: image, alt: 'Polku' }, content: [words('Polun '), strong('alku')] },
      p('Ennen'),
      { type: 'figure', attrs: { file: image, decorative: true } },
      p('jälkeen'),
    ])
  })

  it('[IM4] notes that link back to their places stand there, and boxes beside the text are callouts', () => {
    expect(
      contentOf(`<p>Väite<a href="#n1" id="v1"><sup>1</sup></a>.</p><aside><p>Muista.</p></aside>
        <ol><li id="n1">Lähde. <a href="#v1">↩</a></li></ol>`),
    ).toEqual([p('Väite', note('Lähde.'), '.'), callout(p('Muista.'))])
  })

  it('[IM4] notes of word processors, which name their places by links, are found too', () => {
    expect(
      contentOf(`<p>Väite<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>
        <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Lähde.</p></div>`),
    ).toEqual([p('Väite', note('Lähde.'), '.')])
  })

  it('[IM4] lines of preformatted text stay lines, and an empty line parts paragraphs', () => {
    expect(contentOf('<pre>yksi\nkaksi</pre><p>eka<br><br>toka</p>')).toEqual([
      p('yksi', { type: 'lineBreak' }, 'kaksi'),
      p('eka'),
      p('toka'),
    ])
    expect(contentOf('<ol><li>eka<br><br>jatkoa</li></ol>')).toEqual([
      ordered('eka'),
      block('continuation', ['jatkoa']),
    ])
  })
})

describe('the report of a page', () => {
  it('[IM5] tells what could not be kept, with its place', () => {
    const read = fromHtml(
      page(`<h1>Sivu</h1><h2>Osa</h2><p><a href="/toinen">toinen sivu</a> <a href="#alas">alas</a> <u>alle</u> x<sup>abc</sup></p>
        <img src="https://example.org/a.png" alt="Kaavio"><iframe src="https://example.org"></iframe>
        <video src="v.mp4"></video><math><mi>x</mi></math><h5>Syvällä</h5>`),
    )
    expect(read.report.map(({ kind, places }) => [kind, places[0]?.section, places[0]?.text])).toEqual([
      ['image', 'Osa', 'Kaavio'],
      ['embedded', '', 'iframe'],
      ['equation', 'Osa', 'x'],
      ['link', 'Osa', 'toinen sivu (/toinen)'],
      ['internalLink', 'Osa', 'alas'],
      ['formatting', 'Osa', 'alle'],
      ['raisedText', 'Osa', 'abc'],
      ['deepHeading', 'Syvällä', 'Syvällä'],
    ])
  })

  it('[IM2] [CT5] the words of a link that may not be followed are kept', () => {
    const read = fromHtml(page('<h1>Sivu</h1><p>ks. <a href="javascript:alert(1)">tämä</a></p>'))
    expect(read).toMatchObject({ content: [p('ks. tämä')], report: [{ kind: 'link', count: 1 }] })
  })

  it('[IM5] underlined words of a link are nothing but a link', () => {
    expect(fromHtml(page('<h1>Sivu</h1><p><a href="https://thl.fi/"><u>THL</u></a></p>')).report).toEqual([])
  })

  it('[IM8] data meant for the book itself is no way in', () => {
    const node = JSON.stringify({ type: 'opaqueBlock', attrs: { x: 1 } }).replaceAll('"', '&quot;')
    expect(
      fromHtml(
        page(`<h1>Sivu</h1><p data-node="${node}" data-kind="h2" data-attrs="{&quot;kind&quot;:1}">Sana</p>`),
      ),
    ).toMatchObject({
      content: [p('Sana')],
    })
  })
})

/** The content of a page as a chapter. */
function contentOf(body: string): Content {
  const read = fromHtml(page(body))
  return read.kind === 'chapter' ? read.content : []
}

describe('a page that Word saved', () => {
  const mso = (level: number, marker: string, text: string, list = 0): string =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]>` +
    `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`

  it('[IM4] has lists with their levels and numbers, without drawn bullets', () => {
    const body =
      '<h1>Luku</h1>' +
      [mso(1, '·', 'Eka'), mso(2, 'o', 'Alempi'), mso(1, '·', 'Toka')].join('\n') +
      '<p>Väli.</p>' +
      [mso(1, '4.', 'neljä', 1), mso(1, '5.', 'viisi', 1), mso(2, 'a)', 'alakohta', 1)].join('\n')
    expect(contentOf(body)).toEqual([
      bullet('Eka'),
      indented(bullet('Alempi')),
      bullet('Toka'),
      p('Väli.'),
      block('ordered', ['neljä'], { start: 4 }),
      ordered('viisi'),
      indented(ordered('alakohta')),
    ])
  })

  it('[IM4] has tables headed by a first row that is all bold', () => {
    const table =
      '<table><tr><td><p><b>Kunta</b></p></td><td><b>Määrä</b></td></tr><tr><td>Laukaa</td><td><b>12</b></td></tr></table>'
    const [read] = contentOf(`<h1>Luku</h1>${table}<p>Loppu.</p>`)
    const types = read?.content?.map(({ content = [] }) => content.map(({ type }) => type))
    expect(types).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ])
  })
})

describe('what a page shows without words', () => {
  it('[IM7] counters of readers are no pictures, and the words of a drawing are told', () => {
    const counter = `<img src="a.png" width=1 height="1">`
    const read = fromHtml(page(`<h1>Luku</h1><p>Teksti.${counter}</p><svg><text>Polun alku</text></svg>`))
    expect(read).toMatchObject({
      content: [p('Teksti.')],
      report: [{ kind: 'image', count: 1, places: [{ text: 'Polun alku' }] }],
    })
  })
})
