// What several practice cards share: the wording of sources, organisations and further reading.
import type { Content } from '#handbook/model/content.ts'
import type { Organisation, Source } from '#handbook/model/handbook.ts'
import { p, reference } from '#handbook/model/notation.ts'

/** The texts from which the cards are drawn, by title; none of them tells its address. */
export const sources = {
  jarvenpaa: { title: 'Järvenpään Sosku, osa valtakunnallista sosiaalisen kuntoutuksen hanketta', url: '' },
  jarvenpaaExtension: { title: 'Järvenpään Sosku, jatkoaika (1.4.–31.12.2018)', url: '' },
  sosku: {
    title:
      'Kehittäminen Sosiaalisen kuntoutuksen valtakunnallisessa kehittämishankkeessa (SOSKU), sisältö päivitetty 6.4.2018',
    url: '',
  },
  soku: { title: 'Etelä-Pirkanmaan sosiaalisen kuntoutuksen hanke – SoKu, hanketuloskortti', url: '' },
  proSos: { title: 'Rakennetaan yhdessä uudenlaista sosiaalityötä PRO SOS -hankkeessa!', url: '' },
} as const satisfies Readonly<Record<string, Source>>

/** Organisations by their names at the time; what they are called today is not told. */
export const organisations = (...names: readonly string[]): readonly Organisation[] =>
  names.map((name) => ({ then: name, now: '' }))

/** The European Social Fund by the name it had in the project texts. */
export const socialFund = 'Euroopan sosiaalirahasto (ESR)'

/** A closing line that points to chapters and other cards, each given as its id and title. */
export function readMore(...targets: readonly (readonly [id: string, title: string])[]): Content[number] {
  const references = targets.map(([id, title]) => reference(id, title))
  const listed = references.flatMap((target, index) => (index === 0 ? [target] : [', ', target]))
  return p('Lue lisää: ', ...listed, '.')
}
