// The good practices of the starter guidebook, in the order in which they are read.
import type { StarterPractice } from '#handbook/starter/starter-book.ts'

/** Every practice card of the starter guidebook. */
export const practices: readonly StarterPractice[] = []
