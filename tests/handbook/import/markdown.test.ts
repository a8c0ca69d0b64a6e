// Markdown as chapters.
import { describe, expect, it } from 'vitest'
import {
  bullet,
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
} from '#handbook/model/notation.ts'
import { fromMarkdown } from './imported.ts'

describe('Markdown', () => {
  it('[IM3] [IM4] keeps title, headings, lists, quotes, marks, links and notes', () => {
    const text = `# Arjen avaimet

Ryhmä on **avoin** ja *maksuton*, ks. [THL](https://thl.fi/) tai https://innokyla.fi/fi.[^1]

## Aiheet

- ruoka
  - leivonta
1. eka
2. toka

### Sitaatti

> Opin uutta.

[^1]: Luettu 2018.
`
    expect(fromMarkdown(text)).toEqual({
      kind: 'chapter',
      title: 'Arjen avaimet',
      content: [
        p(
          'Ryhmä on ',
          strong('avoin'),
          ' ja ',
          emphasis('maksuton'),
          ', ks. ',
          link('https://thl.fi/', 'THL'),
          ' tai ',
          link('https://innokyla.fi/fi', 'https://innokyla.fi/fi'),
          '.',
          note('Luettu 2018.'),
        ),
        h2('Aiheet'),
        bullet('ruoka'),
        indented(bullet('leivonta')),
        ordered('eka'),
        ordered('toka'),
        h3('Sitaatti'),
        quote('Opin uutta.'),
      ],
      report: [],
    })
  })

  it('[IM4] keeps tables with their header rows', () => {
    const read = fromMarkdown('# T\n\n| Kunta | Määrä |\n|---|---|\n| Laukaa | 12 |\n')
    expect(read).toMatchObject({
      content: [
        { type: 'table', content: [{ content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] }, {}] },
      ],
    })
  })

  it('[IM3] [IM5] takes the title of the facts before the text, and tells of the others', () => {
    const read = fromMarkdown('---\ntitle: "Oma opas"\nauthor: Työryhmä\n---\n\n## A\n\nx.\n\n## B\n\ny.\n')
    expect(read).toMatchObject({
      title: 'Oma opas',
      content: [h2('A'), p('x.'), h2('B'), p('y.')],
      report: [{ kind: 'frontMatter', count: 1, places: [{ text: 'author: Työryhmä' }] }],
    })
  })

  it('[IM2] HTML in it is read, never run, and nothing of it counts as menus', () => {
    const read = fromMarkdown(
      '# T\n\n<script>alert(1)</script>\n\n<footer>Loppusanat</footer>\n\n<b>x</b> <img src=x onerror=alert(1)>\n',
    )
    expect(read).toMatchObject({ content: [p('Loppusanat'), p(strong('x'))], report: [{ kind: 'image' }] })
  })
})
