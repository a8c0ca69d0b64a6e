// Documents for tests of the index.
import type { IndexedDocument } from '#handbook/search/index/document.ts'
import { SearchIndex } from '#handbook/search/index/search-index.ts'
import type { SearchLanguage } from '#handbook/search/language/language.ts'

/** A document by its title and body, in one language. */
export function document(
  id: string,
  title: string,
  body = '',
  language: SearchLanguage = 'fi',
): IndexedDocument {
  const inLanguage = (text: string): IndexedDocument['title'] => (text === '' ? [] : [{ text, language }])
  return { id, title: inLanguage(title), keywords: [], headings: [], body: inLanguage(body) }
}

/** A few pages of a handbook. */
export const pages: readonly IndexedDocument[] = [
  document('tarve', 'Kuntoutustarpeen arviointi', 'Asiakkaan kuntoutuksen tarve arvioidaan yhdessä.'),
  document('tyokyky', 'Työkyvyn tuki', 'Työkyky ja sen tukeminen kuntouttavassa työtoiminnassa.'),
  document(
    'laki',
    'Sosiaalihuoltolaki',
    'Laissa säädetään sosiaalipalveluista. Lain 17 § koskee kuntoutusta.',
  ),
  document('neuvoja', 'Vertaisneuvojakoulutus', 'Koulutuksessa vertaisneuvoja saa tietoa palveluista.'),
  document('avaimet', 'Arjen avaimet', 'Ryhmä tukee arjen taitoja: siivousta, ruokaa ja rahaa.'),
  document('paino', 'Painonhallintaryhmä', 'Ryhmässä puhutaan painonhallinnasta ja liikunnasta.'),
  document('kokemus', 'Kokemusasiantuntijat', 'Kokemusasiantuntija kertoo, mikä auttoi.'),
]

/** The ids of what a question finds, best first. */
export function idsFor(index: SearchIndex, question: string): readonly string[] {
  return index.find(question).matches.map(({ id }) => id)
}
