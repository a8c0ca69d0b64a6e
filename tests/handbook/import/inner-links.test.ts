// Links from one place of an imported text to another become references; those that lead nowhere become words.
import { describe, expect, it } from 'vitest'
import { inDocument } from '#handbook/import/inner-links.ts'
import type { Content } from '#handbook/model/content.ts'
import { anchored, h2, p, reference, strong } from '#handbook/model/notation.ts'
import { fromHtml, fromMarkdown } from './imported.ts'

const contentOf = (page: ReturnType<typeof fromHtml>): Content =>
  page.kind === 'chapter' ? inDocument(page.content, 'luku') : []
const lost = (page: ReturnType<typeof fromHtml>) =>
  page.report.flatMap(({ kind, places }) => places.map(({ text }) => [kind, text]))

describe('[IM9] links inside an imported text', () => {
  it('become references to its headings, with their words where these say more', () => {
    const page = fromHtml(`<h1>Opas</h1><h2 id="s1">Ryhmät</h2><p>Ks. <a href="#s2">Arviointi</a> ja
      <a href="#s1">mitä <b>edellä</b> sanottiin</a>.</p><h2><a name="s2"></a>Arviointi</h2><p>Teksti.</p>`)
    expect(contentOf(page)).toEqual([
      anchored('kohta1', h2('Ryhmät')),
      p(
        'Ks. ',
        reference('luku', 'Arviointi', 'kohta2'),
        ' ja mitä edellä sanottiin (',
        reference('luku', 'Ryhmät', 'kohta1'),
        ').',
      ),
      anchored('kohta2', h2('Arviointi')),
      p('Teksti.'),
    ])
    expect(lost(page)).toEqual([])
  })

  it('are known in Markdown by the words of the heading', () => {
    const page = fromMarkdown(
      '# Opas\n\n## Mitä tehtiin?\n\nKs. [luku 1](#mitä-tehtiin).\n\n## Muuta\n\nLoppu.\n',
    )
    expect(contentOf(page)[1]).toEqual(p('Ks. ', reference('luku', 'Mitä tehtiin?', 'kohta1'), '.'))
  })

  it('become plain words that are told when no heading is meant', () => {
    const page = fromHtml('<h1>Opas</h1><h2>Osa</h2><p><a href="#poissa">Täältä</a> <b>alas</b>.</p>')
    expect(contentOf(page)).toEqual([h2('Osa'), p('Täältä ', strong('alas'), '.')])
    expect(lost(page)).toEqual([['internalLink', 'Täältä']])
  })

  it('give an anchor only to the heading that is meant, of two alike to the first', () => {
    const page = fromMarkdown('# O\n\n## Sama\n\n[Sama](#sama)\n\n## Sama\n\nToinen.\n')
    const anchors = contentOf(page).map(({ attrs }) => attrs?.['anchor'])
    expect(anchors).toEqual(['kohta1', undefined, undefined, undefined])
  })

  it.each(['https://otsikko.invalid/%7Brikki', 'https://linkki.invalid/%E0%A4%A'])(
    'are not made up by a page that names %s',
    (href) => {
      const page = fromHtml(
        `<h1>Opas</h1><h2><a href="${href}">Osa</a></h2><p><a href="${href}">sana</a></p>`,
      )
      expect(contentOf(page)).toEqual([h2('Osa'), p('sana')])
    },
  )
})
