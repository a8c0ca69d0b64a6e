// The names of the facets of a search in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'
import type { DocumentKind, Facet } from '#handbook/search/facets.ts'

/** What each facet is called, and the values of `kind`. Other values are named where cards name them. */
export type FacetWords = {
  readonly names: Readonly<Record<Facet, string>>
  readonly kinds: Readonly<Record<DocumentKind, string>>
}

const fi: FacetWords = {
  names: {
    kind: 'Laji',
    area: 'Alue',
    targetGroup: 'Kohderyhmä',
    service: 'Palvelu',
    method: 'Menetelmä',
    stage: 'Vaihe',
    organisation: 'Organisaatio',
    review: 'Tila',
    keyword: 'Asiasana',
  },
  kinds: { chapter: 'Luku', practice: 'Hyvä käytäntö', term: 'Sanasto', source: 'Lähteet' },
}

const sv: FacetWords = {
  names: {
    kind: 'Typ',
    area: 'Område',
    targetGroup: 'Målgrupp',
    service: 'Tjänst',
    method: 'Metod',
    stage: 'Skede',
    organisation: 'Organisation',
    review: 'Status',
    keyword: 'Ämnesord',
  },
  kinds: { chapter: 'Kapitel', practice: 'God praxis', term: 'Ordlista', source: 'Källor' },
}

const en: FacetWords = {
  names: {
    kind: 'Kind',
    area: 'Area',
    targetGroup: 'Target group',
    service: 'Service',
    method: 'Method',
    stage: 'Stage',
    organisation: 'Organisation',
    review: 'Status',
    keyword: 'Subject',
  },
  kinds: { chapter: 'Chapter', practice: 'Good practice', term: 'Glossary', source: 'Sources' },
}

/** The facets' words by language of the window. */
export const facetWords: Readonly<Record<Language, FacetWords>> = { fi, sv, en }
