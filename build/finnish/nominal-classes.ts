// Nouns and adjectives by the Kotus classes 1–49: from the base form to the stems.
import { strengthen, weaken } from './gradation.ts'
import { isVowel } from './harmony.ts'
import {
  eitherPlural,
  longPlural,
  longSingular,
  pluralInIden,
  pluralInIen,
  pluralInJen,
  singular,
  type NominalStems,
} from './nominal-stems.ts'

type Stems = (word: string, grade: string) => NominalStems | null

/** The stems of a word of a class, null when the class is not one of nominals or the word not of its form. */
export function nominalStems(word: string, inflection: number, grade: string): NominalStems | null {
  return classes[inflection]?.(word, grade) ?? null
}

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

/** Vowel stems of a base in the strong grade; poika and aika turn their i to j where k goes. */
function vowelStem(word: string, grade: string): readonly [strong: string, weak: string] {
  const turnsToJ = /(poika|aika)$/.test(word)
  return [word, turnsToJ ? cut(word, 3) + 'ja' : weaken(word, grade)]
}

/** i-stems whose base may have lost its i: risti, but also nylon, nyloni-. */
const withI = (word: string): string => (isVowel(word.at(-1) ?? '') ? word : word + 'i')

const valo: Stems = (word, grade) => {
  const [strong, weak] = vowelStem(word, grade)
  return { ...singular(strong, weak), ...pluralInJen(strong, weak) }
}

const palvelu: Stems = (word) => ({
  ...singular(word, word),
  ...eitherPlural(pluralInJen(word, word), pluralInIden(word)),
})

const valtio: Stems = (word) => ({ ...singular(word, word, [word + 'tA']), ...pluralInIden(word) })

const laatikko: Stems = (word, grade) => {
  const [strong, weak] = vowelStem(word, grade)
  return { ...singular(strong, weak), ...eitherPlural(pluralInJen(strong, weak), pluralInIden(weak)) }
}

const risti: Stems = (word, grade) => {
  const [strong, weak] = vowelStem(withI(word), grade)
  const plural = pluralInJen(cut(strong, 1) + 'e', cut(weak, 1) + 'e')
  return { ...singular(strong, weak), ...plural, pluralGenitives: [strong + 'en'] }
}

const paperi: Stems = (word) => {
  const stem = withI(word)
  const e = cut(stem, 1) + 'e'
  const plural = eitherPlural(pluralInJen(e, e), pluralInIden(e))
  return {
    ...singular(stem, stem),
    ...plural,
    pluralGenitives: [stem + 'en', e + 'iden', e + 'itten'],
  }
}

const ovi: Stems = (word, grade) => {
  const e = cut(word, 1) + 'e'
  const weak = weaken(e, grade)
  return { ...singular(e, weak), ...pluralInIen(cut(e, 1), cut(weak, 1)) }
}

const kala: Stems = (word, grade) => {
  const [strong, weak] = vowelStem(word, grade)
  return { ...singular(strong, weak), ...pluralInJen(cut(strong, 1) + 'O', cut(weak, 1) + 'O') }
}

const koira: Stems = (word, grade) => {
  const [strong, weak] = vowelStem(word, grade)
  return { ...singular(strong, weak), ...pluralInIen(cut(strong, 1), cut(weak, 1)) }
}

const omena: Stems = (word) => {
  const o = cut(word, 1) + 'O'
  const plural = eitherPlural(pluralInIen(cut(word, 1), cut(word, 1)), pluralInIden(o), pluralInJen(o, o))
  return { ...singular(word, word), ...plural }
}

const kulkija: Stems = (word) => ({ ...singular(word, word), ...pluralInIden(cut(word, 1) + 'O') })

const katiska: Stems = (word) => {
  const o = cut(word, 1) + 'O'
  return { ...singular(word, word), ...eitherPlural(pluralInIden(o), pluralInJen(o, o)) }
}

const solakka: Stems = (word, grade) => {
  const [strong, weak] = vowelStem(word, grade)
  const [strongO, weakO] = [cut(strong, 1) + 'O', cut(weak, 1) + 'O']
  return { ...singular(strong, weak), ...eitherPlural(pluralInIden(weakO), pluralInJen(strongO, weakO)) }
}

