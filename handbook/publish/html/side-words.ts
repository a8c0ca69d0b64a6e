// The words of the pages that gather what a book has: practices, areas, glossary, sources, index, imprint.

/** What these pages say. */
export type SideWords = {
  /** "3 käytäntöä". */
  readonly practiceCount: (count: number) => string
  readonly allPractices: string
  /** Headings above the groups of practices. */
  readonly facets: Readonly<Record<'targetGroup' | 'service' | 'method' | 'stage', string>>
  /** With a script: names what narrows the list; the choice of all; how many are shown after a choice. */
  readonly narrow: string
  readonly any: string
  readonly shown: (count: string) => string
  readonly shownOne: string
  readonly map: string
  /** Under the map: that it is a drawing, and that the list tells the same. */
  readonly aboutMap: string
  readonly areaKinds: Readonly<Record<'country' | 'wellbeing' | 'region' | 'other', string>>
  /** Names the links to letters. */
  readonly letters: string
  /** Before a term in another language: "ruotsiksi". */
  readonly inLanguage: Readonly<Record<'fi' | 'sv' | 'en', string>>
}

const fi: SideWords = {
  practiceCount: (count) => (count === 1 ? '1 käytäntö' : `${count} käytäntöä`),
  allPractices: 'Kaikki käytännöt',
  facets: {
    targetGroup: 'Kohderyhmän mukaan',
    service: 'Palvelun mukaan',
    method: 'Menetelmän mukaan',
    stage: 'Vaiheen mukaan',
  },
  narrow: 'Rajaa käytäntöjä',
  any: 'Kaikki',
  shown: (count) => `Näkyvissä ${count} käytäntöä`,
  shownOne: 'Näkyvissä 1 käytäntö',
  map: 'Hyvinvointialueet kartalla',
  aboutMap:
    'Kartta on kaavio: ruudut ovat suunnilleen alueiden paikoilla, eivät niiden kokoisia. Samat tiedot ovat luettelossa.',
  areaKinds: {
    country: 'Koko maa',
    wellbeing: 'Hyvinvointialueet',
    region: 'Maakunnat',
    other: 'Muut alueet',
  },
  letters: 'Kirjaimet',
  inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
}

const sv: SideWords = {
  practiceCount: (count) => `${count} praxis`,
  allPractices: 'All god praxis',
  facets: {
    targetGroup: 'Enligt målgrupp',
    service: 'Enligt tjänst',
    method: 'Enligt metod',
    stage: 'Enligt skede',
  },
  narrow: 'Avgränsa',
  any: 'Alla',
  shown: (count) => `${count} praxis visas`,
  shownOne: '1 praxis visas',
  map: 'Välfärdsområdena på kartan',
  aboutMap:
    'Kartan är ett schema: rutorna ligger ungefär där områdena ligger men visar inte deras storlek. Samma uppgifter finns i listan.',
  areaKinds: {
    country: 'Hela landet',
    wellbeing: 'Välfärdsområden',
    region: 'Landskap',
    other: 'Andra områden',
  },
  letters: 'Bokstäver',
  inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
}

const en: SideWords = {
  practiceCount: (count) => (count === 1 ? '1 practice' : `${count} practices`),
  allPractices: 'All practices',
  facets: {
    targetGroup: 'By for whom',
    service: 'By service',
    method: 'By method',
    stage: 'By stage',
  },
  narrow: 'Narrow the practices',
  any: 'All',
  shown: (count) => `${count} practices shown`,
  shownOne: '1 practice shown',
  map: 'Wellbeing services counties on a map',
  aboutMap:
    'The map is a diagram: the tiles stand about where the areas are and do not show their size. The list tells the same.',
  areaKinds: {
    country: 'The whole country',
    wellbeing: 'Wellbeing services counties',
    region: 'Regions',
    other: 'Other areas',
  },
  letters: 'Letters',
  inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
}

const byLanguage: Readonly<Record<string, SideWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function sideWords(language: string): SideWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
