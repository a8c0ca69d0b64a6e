// Texts that somebody wants to import, read already.
import type { ReadText, TextPreview } from '#contract'
import { success, type Result } from '#handbook/model/failure.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'
import { bullet, h2, p, table } from '#handbook/model/notation.ts'

const text: TextPreview = {
  id: 'teksti1',
  name: 'Kuuden Soten väliraportti.docx',
  kind: 'chapter',
  title: 'Kuuden Soten yhteiskehittäminen',
  images: 2,
  parts: [
    {
      label: null,
      content: [
        p('Kuntakokeilussa koottiin yhteen kuusi kuntaa ja niiden sosiaalityön ammattilaiset.'),
        h2('Mitä tehtiin'),
        bullet('Yhteiset työpajat asiakkaiden kanssa'),
        bullet('Tehotiimi, joka kokeili uusia työtapoja'),
        table('Työpajat', ['Paikka', 'Osallistujia'], ['Järvenpää', '24'], ['Laukaa', '18']),
      ],
    },
  ],
  report: [
    {
      kind: 'comment',
      count: 2,
      places: [
        { section: 'Mitä tehtiin', text: 'Tarkista osallistujamäärä', by: 'Toimittaja' },
        { section: 'Mitä tehtiin', text: 'Kuka kirjoittaa tämän?', by: 'Toimittaja' },
      ],
    },
    { kind: 'formatting', count: 4, places: [{ section: '', text: 'alleviivattu', by: '' }] },
  ],
}

const unread: ReadText = {
  id: null,
  name: 'Vanha raportti.doc',
  failure: { kind: 'cannotImport', what: 'Vanha raportti.doc', trouble: 'oldOrLocked' },
}

/** Answers the calls of importing. */
export function importAnswers(): Readonly<Record<string, (input: never) => Result<unknown>>> {
  return {
    'import.choose': () => success([text, unread]),
    'import.read': ({ as }: { as: ImportKind | null }) => success({ ...text, kind: as ?? text.kind }),
    'import.write': () => success({ imported: [], refused: [] }),
  }
}
