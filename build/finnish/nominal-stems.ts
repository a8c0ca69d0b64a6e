// The stems of a noun or adjective: what its case endings are put to.

/**
 * All that endings are put to. Forms are whole but for vowel harmony (A, O, U); each list has the common
 * variants. `strong` is the vowel stem of the essive and of possessives, `weak` that of the genitive.
 */
export type NominalStems = Singular & Plural

/** The stems and irregular cases of the singular. */
export type Singular = {
  readonly strong: string
  readonly weak: string
  readonly partitives: readonly string[]
  readonly illatives: readonly string[]
}

/** The stems (each ends in i) and irregular cases of the plural. */
export type Plural = {
  readonly pluralStrong: readonly string[]
  readonly pluralWeak: readonly string[]
  readonly pluralGenitives: readonly string[]
  readonly pluralPartitives: readonly string[]
  readonly pluralIllatives: readonly string[]
}

/** Singular of a vowel stem: illative by a longer vowel, partitive as told or in -A. */
export function singular(strong: string, weak: string, partitives?: readonly string[]): Singular {
  return {
    strong,
    weak,
    partitives: partitives ?? [strong + 'A'],
    illatives: [strong + (strong.at(-1) ?? '') + 'n'],
  }
}

/** Singular of a stem in a long vowel (vapaa, vieraa-): illative in -seen. */
export function longSingular(stem: string, partitives: readonly string[]): Singular {
  return { strong: stem, weak: stem, partitives, illatives: [stem + 'seen'] }
}

/** Plural in -jen, -ja: valo, kalo-. */
export function pluralInJen(strong: string, weak: string): Plural {
  return {
    pluralStrong: [strong + 'i'],
    pluralWeak: [weak + 'i'],
    pluralGenitives: [strong + 'jen'],
    pluralPartitives: [strong + 'jA'],
    pluralIllatives: [strong + 'ihin'],
  }
}

/** Plural in -iden, -ita, illative in -ihin: valtio, kulkijo-. */
export function pluralInIden(stem: string): Plural {
  return {
    pluralStrong: [stem + 'i'],
    pluralWeak: [stem + 'i'],
    pluralGenitives: [stem + 'iden', stem + 'itten'],
    pluralPartitives: [stem + 'itA'],
    pluralIllatives: [stem + 'ihin'],
  }
}

/** Plural in -iden, -ita, illative in -isiin: vapaa, viera-. */
export function longPlural(stem: string): Plural {
  return { ...pluralInIden(stem), pluralIllatives: [stem + 'isiin'] }
}

/** Plural in -ien, -ia: koir-, ov-; further genitives as told. */
export function pluralInIen(strong: string, weak: string, genitives: readonly string[] = []): Plural {
  return {
    pluralStrong: [strong + 'i'],
    pluralWeak: [weak + 'i'],
    pluralGenitives: [strong + 'ien', ...genitives],
    pluralPartitives: [strong + 'iA'],
    pluralIllatives: [strong + 'iin'],
  }
}

/** Two ways to the plural of one word: omenien and omenoiden. */
export function eitherPlural(...ways: readonly Plural[]): Plural {
  const all = (list: keyof Plural): readonly string[] => [...new Set(ways.flatMap((way) => way[list]))]
  return {
    pluralStrong: all('pluralStrong'),
    pluralWeak: all('pluralWeak'),
    pluralGenitives: all('pluralGenitives'),
    pluralPartitives: all('pluralPartitives'),
    pluralIllatives: all('pluralIllatives'),
  }
}
