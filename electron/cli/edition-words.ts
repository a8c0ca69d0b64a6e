// What the command line says of editions and of those that were frozen, in three languages.
import type { Engines, Release } from '#handbook/editions/release.ts'
import type { Language } from '#handbook/model/failure-words.ts'

type EditionWords = {
  readonly frozen: (release: Release) => string
  readonly same: (format: string, sha256: string) => string
  readonly other: (format: string, sha256: string, recorded: string) => string
  readonly notRecorded: (format: string, sha256: string) => string
  readonly engines: (names: string) => string
  readonly engineNames: Readonly<Record<keyof Engines, string>>
  readonly removed: string
}

const words: Readonly<Record<Language, EditionWords>> = {
  fi: {
    frozen: ({ number, title, id }) => `Jäädytetty: ${number}, ${title}. Tunnus ${id}`,
    same: (format, sha256) => `Sama kuin jäädytetty: ${format} ${sha256}`,
    other: (format, sha256, recorded) =>
      `Ei sama kuin jäädytetty: ${format}\n  nyt         ${sha256}\n  jäädytetty  ${recorded}`,
    notRecorded: (format, sha256) =>
      `Tätä muotoa ei julkaistu jäädytettäessä, joten vertailukohtaa ei ole: ${format} ${sha256}`,
    engines: (names) => `Painos jäädytettiin eri välineillä: ${names}. Tiedoston voi odottaa olevan toinen.`,
    engineNames: { app: 'Opaskirja', typst: 'Typst', template: 'taittopohja', schema: 'sisällön versio' },
    removed: 'poistettu kirjasta',
  },
  sv: {
    frozen: ({ number, title, id }) => `Fryst: ${number}, ${title}. Kod ${id}`,
    same: (format, sha256) => `Samma som den frysta: ${format} ${sha256}`,
    other: (format, sha256, recorded) =>
      `Inte samma som den frysta: ${format}\n  nu    ${sha256}\n  fryst ${recorded}`,
    notRecorded: (format, sha256) =>
      `Detta format publicerades inte vid frysningen, så det finns inget att jämföra med: ${format} ${sha256}`,
    engines: (names) => `Upplagan frystes med andra verktyg: ${names}. Filen kan väntas vara en annan.`,
    engineNames: { app: 'Opaskirja', typst: 'Typst', template: 'sidmallen', schema: 'innehållets version' },
    removed: 'borttagen ur boken',
  },
  en: {
    frozen: ({ number, title, id }) => `Frozen: ${number}, ${title}. Id ${id}`,
    same: (format, sha256) => `The same as what was frozen: ${format} ${sha256}`,
    other: (format, sha256, recorded) =>
      `Not the same as what was frozen: ${format}\n  now     ${sha256}\n  frozen  ${recorded}`,
    notRecorded: (format, sha256) =>
      `This format was not published when the edition was frozen; there is nothing to compare with: ${format} ${sha256}`,
    engines: (names) =>
      `The edition was frozen with other tools: ${names}. The file is likely to be another one.`,
    engineNames: {
      app: 'Opaskirja',
      typst: 'Typst',
      template: 'the template',
      schema: 'the version of the content',
    },
    removed: 'removed from the book',
  },
}

/** Said of an edition that was frozen and is not planned any more. */
export function removedWord(language: Language): string {
  return words[language].removed
}

/** Said when an edition has been frozen. */
export function frozenText(release: Release, language: Language): string {
  return words[language].frozen(release)
}

/** What came of making a frozen edition again. */
export type Comparison = {
  readonly format: string
  readonly sha256: string
  readonly recorded: string | null
  readonly differing: readonly (keyof Engines)[]
}

/** Says whether it is the same, line by line. */
export function comparisonLines(comparison: Comparison, language: Language): readonly string[] {
  const { format, sha256, recorded, differing } = comparison
  const say = words[language]
  const engines = differing.map((name) => say.engineNames[name]).join(', ')
  const told = recorded === null ? say.notRecorded(format, sha256) : judged(comparison, recorded, language)
  return [...(engines === '' ? [] : [say.engines(engines)]), told]
}

function judged({ format, sha256 }: Comparison, recorded: string, language: Language): string {
  const say = words[language]
  return recorded === sha256 ? say.same(format, sha256) : say.other(format, sha256, recorded)
}
