// The starter's list of sources, as records of CSL-JSON.
import type { BibliographyEntry, CslItem } from '#handbook/model/book-lists.ts'
import type { SourceId } from '#handbook/starter/chapters/sources.ts'

const by = (project: string): Pick<CslItem, 'author'> => ({ author: [{ literal: project }] })
/** A text that bears no date: sine anno. */
const undated: CslItem = { issued: { literal: 's.a.' } }
const published = (...date: readonly number[]): CslItem => ({ issued: { 'date-parts': [date] } })

const jarvenpaaPart = by('SOSKU-hanke, Järvenpään osahanke')

/** Authors are the projects that speak in the texts; no text names its publisher or its address. */
const items: Readonly<Record<SourceId, CslItem>> = {
  jarvenpaa: {
    type: 'webpage',
    ...jarvenpaaPart,
    title: 'Järvenpään Sosku, osa valtakunnallista sosiaalisen kuntoutuksen hanketta',
    ...undated,
  },
  extension: {
    type: 'webpage',
    ...jarvenpaaPart,
    title: 'Järvenpään Sosku, jatkoaika (1.4.–31.12.2018)',
    ...published(2018),
  },
  national: {
    type: 'webpage',
    ...by('SOSKU-hanke'),
    title: 'Kehittäminen. Sosiaalisen kuntoutuksen valtakunnallisessa kehittämishankkeessa (SOSKU)',
    ...published(2018, 4, 6),
  },
  soku: {
    type: 'report',
    ...by('SoKu-hanke, Valkeakosken kaupunki'),
    title: 'Etelä-Pirkanmaan sosiaalisen kuntoutuksen hanke – SoKu',
    genre: 'Hanketuloskortti',
    ...undated,
  },
  prosos: {
    type: 'document',
    ...by('PRO SOS -hanke, Keski-Suomen osahanke'),
    title: 'Rakennetaan yhdessä uudenlaista sosiaalityötä PRO SOS -hankkeessa!',
    genre: 'Kutsu',
    ...undated,
  },
  law: { type: 'legislation', title: 'Sosiaalihuoltolaki', number: '1301/2014', ...published(2014) },
}

/** The six sources of the starter. */
export const bibliography: readonly BibliographyEntry[] = Object.entries(items).map(([id, item]) => ({
  id,
  item,
}))
