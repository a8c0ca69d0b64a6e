// The texts on which the starter guidebook rests, and footnotes that name them.
import type { ContentNode } from '#handbook/model/content.ts'
import { note } from '#handbook/model/notation.ts'

/** The sources by their ids in the list of sources; titles as the texts themselves give them, no persons. */
export const sources = {
  jarvenpaa: 'Järvenpään Sosku, osa valtakunnallista sosiaalisen kuntoutuksen hanketta',
  extension: 'Järvenpään Sosku, jatkoaika (1.4.–31.12.2018)',
  national: 'Kehittäminen (SOSKU), sisältö päivitetty 6.4.2018',
  soku: 'Etelä-Pirkanmaan sosiaalisen kuntoutuksen hanke – SoKu, hanketuloskortti',
  prosos: 'Kutsu ”Rakennetaan yhdessä uudenlaista sosiaalityötä PRO SOS -hankkeessa!”',
  law: 'Sosiaalihuoltolaki (1301/2014) 17\u00a0§',
} as const
export type SourceId = keyof typeof sources

/** A footnote naming one or more sources, in the order given. */
export function sourceNote(...names: readonly SourceId[]): ContentNode {
  return note(`${names.map((name) => sources[name]).join('; ')}.`)
}
