// The starter guidebook: its facts, chapters, practice cards and lists together.
import type { BookLists } from '#handbook/model/handbook.ts'
import { lukijalle } from './chapters/01-lukijalle.ts'
import { mitaon } from './chapters/02-mita-on.ts'
import { periaatteet } from './chapters/03-periaatteet.ts'
import { yhteiskehittaminen } from './chapters/04-yhteiskehittaminen.ts'
import { asiakkaanprosessi } from './chapters/05-asiakkaan-prosessi.ts'
import { hyvatkaytannot } from './chapters/06-hyvat-kaytannot.ts'
import { verkostot } from './chapters/07-verkostot.ts'
import { arviointi } from './chapters/08-arviointi.ts'
import { kayttoonotto } from './chapters/09-kayttoonotto.ts'
import { keskiUudellamaalla, lapissa, omallaAlueella } from './chapters/10-omalla-alueella.ts'
import { liitteet } from './chapters/11-liitteet.ts'
import { facts } from './facts.ts'
import { bibliography } from './lists/bibliography.ts'
import { editions } from './lists/editions.ts'
import { glossary } from './lists/glossary.ts'
import { variables } from './lists/variables.ts'
import { practices } from './practices/practices.ts'
import type { StarterBook } from './starter-book.ts'

/** The lists that the starter's texts point to, and its editions. */
export const starterLists: BookLists = { bibliography, glossary, variables, editions }

/** *Sosiaalisen kuntoutuksen opaskirja*, drafted from public project texts. */
export const starter: StarterBook = {
  facts,
  chapters: [
    lukijalle,
    mitaon,
    periaatteet,
    yhteiskehittaminen,
    asiakkaanprosessi,
    hyvatkaytannot,
    verkostot,
    arviointi,
    kayttoonotto,
    omallaAlueella,
    lapissa,
    keskiUudellamaalla,
    liitteet,
  ],
  practices,
  ...starterLists,
}
