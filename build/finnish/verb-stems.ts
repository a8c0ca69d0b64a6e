// Verbs by the Kotus classes 52–76: from the first infinitive to the stems.
import { strengthen, weaken } from './gradation.ts'

/**
 * What a verb's endings are put to, whole but for vowel harmony (A, O, U). `strong` and `weak` are the
 * present's stems; `third` its third person; `participle` the past participle in its singular;
 * `imperative` takes -kAA; `potential` takes endings at once; `passive` takes -An, and `passivePast` -iin,
 * -U, -AvA.
 */
export type VerbStems = {
  readonly strong: string
  readonly weak: string
  readonly third: string
  readonly pastStrong: readonly string[]
  readonly pastWeak: readonly string[]
  readonly conditional: readonly string[]
  readonly imperative: string
  readonly potential: string
  readonly participle: string
  readonly passive: string
  readonly passivePast: string
}

type Stems = (infinitive: string, grade: string) => VerbStems

/** The stems of a verb of a class, null when the class is not one of verbs with a full paradigm. */
export function verbStems(infinitive: string, inflection: number, grade: string): VerbStems | null {
  return classes[inflection]?.(infinitive, grade) ?? null
}

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)
const lengthened = (stem: string): string => stem + (stem.at(-1) ?? '')

/** Verbs in -A after a vowel: the strong stem is the infinitive without it. */
function vowelVerb(
  strong: string,
  grade: string,
  past: (stem: string) => readonly string[],
  pastWeak?: readonly string[],
): VerbStems {
  const weak = weaken(strong, grade)
  const passive = /[aä]$/.test(weak) ? cut(weak, 1) + 'e' : weak
  return {
    strong,
    weak,
    third: lengthened(strong),
    pastStrong: past(strong),
    pastWeak: pastWeak ?? past(weak),
    conditional: [(/[ei]$/.test(strong) ? cut(strong, 1) : strong) + 'isi'],
    imperative: strong,
    potential: strong + 'ne',
    participle: strong + 'nUt',
    passive: passive + 'tA',
    passivePast: passive + 'tt',
  }
}

const inI = (stem: string): readonly string[] => [stem + 'i']
const withI = (stem: string): readonly string[] => [cut(stem, 1) + 'i']
const inSi = (stem: string): readonly string[] => [cut(stem, 2) + 'si']
const inOi = (stem: string): readonly string[] => [cut(stem, 1) + 'Oi']

const sanoa: Stems = (infinitive, grade) => vowelVerb(cut(infinitive, 1), grade, inI)
const muistaa: Stems = (infinitive, grade) => vowelVerb(cut(infinitive, 1), grade, withI)
const kaivaa: Stems = (infinitive, grade) => vowelVerb(cut(infinitive, 1), grade, inOi)
const sallia: Stems = (infinitive, grade) => vowelVerb(cut(infinitive, 1), grade, (stem) => [stem])

const huutaa: Stems = (infinitive, grade) => {
  const stem = cut(infinitive, 1)
  return vowelVerb(stem, grade, inSi, inSi(stem))
}

const soutaa: Stems = (infinitive, grade) => {
  const stem = cut(infinitive, 1)
  const weak = [...withI(weaken(stem, grade)), ...inSi(stem)]
  return vowelVerb(stem, grade, (strong) => [...withI(strong), ...inSi(strong)], weak)
}

const saartaa: Stems = (infinitive, grade) => {
  const stem = cut(infinitive, 1)
  const weak = [...inOi(weaken(stem, grade)), ...inSi(stem)]
  return vowelVerb(stem, grade, (strong) => [...inOi(strong), ...inSi(strong)], weak)
}

const laskea: Stems = (infinitive, grade) => vowelVerb(cut(infinitive, 1), grade, withI)

/** Verbs whose stem is one long vowel or diphthong: voida, saada, juoda; the past's stem as told. */
function longVerb(stem: string, past: string, conditional: string): VerbStems {
  return {
    strong: stem,
    weak: stem,
    third: stem,
    pastStrong: [past],
    pastWeak: [past],
    conditional: [conditional],
    imperative: stem,
    potential: stem + 'ne',
    participle: stem + 'nUt',
    passive: stem + 'dA',
    passivePast: stem + 't',
  }
}

const voida: Stems = (infinitive) => {
  const stem = cut(infinitive, 2)
  return longVerb(stem, stem, stem + 'si')
}

const saada: Stems = (infinitive) => {
  const stem = cut(infinitive, 2)
  return longVerb(stem, cut(stem, 1) + 'i', cut(stem, 1) + 'isi')
}

