// A book of which nothing is known to be shared yet.
import type { SharingState } from '#handbook/store/sharing.ts'

/** Nothing known yet. */
export const unshared: SharingState = {
  folder: { reachable: true, failure: null },
  unpublished: 0,
  published: null,
  peers: [],
  damaged: [],
  awaitedImages: [],
  clockOff: null,
}