const korkea: Stems = (word) => {
  const plural = eitherPlural(longPlural(cut(word, 1)), pluralInIden(cut(word, 1)))
  return { ...singular(word, word, [word + 'A', word + 'tA']), ...plural }
}

const vanhempi: Stems = (word) => comparative(cut(word, 3))

/** The stems of a comparative by what stands before -mpi: vanhe-. */
function comparative(before: string): NominalStems {
  return {
    ...singular(before + 'mpA', before + 'mmA'),
    ...pluralInIen(before + 'mp', before + 'mm'),
  }
}

const vapaa: Stems = (word) => ({
  ...longSingular(word, [word + 'tA']),
  ...eitherPlural(longPlural(cut(word, 1)), pluralInIden(cut(word, 1))),
})

const maa: Stems = (word) => ({
  ...singular(word, word, [word + 'tA']),
  illatives: [word + 'h' + (word.at(-1) ?? '') + 'n'],
  ...pluralInIden(cut(word, 1)),
})

const suo: Stems = (word, grade) => ({
  ...(maa(word, grade) as NominalStems),
  ...pluralInIden(cut(word, 2) + (word.at(-1) ?? '')),
})

const filee: Stems = (word) => ({
  ...singular(word, word, [word + 'tA']),
  illatives: [word + 'seen', word + 'hen'],
  ...eitherPlural(longPlural(cut(word, 1)), pluralInIden(cut(word, 1))),
})

const rosé: Stems = (word) => ({
  ...singular(word, word, [word + 'tA']),
  illatives: [word + 'h' + (word.at(-1) ?? '').replace('é', 'e') + 'n'],
  ...pluralInIden(word),
})

/**
 * Stems in e with a consonant stem for the partitive and a second plural genitive: tiili, uni, pieni. Of
 * meri and veri the partitive alone has back vowels: merta.
 */
const withConsonant =
  (consonant: (e: string) => string, genitive: boolean): Stems =>
  (word) => {
    const e = cut(word, 1) + 'e'
    const stem = consonant(cut(e, 1))
    const genitives = genitive ? [stem + 'ten'] : []
    const partitive = /[mv]eri$/.test(word) ? stem + 'ta' : stem + 'tA'
    return { ...singular(e, e, [partitive]), ...pluralInIen(cut(e, 1), cut(e, 1), genitives) }
  }

const tiili = withConsonant((stem) => stem, false)
const pieni = withConsonant((stem) => stem, true)
const lapsi = withConsonant((stem) => cut(stem, 2) + 's', true)

const toimi: Stems = (word) => {
  const consonant = cut(word, 2) + 'n'
  const e = cut(word, 1) + 'e'
  return {
    ...singular(e, e, [consonant + 'tA', e + 'A']),
    ...pluralInIen(cut(e, 1), cut(e, 1), [consonant + 'ten']),
  }
}

const käsi: Stems = (word) => {
  const stem = cut(word, 2)
  return {
    ...singular(stem + 'te', stem + 'de', [stem + 'ttA']),
    ...pluralInIen(stem + 's', stem + 's', [stem + 'tten']),
  }
}

const kynsi: Stems = (word) => {
  const stem = cut(word, 2)
  return {
    ...singular(stem + 'te', stem + (stem.at(-1) ?? '') + 'e', [stem + 'ttA']),
    ...pluralInIen(stem + 's', stem + 's', [stem + 'tten']),
  }
}

const kaksi: Stems = (word) => {
  const stem = cut(word, 3) + 'h'
  const plural = pluralInIen(cut(word, 1), cut(word, 1))
  return { ...singular(stem + 'te', stem + 'de', [stem + 'tA']), ...plural }
}

/** A base in a consonant with a vowel stem of its own, and the plural without that vowel. */
const consonantBase =
  (vowelStem: (word: string, grade: string) => string): Stems =>
  (word, grade) => {
    const stem = vowelStem(word, grade)
    return {
      ...singular(stem, stem, [word + 'tA']),
      ...pluralInIen(cut(stem, 1), cut(stem, 1), [word + 'ten']),
    }
  }

const sisar = consonantBase((word, grade) => strengthen(word, grade) + 'e')
const kytkin = consonantBase((word, grade) => strengthen(cut(word, 1), grade) + 'me')
const onneton = consonantBase((word, grade) => strengthen(cut(word, 1), grade) + 'mA')
const lämmin = consonantBase((word) => cut(word, 3) + 'pimA')

