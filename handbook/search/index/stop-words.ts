// Words that say little about what is sought; a question is read without them unless it has no others.

/** Finnish, Swedish and English; folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `ja tai sekä vai eli mutta vaan että jotta koska kun kuin jos vaikka niin myös on ovat oli olivat ole olla ei eivät
  en et emme ette se sen sitä siinä siitä siihen sillä sille ne niiden niitä niissä niistä niihin tämä tämän tätä
  tässä tästä tähän nämä näiden näitä näissä tuo nuo joka jonka jota jossa josta johon jotka joiden joita joissa
  joista mikä minkä mitä missä mistä mihin mitkä kuka ketkä kenen hän hänen he heidän me meidän minä minun sinä
  sinun te teidän itse noin
  och eller men att som den det de en ett är var av för till på i med om inte
  the a an and or of to in on for with is are was were be by as at it this that not`.split(/\s+/u),
)
