// The persons, moods and infinitives of a verb from its stems.
import { formsOf, type Form } from './form.ts'
import { harmonise, isFront } from './harmony.ts'
import type { VerbStems } from './verb-stems.ts'

const persons = ['n', 't', 'mme', 'tte'] as const

/** Finite forms and infinitives; participles and -minen are words of their own (participles.ts). */
export function verbForms(infinitive: string, stems: VerbStems): readonly Form[] {
  const front = isFront(infinitive)
  return [
    ...indicative(stems),
    ...moods(stems),
    ...imperatives(stems),
    ...passives(stems),
    ...infinitives(infinitive, stems),
  ].map(({ name, text }) => ({ name, text: harmonise(text, front) }))
}

function indicative({ strong, weak, third, pastStrong, pastWeak }: VerbStems): readonly Form[] {
  const past = (texts: readonly string[]): readonly Form[] => formsOf('past', texts)
  return [
    ...formsOf(
      'present',
      persons.map((person) => weak + person),
    ),
    { name: 'present 3', text: third },
    { name: 'present 3 plural', text: strong + 'vAt' },
    { name: 'negative', text: weak },
    ...persons.flatMap((person) => past(pastWeak.map((stem) => stem + person))),
    ...formsOf('past 3', pastStrong),
    ...formsOf(
      'past 3 plural',
      pastStrong.map((stem) => stem + 'vAt'),
    ),
  ]
}

function moods({ conditional, potential }: VerbStems): readonly Form[] {
  const endings = ['', ...persons, 'vAt']
  return [
    ...conditional.flatMap((stem) =>
      formsOf(
        'conditional',
        endings.map((ending) => stem + ending),
      ),
    ),
    ...formsOf(
      'potential',
      ['', 'e', ...persons, 'vAt'].map((ending) => potential + ending),
    ),
  ]
}

function imperatives({ imperative }: VerbStems): readonly Form[] {
  return formsOf(
    'imperative',
    ['kAA', 'kAAmme', 'kOOn', 'kOOt', 'kO'].map((ending) => imperative + ending),
  )
}

function passives({ passive, passivePast }: VerbStems): readonly Form[] {
  return [
    { name: 'passive', text: passive + 'An' },
    { name: 'passive negative', text: passive },
    { name: 'passive past', text: passivePast + 'iin' },
    { name: 'passive conditional', text: passivePast + 'Aisiin' },
    { name: 'passive potential', text: passivePast + 'Aneen' },
    { name: 'passive second infinitive', text: passivePast + 'AessA' },
  ]
}

const owners = ['ni', 'si', 'nsA', 'mme', 'nne', 'en'] as const

function infinitives(infinitive: string, { strong }: VerbStems): readonly Form[] {
  const second = infinitive.slice(0, -1).replace(/e$/, 'i') + 'e'
  const whileDoing = ['', ...owners.slice(0, 5), 'An'].map((owner) => `${second}ssA${owner}`)
  const third = ['ssA', 'stA', 'An', 'llA', 'ttA'].map((ending) => `${strong}mA${ending}`)
  return [
    { name: 'first infinitive', text: infinitive },
    ...formsOf(
      'first infinitive translative',
      owners.map((owner) => `${infinitive}kse${owner}`),
    ),
    ...formsOf('second infinitive', [`${second}n`, ...whileDoing]),
    ...formsOf('third infinitive', third),
    { name: 'fifth infinitive', text: `${strong}mAisillAAn` },
  ]
}
