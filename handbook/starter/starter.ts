// The starter guidebook: its facts, chapters and practice cards together.
import { lukijalle } from './chapters/01-lukijalle.ts'
import { mitaon } from './chapters/02-mita-on.ts'
import { facts } from './facts.ts'
import { practices } from './practices/practices.ts'
import type { StarterBook } from './starter-book.ts'

/** *Sosiaalisen kuntoutuksen opaskirja*, drafted from public project texts. */
export const starter: StarterBook = {
  facts,
  chapters: [lukijalle, mitaon],
  practices,
}
