// The words of a practice's metadata in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'
import type { ReviewState, Stage } from '#handbook/model/handbook.ts'

/** The words of a practice's metadata. */
export type PracticeFactWords = {
  readonly heading: string
  readonly place: string
  readonly areas: string
  readonly addArea: string
  readonly areasOfCountry: string
  readonly wellbeingAreas: string
  readonly regions: string
  readonly noSuchArea: string
  readonly funders: string
  readonly organisations: string
  readonly organisationThen: string
  readonly organisationNow: string
  readonly nowCalled: (name: string) => string
  readonly stage: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly targetGroups: string
  readonly services: string
  readonly methods: string
  readonly keywords: string
  readonly keyword: string
  readonly concept: string
  readonly conceptHint: string
  readonly notAConcept: string
  readonly project: string
  readonly period: string
  readonly sources: string
  readonly sourceTitle: string
  readonly sourceAddress: string
  readonly notAnAddress: string
  readonly openSource: (title: string) => string
  readonly checkBy: string
  readonly checkByHint: string
  readonly notADate: string
  readonly review: string
  readonly reviewStates: Readonly<Record<ReviewState, string>>
  readonly plainSummary: string
  readonly plainSummaryHint: string
  readonly notGiven: string
  readonly add: string
  readonly addTo: (list: string) => string
  readonly change: (item: string) => string
  readonly remove: (item: string) => string
  readonly removeShort: string
  readonly done: string
  readonly cancel: string
}

const fi: PracticeFactWords = {
  heading: 'Kortin tiedot',
  place: 'Toteutuspaikka',
  areas: 'Alueet',
  addArea: 'Lisää alue',
  areasOfCountry: 'Koko maa',
  wellbeingAreas: 'Hyvinvointialueet',
  regions: 'Maakunnat',
  noSuchArea: 'Sellaista aluetta ei ole luettelossa.',
  funders: 'Rahoittajat',
  organisations: 'Organisaatiot',
  organisationThen: 'Nimi silloin',
  organisationNow: 'Nimi nyt, jos se on muuttunut',
  nowCalled: (name) => `nykyään ${name}`,
  stage: 'Vaihe',
  stages: {
    unknown: 'Ei tiedossa',
    idea: 'Idea',
    pilot: 'Kokeilussa',
    inUse: 'Käytössä',
    rooting: 'Juurtumassa',
    ended: 'Päättynyt',
  },
  targetGroups: 'Kohderyhmät',
  services: 'Palvelut',
  methods: 'Menetelmät',
  keywords: 'Asiasanat',
  keyword: 'Asiasana',
  concept: 'YSO-osoite, jos tiedät sen',
  conceptHint: 'http://www.yso.fi/onto/yso/p12878',
  notAConcept: 'YSO-osoite on muotoa http://www.yso.fi/onto/yso/p12878. Voit myös jättää sen tyhjäksi.',
  project: 'Hanke',
  period: 'Ajankohta',
  sources: 'Lähteet',
  sourceTitle: 'Lähteen nimi',
  sourceAddress: 'Verkko-osoite, jos sellainen on',
  notAnAddress: 'Verkko-osoite alkaa https:// tai http://. Voit myös jättää sen tyhjäksi.',
  openSource: (title) => `Avaa lähde selaimessa: ${title}`,
  checkBy: 'Tarkistettava viimeistään',
  checkByHint: 'p.k.vvvv',
  notADate: 'Kirjoita päivä muodossa 1.3.2027.',
  review: 'Tila',
  reviewStates: {
    draft: 'Luonnos',
    commented: 'Kommentoitava',
    approved: 'Hyväksytty',
    published: 'Julkaistu',
  },
  plainSummary: 'Tiivistelmä selkeällä kielellä',
  plainSummaryHint: 'Kerro muutamalla lyhyellä lauseella, mistä tässä on kyse.',
  notGiven: 'Ei kerrottu',
  add: 'Lisää',
  addTo: (list) => `Lisää: ${list}`,
  change: (item) => `Muokkaa: ${item}`,
  remove: (item) => `Poista: ${item}`,
  removeShort: 'Poista',
  done: 'Valmis',
  cancel: 'Peruuta',
}

