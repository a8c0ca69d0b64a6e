// A small book with an edition for Lapland that leaves out, replaces, adds and changes.
import { noImprint, plainNational } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { bullet, figure, only, onlyWords, p, variable } from '#handbook/model/notation.ts'
import { book, chapter, practice } from '#tests/book.ts'

/** A picture that only the edition of Lapland shows. */
export const ownPicture = `${'a'.repeat(64)}.png`

/** Chapters "alku", "yleista" (not in Lapland), "vanha" and in its place "uusi", "poro" (Lapland only), and a practice. */
export function regionalBook(): Handbook {
  return {
    ...book(
      chapter(
        'alku',
        'Lukijalle',
        p('Palvelua järjestää ', variable('jarj', 'Järjestäjä'), '. Sama kaikille.'),
        only('!lappi', p('Vain muualla kuin Lapissa.')),
        only('lappi', bullet('Pitkät matkat.')),
        p('Apua saa ', onlyWords('lappi', 'saamen kielellä '), 'puhelimitse.'),
        only('lappi', figure({ file: ownPicture, alt: 'Kartta', author: '', permission: '' }, 'Kartta.')),
      ),
      { ...chapter('yleista', 'Yleistä', p('Ei Lapissa.')), when: '!lappi' },
      chapter('vanha', 'Verkostot', p('Verkostot muualla.')),
      { ...chapter('uusi', 'Lapin verkostot', p('Verkostot täällä.')), when: 'lappi', replaces: 'vanha' },
      { ...chapter('poro', 'Porokylät', p('Vain Lapissa.')), when: 'lappi' },
      practice('vertaiset', 'Vertaisryhmä', { idea: [p('Perusidea.'), only('lappi', p('Etänä.'))] }),
    ),
    variables: [
      {
        id: 'jarj',
        name: 'Järjestäjä',
        value: 'hyvinvointialue',
        values: { lappi: 'Lapin hyvinvointialue' },
      },
      { id: 'sama', name: 'Sama', value: 'sama', values: { lappi: 'sama' } },
    ],
    editions: [
      { ...plainNational, imprint: { ...noImprint, series: 'Opas', seriesNumber: '4/2026' } },
      {
        id: 'lappi',
        title: 'Lappi',
        area: 'hyvinvointialue:21',
        order: 'a0',
        imprint: {
          ...noImprint,
          isbnOnline: '978-952-343-000-4',
          abstract: { fi: '', sv: 'Om Lappland.', en: '' },
        },
      },
    ],
  }
}