const nainen: Stems = (word) => {
  const s = cut(word, 3) + 's'
  return { ...singular(s + 'e', s + 'e', [s + 'tA']), ...pluralInIen(s, s, [s + 'ten']) }
}

const vastaus: Stems = (word) => {
  const ks = cut(word, 1) + 'ks'
  return { ...singular(ks + 'e', ks + 'e', [word + 'tA']), ...pluralInIen(ks, ks, [word + 'ten']) }
}

const kalleus: Stems = (word) => {
  const stem = cut(word, 1)
  return {
    ...singular(stem + 'te', stem + 'de', [stem + 'ttA']),
    ...pluralInIen(stem + 'ks', stem + 'ks'),
  }
}

const mies: Stems = (word) => {
  const stem = cut(word, 1) + 'h'
  return { ...singular(stem + 'e', stem + 'e', [word + 'tA']), ...pluralInIen(stem, stem, [word + 'ten']) }
}

const sisin: Stems = (word) => superlative(cut(word, 1))

/** The stems of a superlative by what stands before its n: sisi-. */
function superlative(before: string): NominalStems {
  return {
    ...singular(before + 'mpA', before + 'mmA', [before + 'ntA']),
    ...pluralInIen(before + 'mp', before + 'mm', [before + 'nten']),
  }
}

const vieras: Stems = (word, grade) => {
  const short = strengthen(cut(word, 1), grade)
  return { ...longSingular(short + (short.at(-1) ?? ''), [word + 'tA']), ...longPlural(short) }
}

const ohut: Stems = (word, grade) => {
  const stem = strengthen(cut(word, 1), grade)
  return { ...singular(stem + 'e', stem + 'e', [word + 'tA']), ...longPlural(stem) }
}

const kevät: Stems = (word) => ({
  ...longSingular(cut(word, 1) + (word.at(-2) ?? ''), [word + 'tA']),
  ...longPlural(cut(word, 1)),
})

/** Ordinals and tuhat: -nte-, -nne-, plural -nsi-. */
const kahdeksas: Stems = (word) => {
  const stem = cut(word, 1)
  return {
    ...singular(stem + 'nte', stem + 'nne', [stem + 'ttA']),
    ...pluralInIen(stem + 'ns', stem + 'ns'),
  }
}

const kuollut: Stems = (word) => ({
  ...longSingular(cut(word, 2) + 'ee', [word + 'tA']),
  ...longPlural(cut(word, 2) + 'e'),
})

const hame: Stems = (word, grade) => {
  const stem = strengthen(word, grade)
  return { ...longSingular(stem + 'e', [word + 'ttA']), ...longPlural(stem) }
}

/** Askel and askele: both stems side by side. */
const askel: Stems = (word, grade) => {
  const short = word.endsWith('e') ? cut(word, 1) : word
  const e = strengthen(short, grade) + 'e'
  const long = longSingular(e + 'e', [])
  const partitives = word.endsWith('e') ? [word + 'ttA', short + 'tA'] : [short + 'tA', word + 'ettA']
  return {
    ...long,
    partitives,
    illatives: [...long.illatives, e + 'en'],
    ...eitherPlural(longPlural(e), pluralInIen(cut(e, 1), cut(e, 1), [short + 'ten'])),
  }
}

// prettier-ignore
const classes: Readonly<Record<number, Stems>> = {
  1: valo, 2: palvelu, 3: valtio, 4: laatikko, 5: risti, 6: paperi, 7: ovi, 8: valo, 9: kala, 10: koira,
  11: omena, 12: kulkija, 13: katiska, 14: solakka, 15: korkea, 16: vanhempi, 17: vapaa, 18: maa, 19: suo,
  20: filee, 21: rosé, 23: tiili, 24: pieni, 25: toimi, 26: pieni, 27: käsi, 28: kynsi, 29: lapsi,
  30: lapsi, 31: kaksi, 32: sisar, 33: kytkin, 34: onneton, 35: lämmin, 36: sisin, 37: sisin, 38: nainen,
  39: vastaus, 40: kalleus, 41: vieras, 42: mies, 43: ohut, 44: kevät, 45: kahdeksas, 46: kahdeksas,
  47: kuollut, 48: hame, 49: askel,
}
