// The language of the window: one value that every component reads its words through.
import { createContext } from 'svelte'
import type { Language } from '#handbook/model/failure-words.ts'

/** The language in use. Changing `current` changes every word of the window at once. */
export class LanguageState {
  current = $state<Language>('fi')

  constructor(current: Language = 'fi') {
    this.current = current
  }
}

/** The language of the window, for components: `words[getLanguage().current]`. */
export const [getLanguage, setLanguage] = createContext<LanguageState>()
