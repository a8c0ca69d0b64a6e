// The names by which the script on the page of practices finds its way.

/** Where the script lies, from the edition's folder on. */
export const narrowingScript = 'tyyli/rajaus.js'

/** Ids and attributes on the page. */
export const narrowing = {
  /** The section of all practices, and the place above it where the choices are put. */
  list: 'kaytannot_',
  choices: 'rajaus_',
  /** On a section of groups: the name of what is chosen. On a heading in it: a value; the list follows. */
  facet: 'data-rajaus',
  value: 'data-arvo',
  /** On the place of the choices: the words of the script. */
  any: 'data-kaikki',
  one: 'data-yksi',
  many: 'data-monta',
} as const

/** Stands for the count in the words of the script. */
export const countSign = '#'
