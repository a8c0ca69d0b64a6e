// How much the kinds of answers to a word weigh against the word itself, which weighs 1.

/** Set by generated questions, other ones than those by which search is measured. */
export const weights = {
  /** A form of the word by its ending alone, which no text attests, and words one change away from it. */
  guessedForm: 0.85,
  typoOfGuessed: 0.6,
  /** Another reading of a form, when no text has the base form of the likeliest, and when one has. */
  otherReading: 0.7,
  unlikelyReading: 0.5,
  /** A compound that ends in the word, and one in which it is an earlier part. */
  head: 0.55,
  modifier: 0.45,
  /** Of a compound in the question, its last part and its others. */
  partHead: 0.4,
  partModifier: 0.32,
  /** A word that begins with the last word of the question, when that is known and when it is not. */
  prefixOfKnown: 0.5,
  prefixOfUnknown: 0.9,
  /** What each letter more takes from such a word. */
  prefixLetter: 0.02,
  /** A word spelt with other accents, with one change, with two. */
  accent: 0.9,
  oneChange: 0.75,
  twoChanges: 0.45,
  /** A word that holds all trigrams of the word, for words known and unknown. */
  similarToKnown: 0.35,
  similarToUnknown: 0.5,
  /** The share of trigrams that makes a word similar, and where nothing else answers. */
  leastShare: 0.6,
  leastShareAlone: 0.4,
  synonym: 0.8,
  /** Each word of a synonym of several words. */
  synonymPart: 0.4,
  joined: 1,
  /** What is added when all neighbours in a question are neighbours in a document, also when it writes them as one. */
  neighbours: 0.15,
  partsTogether: 0.8,
  /** How much of its greater rarity counts for a word that is found because of a more common one, and how far. */
  rarity: 0.4,
  mostRarity: 1.6,
}
