// HTML as data, written as text.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { element, textOf } from '#handbook/markup/markup.ts'
import { serialise, serialiseDocument } from '#handbook/markup/serialise.ts'

const hostile = '</p><script>alert("1")</script> ]]> <!-- & &amp; \' " \r\n\t\u00a0\u00ad\u0001\u0080 \u2028'

describe('markup', () => {
  it('[PB4] escapes text and attributes so that a parser reads back what was written', () => {
    const html = serialiseDocument(
      element('html', {}, element('body', {}, element('p', { title: hostile }, hostile))),
    )
    const page = new JSDOM(html).window.document
    expect(page.querySelectorAll('p')).toHaveLength(1)
    expect(page.querySelector('script')).toBeNull()
    expect(page.querySelector('p')?.textContent).toBe(hostile)
    expect(page.querySelector('p')?.getAttribute('title')).toBe(hostile)
  })

  it('replaces what no page can hold', () => {
    expect(serialise(element('p', {}, 'a\0b\ud800c'))).toBe('<p>a\ufffdb\ufffdc</p>')
  })

  it('leaves away attributes without a value and writes true ones bare', () => {
    const input = element('ol', {
      hidden: true,
      start: 0,
      id: null,
      lang: undefined,
      reversed: false,
      class: '',
    })
    expect(serialise(input)).toBe('<ol hidden start="0" class=""></ol>')
  })

  it('puts blocks on lines and leaves what stands in a line alone', () => {
    const list = element('ul', {}, element('li', {}, element('strong', {}, 'a'), element('em', {}, 'b')))
    expect(serialise(list)).toBe('<ul>\n  <li><strong>a</strong><em>b</em></li>\n</ul>')
    expect(serialise([element('p', {}, 'a', element('br'), 'b'), element('p')])).toBe(
      '<p>a<br>b</p>\n<p></p>',
    )
  })

  it('[PB4] refuses names that are none and text that would break out', () => {
    expect(() => element('p onclick')).toThrow(RangeError)
    expect(() => element('p', { 'a"b': 1 })).toThrow(RangeError)
    expect(() => serialise(element('style', {}, 'a{} </style><script>'))).toThrow(RangeError)
    expect(() => serialise(element('script', {}, 'alert(1)'))).toThrow(RangeError)
  })

  it('gives the text without tags', () => {
    expect(textOf([element('p', {}, 'a', element('b', {}, '&b')), 'c'])).toBe('a&bc')
  })
})