const sv: PracticeFactWords = {
  heading: 'Kortets uppgifter',
  place: 'Plats',
  areas: 'Områden',
  addArea: 'Lägg till område',
  areasOfCountry: 'Hela landet',
  wellbeingAreas: 'Välfärdsområden',
  regions: 'Landskap',
  noSuchArea: 'Det finns inget sådant område i listan.',
  funders: 'Finansiärer',
  organisations: 'Organisationer',
  organisationThen: 'Namn då',
  organisationNow: 'Namn nu, om det har ändrats',
  nowCalled: (name) => `numera ${name}`,
  stage: 'Skede',
  stages: {
    unknown: 'Inte känt',
    idea: 'Idé',
    pilot: 'På försök',
    inUse: 'I bruk',
    rooting: 'Håller på att förankras',
    ended: 'Avslutad',
  },
  targetGroups: 'Målgrupper',
  services: 'Tjänster',
  methods: 'Metoder',
  keywords: 'Ämnesord',
  keyword: 'Ämnesord',
  concept: 'Allsoadress (YSO), om du känner till den',
  conceptHint: 'http://www.yso.fi/onto/yso/p12878',
  notAConcept: 'Adressen har formen http://www.yso.fi/onto/yso/p12878. Du kan också lämna den tom.',
  project: 'Projekt',
  period: 'Tidpunkt',
  sources: 'Källor',
  sourceTitle: 'Källans namn',
  sourceAddress: 'Webbadress, om det finns en',
  notAnAddress: 'En webbadress börjar med https:// eller http://. Du kan också lämna den tom.',
  openSource: (title) => `Öppna källan i webbläsaren: ${title}`,
  checkBy: 'Ska granskas senast',
  checkByHint: 'd.m.åååå',
  notADate: 'Skriv datumet i formen 1.3.2027.',
  review: 'Status',
  reviewStates: {
    draft: 'Utkast',
    commented: 'För kommentarer',
    approved: 'Godkänd',
    published: 'Publicerad',
  },
  plainSummary: 'Sammanfattning på tydligt språk',
  plainSummaryHint: 'Berätta med några korta meningar vad det här handlar om.',
  notGiven: 'Inte angivet',
  add: 'Lägg till',
  addTo: (list) => `Lägg till: ${list}`,
  change: (item) => `Redigera: ${item}`,
  remove: (item) => `Ta bort: ${item}`,
  removeShort: 'Ta bort',
  done: 'Klart',
  cancel: 'Avbryt',
}

const en: PracticeFactWords = {
  heading: 'About the card',
  place: 'Place',
  areas: 'Areas',
  addArea: 'Add area',
  areasOfCountry: 'Whole country',
  wellbeingAreas: 'Wellbeing services counties',
  regions: 'Regions',
  noSuchArea: 'No such area in the list.',
  funders: 'Funders',
  organisations: 'Organisations',
  organisationThen: 'Name then',
  organisationNow: 'Name now, if it has changed',
  nowCalled: (name) => `now ${name}`,
  stage: 'Stage',
  stages: {
    unknown: 'Not known',
    idea: 'Idea',
    pilot: 'Being tried',
    inUse: 'In use',
    rooting: 'Taking root',
    ended: 'Ended',
  },
  targetGroups: 'Target groups',
  services: 'Services',
  methods: 'Methods',
  keywords: 'Subjects',
  keyword: 'Subject',
  concept: 'YSO address, if you know it',
  conceptHint: 'http://www.yso.fi/onto/yso/p12878',
  notAConcept: 'A YSO address looks like http://www.yso.fi/onto/yso/p12878. You can also leave it empty.',
  project: 'Project',
  period: 'Period',
  sources: 'Sources',
  sourceTitle: 'Name of the source',
  sourceAddress: 'Web address, if there is one',
  notAnAddress: 'A web address begins with https:// or http://. You can also leave it empty.',
  openSource: (title) => `Open the source in the browser: ${title}`,
  checkBy: 'Check again by',
  checkByHint: 'd.m.yyyy',
  notADate: 'Write the day like 1.3.2027.',
  review: 'Status',
  reviewStates: {
    draft: 'Draft',
    commented: 'For comments',
    approved: 'Approved',
    published: 'Published',
  },
  plainSummary: 'Summary in clear language',
  plainSummaryHint: 'Tell in a few short sentences what this is about.',
  notGiven: 'Not given',
  add: 'Add',
  addTo: (list) => `Add: ${list}`,
  change: (item) => `Edit: ${item}`,
  remove: (item) => `Remove: ${item}`,
  removeShort: 'Remove',
  done: 'Done',
  cancel: 'Cancel',
}

/** The words of the metadata by language of the window. */
export const practiceFactWords: Readonly<Record<Language, PracticeFactWords>> = { fi, sv, en }
