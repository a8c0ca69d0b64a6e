// The words of making a frozen edition again.
import type { RebuiltEdition } from '#contract'
import type { Engines } from '#handbook/editions/release.ts'
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of making a frozen edition again in one language. */
export type RebuildingWords = {
  readonly again: string
  /** The same for whoever does not see the row it stands in. */
  readonly againOf: (number: string) => string
  readonly title: (number: string) => string
  readonly about: (day: string) => string
  readonly format: string
  readonly start: string
  readonly running: string
  readonly stopped: string
  readonly same: string
  readonly other: string
  readonly sameEngines: string
  /** `engines`: what differs, already in words. */
  readonly otherEngines: (engines: string) => string
  readonly unexplained: string
  readonly show: string
  readonly engineNames: Readonly<Record<keyof Engines, string>>
}

const fi: RebuildingWords = {
  again: 'Tee uudelleen…',
  againOf: (number) => `Tee uudelleen: ${number}`,
  title: (number) => `Tee uudelleen: ${number}`,
  about: (day) =>
    `Tiedosto tehdään siitä sisällöstä, joka jäädytettiin ${day}. Kirjan nykyinen teksti pysyy ennallaan.`,
  format: 'Missä muodossa',
  start: 'Valitse kansio ja tee…',
  running: 'Tehdään…',
  stopped: 'Keskeytetty. Kansioon ei jäänyt mitään.',
  same: 'Täsmälleen samat tavut kuin jäädytetyssä.',
  other: 'Tiedosto ei ole sama kuin jäädytetty.',
  sameEngines: 'Myös välineet ovat samat kuin silloin.',
  otherEngines: (engines) => `Välineet ovat muuttuneet: ${engines}.`,
  unexplained: 'Välineet ovat samat kuin silloin. Vertaa tiedostoja ennen kuin käytät uutta.',
  show: 'Näytä kansiossa',
  engineNames: { app: 'Opaskirja', typst: 'Typst', template: 'taittopohja', schema: 'sisällön rakenne' },
}

const sv: RebuildingWords = {
  again: 'Gör igen…',
  againOf: (number) => `Gör igen: ${number}`,
  title: (number) => `Gör igen: ${number}`,
  about: (day) => `Filen görs av det innehåll som frystes ${day}. Bokens nuvarande text ändras inte.`,
  format: 'I vilket format',
  start: 'Välj mapp och gör…',
  running: 'Görs…',
  stopped: 'Avbrutet. Inget blev kvar i mappen.',
  same: 'Exakt samma byte som i den frysta.',
  other: 'Filen är inte samma som den frysta.',
  sameEngines: 'Också verktygen är desamma som då.',
  otherEngines: (engines) => `Verktygen har ändrats: ${engines}.`,
  unexplained: 'Verktygen är desamma som då. Jämför filerna innan du använder den nya.',
  show: 'Visa i mappen',
  engineNames: { app: 'Opaskirja', typst: 'Typst', template: 'sidmallen', schema: 'innehållets struktur' },
}

const en: RebuildingWords = {
  again: 'Make again…',
  againOf: (number) => `Make again: ${number}`,
  title: (number) => `Make again: ${number}`,
  about: (day) =>
    `The file is made of the content that was frozen on ${day}. The text of the book as it is now does not change.`,
  format: 'In which format',
  start: 'Choose a folder and make…',
  running: 'Making…',
  stopped: 'Stopped. Nothing is left in the folder.',
  same: 'Exactly the same bytes as when it was frozen.',
  other: 'The file is not the same as the frozen one.',
  sameEngines: 'The tools are the same as then, too.',
  otherEngines: (engines) => `The tools have changed: ${engines}.`,
  unexplained: 'The tools are the same as then. Compare the files before you use the new one.',
  show: 'Show in folder',
  engineNames: {
    app: 'Opaskirja',
    typst: 'Typst',
    template: 'the template',
    schema: 'the structure of the content',
  },
}

/** The words of making a frozen edition again by language. */
export const rebuildingWords: Readonly<Record<Language, RebuildingWords>> = { fi, sv, en }

/** What a file that was made again is beside the frozen one: whether it is the same, and what explains it. */
export function judgement(
  { isSame, differing, engines }: RebuiltEdition,
  then: Engines,
  words: RebuildingWords,
): readonly [string, string] {
  const verdict = isSame ? words.same : words.other
  if (differing.length > 0)
    return [verdict, words.otherEngines(engineChanges(differing, then, engines, words))]
  return [verdict, isSame ? words.sameEngines : words.unexplained]
}

/** The engines that differ, each with its versions then and now; a template is known by its hash alone. */
function engineChanges(
  differing: readonly (keyof Engines)[],
  then: Engines,
  now: Engines,
  { engineNames }: RebuildingWords,
): string {
  const changed = (name: keyof Engines): string =>
    name === 'template' ? engineNames[name] : `${engineNames[name]} ${then[name]} → ${now[name]}`
  return differing.map(changed).join(', ')
}