const juoda: Stems = (infinitive) => {
  const stem = cut(infinitive, 2)
  const past = cut(stem, 2) + (stem.at(-1) ?? '') + 'i'
  return longVerb(stem, past, past + 'si')
}

const käydä: Stems = (infinitive) => {
  const stem = cut(infinitive, 2)
  return longVerb(stem, cut(stem, 1) + 'vi', cut(stem, 1) + 'visi')
}

/** Verbs with a consonant stem and a vowel stem in e: its consonant doubles in the participle. */
function consonantVerb(vowelStem: string, consonant: string, joined: string): VerbStems {
  const stem = cut(vowelStem, 1)
  return {
    strong: vowelStem,
    weak: vowelStem,
    third: lengthened(vowelStem),
    pastStrong: [stem + 'i'],
    pastWeak: [stem + 'i'],
    conditional: [stem + 'isi'],
    imperative: consonant,
    potential: joined + 'e',
    participle: joined + 'Ut',
    passive: '',
    passivePast: '',
  }
}

const rohkaista: Stems = (infinitive) => {
  const stem = cut(infinitive, 2)
  return { ...consonantVerb(stem + 'e', stem, stem + 's'), passive: stem + 'tA', passivePast: stem + 't' }
}

const tulla: Stems = (infinitive, grade) => {
  const stem = cut(infinitive, 2)
  return {
    ...consonantVerb(strengthen(stem, grade) + 'e', stem, stem + (stem.at(-1) ?? '')),
    passive: cut(infinitive, 1) + 'A',
    passivePast: stem + 't',
  }
}

const valita: Stems = (infinitive) => {
  const stem = cut(infinitive, 2)
  return {
    ...consonantVerb(stem + 'tse', stem + 't', stem + 'nn'),
    passive: stem + 'tA',
    passivePast: stem + 'tt',
  }
}

const juosta: Stems = (infinitive) => {
  const stem = cut(infinitive, 3)
  return {
    ...consonantVerb(stem + 'kse', stem + 's', stem + 'ss'),
    passive: stem + 'stA',
    passivePast: stem + 'st',
  }
}

const nähdä: Stems = (infinitive) => {
  const stem = cut(infinitive, 3)
  return {
    ...consonantVerb(stem + 'ke', stem + 'h', stem + 'hn'),
    weak: stem + 'e',
    pastWeak: [stem + 'i'],
    passive: stem + 'hdA',
    passivePast: stem + 'ht',
  }
}

const vanheta: Stems = (infinitive, grade) => {
  const stem = cut(infinitive, 2)
  return {
    ...consonantVerb(strengthen(stem, grade) + 'ne', stem + 't', stem + 'nn'),
    passive: stem + 'tA',
    passivePast: stem + 'tt',
  }
}

/** Contracted verbs (salata, katketa, selvitä): past in -si, the rest from infinitive and vowel stem. */
function contractedVerb(infinitive: string, vowelStem: string, short: string): VerbStems {
  const stem = cut(infinitive, 2)
  return {
    strong: vowelStem,
    weak: vowelStem,
    third: vowelStem.at(-1) === vowelStem.at(-2) ? vowelStem : lengthened(vowelStem),
    pastStrong: [short + 'si'],
    pastWeak: [short + 'si'],
    conditional: [(vowelStem.at(-1) === vowelStem.at(-2) ? short : vowelStem) + 'isi'],
    imperative: stem + 't',
    potential: stem + 'nne',
    participle: stem + 'nnUt',
    passive: stem + 'tA',
    passivePast: stem + 'tt',
  }
}

const salata: Stems = (infinitive, grade) => {
  const short = strengthen(cut(infinitive, 2), grade)
  return contractedVerb(infinitive, lengthened(short), short)
}

const katketa: Stems = (infinitive, grade) => {
  const short = strengthen(cut(infinitive, 2), grade)
  return contractedVerb(infinitive, short + 'A', short)
}

const taitaa: Stems = (infinitive, grade) => {
  const verb = huutaa(infinitive, grade)
  return { ...verb, participle: cut(infinitive, 3) + 'nnUt', potential: cut(infinitive, 3) + 'nne' }
}

// prettier-ignore
const classes: Readonly<Record<number, Stems>> = {
  52: sanoa, 53: muistaa, 54: huutaa, 55: soutaa, 56: kaivaa, 57: saartaa, 58: laskea, 59: huutaa, 60: laskea,
  61: sallia, 62: voida, 63: saada, 64: juoda, 65: käydä, 66: rohkaista, 67: tulla, 68: voida, 69: valita,
  70: juosta, 71: nähdä, 72: vanheta, 73: salata, 74: katketa, 75: katketa, 76: taitaa,
}
