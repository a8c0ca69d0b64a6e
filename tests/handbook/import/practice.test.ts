// Documents as good practices: sections into fields.
import { describe, expect, it } from 'vitest'
import { h2, h3, h4, p } from '#handbook/model/notation.ts'
import { fromHtml, fromMarkdown, fromText } from './imported.ts'

const card = `# Arjen avaimet

Ryhmä, jossa opitaan arjen taitoja.

## 1. Ratkaisun perusidea

Opitaan yhdessä.

### Ruoka

Laitetaan ruokaa.

## 2. Kohderyhmä ja asiakasymmärrys **

Kuntouttavan työtoiminnan asiakkaat.

## 3. TOIMINTAYMPÄRISTÖ:

Keittiö.

## 4. Toteutuspaikka

Laukaa

## 5. Yhteystiedot

Kysy ohjaajalta.
`

describe('a practice', () => {
  it('[IM6] is known by three of the form’s own headings, whatever their numbers, case and signs', () => {
    expect(fromMarkdown(card, null)).toEqual({
      kind: 'practice',
      title: 'Arjen avaimet',
      fields: {
        'lyhyt-kuvaus': [p('Ryhmä, jossa opitaan arjen taitoja.')],
        'ratkaisun-perusidea': [p('Opitaan yhdessä.'), h3('Ruoka'), p('Laitetaan ruokaa.')],
        kohderyhma: [p('Kuntouttavan työtoiminnan asiakkaat.')],
        toimintaymparisto: [p('Keittiö.'), h2('Yhteystiedot'), p('Kysy ohjaajalta.')],
      },
      facts: { place: 'Laukaa' },
      report: [
        { kind: 'headingNumber', count: 5, places: expect.any(Array) as unknown },
        expect.objectContaining({
          kind: 'section',
          count: 2,
          places: [
            { section: '', text: 'Ryhmä, jossa opitaan arjen taitoja.', by: 'Toimintamallin lyhyt kuvaus' },
            { section: '', text: 'Yhteystiedot', by: 'Toimintaympäristö' },
          ],
        }),
      ],
    })
  })

  it('[IM6] two of them, or headings of any report, make a chapter', () => {
    const report =
      '# Loppuraportti\n\n## Tausta\n\na.\n\n## Tavoitteet\n\nb.\n\n## Tulokset\n\nc.\n\n## Arviointi\n\nd.\n'
    expect(fromMarkdown(report, null).kind).toBe('chapter')
    expect(
      fromMarkdown('# N\n\n## Ratkaisun perusidea\n\na.\n\n## Toimintaympäristö\n\nb.\n', null).kind,
    ).toBe('chapter')
  })

  it('[IM6] a text in which the form comes again and again is a book of practices, and so a chapter', () => {
    const cards = ['A', 'B'].map(
      (name) =>
        `## ${name}\n\n### Ratkaisun perusidea\n\na.\n\n### Toimintaympäristö\n\nb.\n\n### Tavoiteltu muutos\n\nc.\n\n`,
    )
    expect(fromMarkdown(`# Käytäntöjä\n\n${cards.join('')}`, null).kind).toBe('chapter')
  })

  it('[IM6] when told to be one, headings that mean nearly the same find their fields too', () => {
    const report =
      '# Ryhmä\n\n## Tausta\n\na.\n\n## Kohderyhmä\n\nb.\n\n## Tulokset\n\nc.\n\n## Pitkän aikavälin tulokset\n\nd.\n'
    expect(fromMarkdown(report, 'practice')).toMatchObject({
      fields: {
        lahtotilanne: [h2('Tausta'), p('a.')],
        kohderyhma: [p('b.')],
        'arvioinnin-tulokset': [p('c.'), h2('Pitkän aikavälin tulokset'), p('d.')],
      },
    })
  })

  it('[IM6] lines that are the form’s headings count though they are not styled so, and the name is its title', () => {
    const html = `<p>Toimintamallin nimi</p><p>Oma polku</p><p>Ratkaisun perusidea</p><p>x.</p><p>Toimintaympäristö</p><p>y.</p><p>Tavoiteltu muutos</p><h4>Ensin</h4><p>z.</p>`
    expect(fromHtml(html, {}, null)).toMatchObject({
      kind: 'practice',
      title: 'Oma polku',
      fields: {
        'ratkaisun-perusidea': [p('x.')],
        toimintaymparisto: [p('y.')],
        'tavoiteltu-muutos': [h4('Ensin'), p('z.')],
      },
    })
  })

  it('[IM6] the form’s headings right over their texts, line by line, count as well', () => {
    const text =
      'Arjen avaimet\n\nRatkaisun perusidea\nRyhmä kokoontuu.\n\nToimintaympäristö\nKunta.\n\n' +
      'Kohderyhmä ja asiakasymmärrys\nAsiakkaat.\n\nMuuta\nTekstiä.'
    expect(fromText(text, null)).toMatchObject({
      kind: 'practice',
      title: 'Arjen avaimet',
      fields: {
        'ratkaisun-perusidea': [p('Ryhmä kokoontuu.')],
        toimintaymparisto: [p('Kunta.')],
        kohderyhma: [p('Asiakkaat.'), p('Muuta', { type: 'lineBreak' }, 'Tekstiä.')],
      },
    })
  })

  it('[IM2] [IM6] a document without any of the headings is the basic idea, or the short description when it is short', () => {
    const long = 'Pitkä kertomus siitä, mitä tehtiin. '.repeat(20).trim()
    expect(fromMarkdown(`# N\n\n${long}\n`, 'practice')).toMatchObject({
      fields: { 'ratkaisun-perusidea': [p(long)] },
    })
    expect(fromMarkdown('# N\n\nLyhyt.\n', 'practice')).toMatchObject({
      fields: { 'lyhyt-kuvaus': [p('Lyhyt.')] },
    })
  })
})
