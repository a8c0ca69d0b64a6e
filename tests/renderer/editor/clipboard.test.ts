import {
  anchored,
  block,
  bullet,
  callout,
  cite,
  continuation,
  emphasis,
  figure,
  h2,
  h3,
  indexed,
  inLanguage,
  lawQuotation,
  lineBreak,
  link,
  note,
  only,
  onlyWords,
  ordered,
  p,
  quote,
  reference,
  strong,
  table,
  term,
  variable,
} from '#handbook/model/notation.ts'
import type { Content } from '#handbook/model/content.ts'
import { readHtml } from '#renderer/editor/clipboard/read-html.ts'
import { AllSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { googleClipboard, libreOfficeClipboard, wordClipboard } from './clipboard-samples.ts'
import { newSeed, randomContent, randomFrom } from './random-content.ts'
import { bookLists, caret, press, select, short, write, type Writing } from './writing.ts'

function pasteHtml({ editor }: Writing, html: string): void {
  editor.view.pasteHTML(html)
}

function pasted(html: string): Content {
  const page = write([p()])
  caret(page, 0)
  pasteHtml(page, html)
  return page.content()
}

function copied({ editor }: Writing): { readonly html: string; readonly text: string } {
  const { dom, text } = editor.view.serializeForClipboard(editor.state.selection.content())
  return { html: dom.innerHTML, text }
}

describe('pasting from Word', () => {
  test('keeps headings, lists with their numbers, continuations, quotes and notes', () => {
    expect(short(pasted(wordClipboard))).toBe(
      [
        'h1:Opas',
        'h2:Vaiheet',
        'text:Johdanto<footnote> jatkuu.',
        'ordered:Ensimmäinen',
        'bullet1:Alakohta',
        'ordered:Toinen',
        'continuation:Jatkoa toiselle',
        'text:Väliin',
        'ordered(3):Kolmas',
        'bullet:Luotiviiva',
        'quote:Lainattu',
        'table[tableRow[tableHeader[text:Otsake] | tableCell[bullet:solussa]]]',
      ].join(' | '),
    )
  })

  test('keeps bold and safe links, and drops images and scripts', () => {
    const html = readHtml(wordClipboard)
    expect(html).toContain('<b>solussa</b>')
    expect(html).not.toMatch(/<img|<script|<style|onclick|javascript:|mso-/)
  })
})

describe('pasting from LibreOffice', () => {
  test('keeps lists inside lists and their start', () => {
    expect(short(pasted(libreOfficeClipboard))).toBe(
      'h2:Luku | ordered(4):neljäs | ordered1:alempi | ordered:viides | bullet:luoti | continuation:toinen kappale | text:Loppu',
    )
  })
})

describe('pasting from Google Docs', () => {
  test('keeps lists, and its wrapper makes nothing bold', () => {
    const content = pasted(googleClipboard)
    expect(short(content)).toBe(
      'h3:Otsikko | text:Teksti lihava loppu | bullet:yksi | bullet1:kaksi | text:Viimeinen',
    )
    expect(content[1]?.content?.map(({ marks }) => marks?.map(({ type }) => type))).toEqual([
      undefined,
      ['strong'],
      undefined,
    ])
  })
})

describe('pasting from anywhere', () => {
  test.each([
    ['<script>alert(1)</script><p onclick="x()">a</p>', 'text:a'],
    ['<p>a<img src=x onerror=alert(1)>b</p>', 'text:ab'],
    ['<figure><img src="x"><figcaption>Kuvateksti</figcaption></figure><p>b</p>', 'text:Kuvateksti | text:b'],
    ['<p><a href="javascript:alert(1)">a</a></p><p>b</p>', 'text:a | text:b'],
    ['<div>a<div>b<p>c</p>d</div></div>', 'text:a | text:b | text:c | text:d'],
    ['<h6>a</h6><p>b</p>', 'h4:a | text:b'],
    ['<ul><li>a<ol start="5"><li>b</li></ol></li></ul>', 'bullet:a | ordered1(5):b'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', 'quote:a | quote:b'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', 'text:a | text:b'],
    [
      '<table><tr><td><h2>a</h2><table><tr><td>b</td></tr></table></td></tr></table>',
      'table[tableRow[tableCell[text:a | text:b]]]',
    ],
    ['<p data-attrs="{&quot;kind&quot;:{}}">a</p><p data-attrs="oops">b</p>', 'text:a | text:b'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg><p>a</p><p>b</p>', 'text:a | text:b'],
  ])('%s', (html, expected) => {
    expect(short(pasted(html))).toBe(expected)
  })

  test('an unsafe link is only words', () => {
    const [first] = pasted(
      '<p><a href="javascript:alert(1)">a</a> <a href="https://thl.fi/">b</a></p><p>c</p>',
    )
    expect(first?.content?.map(({ marks }) => marks?.[0]?.attrs?.['href'])).toEqual([
      undefined,
      'https://thl.fi/',
    ])
  })

  test('a table caption becomes the caption', () => {
    const [first] = pasted('<table><caption>Vaiheet</caption><tr><th colspan="2">a</th></tr></table><p>b</p>')
    expect(first?.attrs?.['caption']).toBe('Vaiheet')
    expect(first?.content?.[0]?.content?.[0]?.attrs?.['colspan']).toBe(2)
  })

  test('a bare image changes nothing, not even what is selected', () => {
    const page = write([p('abc')])
    select(page, [0, 0], [0, 3])
    pasteHtml(page, '<img src="https://example.org/x.png">')
    expect(short(page.content())).toBe('text:abc')
  })

  test('words alone go into the line', () => {
    const page = write([bullet('ac')])
    caret(page, 0, 1)
    pasteHtml(page, '<b>b</b>')
    expect(short(page.content())).toBe('bullet:abc')
  })

  test('one paragraph pasted into an empty item is that item', () => {
    const page = write([bullet('a'), block('bullet', [], { indent: 1 })])
    caret(page, 1)
    pasteHtml(page, '<p>b</p>')
    expect(short(page.content())).toBe('bullet:a | bullet1:b')
  })

  test('a heading pasted into an empty block stays a heading, in a cell it is text', () => {
    expect(short(pasted('<h2>a</h2>'))).toBe('h2:a')
    const page = write([table('', [''])])
    page.editor.commands.setTextSelection(4)
    pasteHtml(page, '<h2>a</h2><h3>b</h3>')
    expect(short(page.content())).toBe('table[tableRow[tableHeader[text:a | text:b]]]')
  })
})

describe('pasting plain text', () => {
  test.each<[string, Content, string]>([
    ['into a list makes items', [bullet()], 'bullet:a | bullet:b'],
    ['after a heading makes text', [h2()], 'h2:a | text:b'],
    ['into text makes paragraphs', [p()], 'text:a | text:b'],
  ])('%s', (_name, content, expected) => {
    const page = write(content)
    caret(page, 0)
    page.editor.view.pasteText('a\r\n\r\nb')
    expect(short(page.content())).toBe(expected)
  })
})

const everything: Content = [
  anchored('x', h2('Otsikko')),
  p(
    'a',
    strong('b'),
    emphasis('c'),
    link('https://thl.fi/', 'd'),
    inLanguage('sv', 'e'),
    lineBreak,
    note('f'),
    reference('doc', 'g', 'x'),
  ),
  ordered('1'),
  block('bullet', ['2'], { indent: 4 }),
  continuation('3'),
  block('ordered', ['4'], { start: 7 }),
  quote('5'),
  quote('6'),
  block('text', ['7'], { indent: 2 }),
  p(),
  callout(h3('8'), bullet('9')),
  lawQuotation({ source: 'Laki 1 §', url: 'https://finlex.fi/', checked: '2026-01-01' }, p('10')),
  table('Otsake', ['a', 'b'], ['c', 'd']),
  figure({ file: 'x.png', alt: 'y', author: 'z', permission: 'w' }, 'Kuva'),
  p('loppu'),
]

describe('copying', () => {
  test('writes true nested lists and headings for other programs', () => {
    const page = write([
      h2('a'),
      ordered('b'),
      block('bullet', ['c'], { indent: 1 }),
      continuation('d'),
      quote('e'),
    ])
    page.editor.view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
    const html = copied(page).html.replaceAll(/ data-[\w-]+="[^"]*"/g, '')
    expect(html).toBe(
      '<h2>a</h2><ol><li>b<ul><li>c</li></ul><p>d</p></li></ol><blockquote><p>e</p></blockquote>',
    )
  })

  test('and pasting brings back everything as it was', () => {
    const page = write(everything)
    page.editor.view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
    expect(pasted(copied(page).html)).toEqual(page.content())
  })

  test('part of two items and pasting it keeps what they are', () => {
    const page = write([block('ordered', ['abc'], { start: 3 }), block('ordered', ['def'], { indent: 1 })])
    select(page, [0, 1], [1, 2])
    expect(short(pasted(copied(page).html))).toBe('ordered(3):bc | ordered1:de')
  })

  test('and pasting any random text is the same text', () => {
    const random = randomFrom(newSeed())
    for (let round = 0; round < 60; round += 1) {
      const page = write([p('alku'), ...randomContent(random), p('loppu')])
      page.editor.view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
      const { html } = copied(page)
      const target = write([p()])
      caret(target, 0)
      pasteHtml(target, html)
      expect(short(target.content()), html).toBe(short(page.content()))
      page.editor.destroy()
      target.editor.destroy()
    }
  })

  test('inside a callout keeps the words when pasted elsewhere', () => {
    const page = write([callout(p('abc'))])
    page.editor.commands.setTextSelection({ from: 3, to: 5 })
    expect(short(pasted(copied(page).html))).toContain('bc')
    expect(press(page, 'Mod-b')).toBe(true)
  })
})

describe('what points to the lists of the book', () => {
  const content = [
    only('lappi', p('Soita ', variable('puhelin', 'Puhelin'), ' heti ', cite('thl', 's. 2'))),
    p(term('osallisuus', 'osallisuus'), ' ja ', indexed('ryhmä', 'a > b'), onlyWords('!lappi', ' muualla')),
    only('lappi', callout(p('Nosto'))),
  ]

  test('[WI6] comes back from the clipboard as it was', () => {
    const page = write(content, { lists: bookLists() })
    page.editor.view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
    expect(pasted(copied(page).html)).toEqual(page.content())
  })

  test('[WI6] is read in other programs as it is shown', () => {
    const page = write(content, { lists: bookLists() })
    page.editor.view.dispatch(page.editor.state.tr.setSelection(new AllSelection(page.editor.state.doc)))
    expect(copied(page).text).toContain('Soita 040 1 heti (thl s. 2)')
    expect(copied(page).html).toContain('>(thl s. 2)</span>')
    select(page, [0, 0], [0, 7])
    expect(copied(page).text).toBe('Soita 040 1')
  })
})
