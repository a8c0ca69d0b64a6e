// A text in the languages of the app.

/** A text in the three languages of the app; empty where it is not given. */
export type Translated = { readonly fi: string; readonly sv: string; readonly en: string }
