// lunr-languages ships no types: each file adds its language to the Lunr it is given.
declare module 'lunr-languages/lunr.stemmer.support.js' {
  export default function addStemmerSupport(to: unknown): void
}
declare module 'lunr-languages/lunr.fi.js' {
  export default function addFinnish(to: unknown): void
}
declare module 'lunr-languages/lunr.sv.js' {
  export default function addSwedish(to: unknown): void
}
