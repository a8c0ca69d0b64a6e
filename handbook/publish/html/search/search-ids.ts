// The ids of the places on the search page that its script fills and empties.

/** Ids on the search page; the underscore keeps them apart from those of headings. */
export const searchIds = {
  status: 'haun-tila_',
  limits: 'haun-rajaukset_',
  found: 'haun-osumat_',
  start: 'haun-alku_',
} as const
