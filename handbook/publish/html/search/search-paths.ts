// Where the search of an HTML edition lies, from the edition's folder on.

/** The files of the search; those in the folder `haku/` are scripts that the page loads as it needs them. */
export const searchPaths = {
  page: 'haku.html',
  subjects: 'asiasanat.html',
  reader: 'haku/haku.js',
  words: 'haku/sanasto.js',
  pages: 'haku/sivut.js',
  places: (shard: number): string => `haku/paikat-${String(shard).padStart(3, '0')}.js`,
  passages: (page: string): string => `haku/sivu-${page}.js`,
} as const

/** The name of the question in the address of the search page. */
export const questionName = 'q'
