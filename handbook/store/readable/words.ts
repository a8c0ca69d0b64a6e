// The words of readable copies. They are part of the copies' bytes, so change them seldom.
import type { Stage, ReviewState } from '#handbook/model/handbook.ts'

/** The words that readable copies add to what people wrote, in one language. */
export type ReadableWords = {
  readonly untitled: string
  readonly practice: string
  readonly notes: string
  readonly backToText: string
  readonly unknown: string
  readonly unknownInLine: string
  readonly citation: string
  readonly variable: string
  readonly missingTarget: string
  readonly noImage: string
  readonly imageBy: string
  readonly permission: string
  readonly checked: string
  readonly now: string
  readonly facts: Readonly<Record<FactName, string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly reviews: Readonly<Record<ReviewState, string>>
}

/** The facts of a practice in the order in which they are written. */
export const factNames = [
  'place',
  'areas',
  'funders',
  'organisations',
  'project',
  'period',
  'stage',
  'targetGroups',
  'services',
  'methods',
  'keywords',
  'sources',
  'attachments',
  'plainSummary',
  'checkBy',
  'review',
] as const
export type FactName = (typeof factNames)[number]

const fi: ReadableWords = {
  untitled: 'Nimetön',
  practice: 'Hyvä käytäntö',
  notes: 'Alaviitteet',
  backToText: 'Takaisin tekstiin',
  unknown: 'Tässä on sisältöä, joka on kirjoitettu Opaskirjan uudemmalla versiolla.',
  unknownInLine: '[uudemman version sisältöä]',
  citation: 'lähdeviite',
  variable: 'muuttuja',
  missingTarget: '[kohta puuttuu]',
  noImage: 'Kuvaa ei ole valittu.',
  imageBy: 'Kuva:',
  permission: 'Lupa:',
  checked: 'Tarkistettu',
  now: 'nyk.',
  facts: {
    place: 'Toteutuspaikka',
    areas: 'Alueet',
    funders: 'Rahoittaja',
    organisations: 'Toteuttaja',
    project: 'Hanke',
    period: 'Ajankohta',
    stage: 'Vaihe',
    targetGroups: 'Kohderyhmä',
    services: 'Palvelut',
    methods: 'Menetelmät',
    keywords: 'Asiasanat',
    sources: 'Lähteet',
    attachments: 'Liitteet',
    plainSummary: 'Lyhyesti',
    checkBy: 'Tarkistettava viimeistään',
    review: 'Tila',
  },
  stages: {
    unknown: 'Ei tiedossa',
    idea: 'Idea',
    pilot: 'Kokeilussa',
    inUse: 'Käytössä',
    rooting: 'Juurtumassa',
    ended: 'Päättynyt',
  },
  reviews: {
    draft: 'Luonnos',
    commented: 'Kommentoitavana',
    approved: 'Hyväksytty',
    published: 'Julkaistu',
  },
}

const sv: ReadableWords = {
  untitled: 'Utan namn',
  practice: 'God praxis',
  notes: 'Fotnoter',
  backToText: 'Tillbaka till texten',
  unknown: 'Här finns innehåll som skrivits med en nyare version av Opaskirja.',
  unknownInLine: '[innehåll från en nyare version]',
  citation: 'källhänvisning',
  variable: 'variabel',
  missingTarget: '[stället saknas]',
  noImage: 'Ingen bild har valts.',
  imageBy: 'Bild:',
  permission: 'Tillstånd:',
  checked: 'Kontrollerat',
  now: 'numera',
  facts: {
    place: 'Plats',
    areas: 'Områden',
    funders: 'Finansiär',
    organisations: 'Genomförare',
    project: 'Projekt',
    period: 'Tidpunkt',
    stage: 'Skede',
    targetGroups: 'Målgrupp',
    services: 'Tjänster',
    methods: 'Metoder',
    keywords: 'Ämnesord',
    sources: 'Källor',
    attachments: 'Bilagor',
    plainSummary: 'I korthet',
    checkBy: 'Ska kontrolleras senast',
    review: 'Status',
  },
  stages: {
    unknown: 'Inte känt',
    idea: 'Idé',
    pilot: 'På försök',
    inUse: 'I bruk',
    rooting: 'Håller på att förankras',
    ended: 'Avslutad',
  },
  reviews: { draft: 'Utkast', commented: 'För kommentarer', approved: 'Godkänd', published: 'Publicerad' },
}

const en: ReadableWords = {
  untitled: 'Untitled',
  practice: 'Good practice',
  notes: 'Footnotes',
  backToText: 'Back to the text',
  unknown: 'Here is content written with a newer version of Opaskirja.',
  unknownInLine: '[content of a newer version]',
  citation: 'citation',
  variable: 'variable',
  missingTarget: '[missing]',
  noImage: 'No image has been chosen.',
  imageBy: 'Image:',
  permission: 'Permission:',
  checked: 'Checked',
  now: 'now',
  facts: {
    place: 'Place',
    areas: 'Areas',
    funders: 'Funder',
    organisations: 'Carried out by',
    project: 'Project',
    period: 'When',
    stage: 'Stage',
    targetGroups: 'For whom',
    services: 'Services',
    methods: 'Methods',
    keywords: 'Subjects',
    sources: 'Sources',
    attachments: 'Attachments',
    plainSummary: 'In short',
    checkBy: 'To be checked by',
    review: 'State',
  },
  stages: {
    unknown: 'Not known',
    idea: 'Idea',
    pilot: 'Being tried',
    inUse: 'In use',
    rooting: 'Taking root',
    ended: 'Ended',
  },
  reviews: { draft: 'Draft', commented: 'For comments', approved: 'Approved', published: 'Published' },
}

const byLanguage: Readonly<Record<string, ReadableWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function readableWords(language: string): ReadableWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
