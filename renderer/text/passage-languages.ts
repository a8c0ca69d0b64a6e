// Languages a passage may be marked with, and what each is called in the languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'

/** Names by BCP 47 tag, the most used first. */
export const passageLanguages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: {
    fi: 'suomi',
    sv: 'ruotsi',
    en: 'englanti',
    se: 'pohjoissaame',
    smn: 'inarinsaame',
    sms: 'koltansaame',
    ru: 'venäjä',
    et: 'viro',
    ar: 'arabia',
    so: 'somali',
  },
  sv: {
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
    se: 'nordsamiska',
    smn: 'enaresamiska',
    sms: 'skoltsamiska',
    ru: 'ryska',
    et: 'estniska',
    ar: 'arabiska',
    so: 'somaliska',
  },
  en: {
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
    se: 'Northern Sámi',
    smn: 'Inari Sámi',
    sms: 'Skolt Sámi',
    ru: 'Russian',
    et: 'Estonian',
    ar: 'Arabic',
    so: 'Somali',
  },
}
