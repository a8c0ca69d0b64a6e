// How the sharing of the book in memory stands, as the address of the page asks.
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Peer, SharingState } from '#handbook/store/sharing.ts'
import { unshared } from '#tests/unshared.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const at1431 = new Date().setHours(14, 31, 0, 0)

/** Names as in the pictures that the window is held against. */
const peers: readonly Peer[] = [
  {
    device: 'b'.repeat(16),
    person: 'Kirjoittaja Jyväskylästä',
    organisation: 'Jyväskylä',
    lacks: 0,
    awaited: null,
    heard: at1431 - hour,
  },
  {
    device: 'c'.repeat(16),
    person: 'Kokemusasiantuntija',
    organisation: '',
    lacks: 0,
    awaited: [15, 18],
    heard: at1431 - day,
  },
  {
    device: 'd'.repeat(16),
    person: 'Kirjoittaja Vantaalta',
    organisation: 'Vantaa',
    lacks: 4,
    awaited: null,
    heard: at1431 - 3 * day,
  },
  { device: 'e'.repeat(16), person: '', organisation: '', lacks: 12, awaited: null, heard: null },
]

/** Wishes: `sharing=many` for other writers, `sharing=trouble` for all that can be amiss, `folder=away|closed`. */
export function sharingOf(wishes: URLSearchParams): SharingState {
  const state: SharingState = { ...unshared, published: at1431, peers: wishes.has('sharing') ? peers : [] }
  if (wishes.get('folder') === 'away')
    return { ...state, folder: { reachable: false, failure: null }, unpublished: 12 }
  if (wishes.get('folder') === 'closed') {
    const failure = { kind: 'cannotWrite', what: 'OneDrive/SOSKU/Opaskirja', trouble: 'permission' } as const
    return { ...state, folder: { reachable: true, failure }, unpublished: 1 }
  }
  return wishes.get('sharing') === 'trouble' ? { ...state, ...trouble } : state
}

const trouble: Partial<SharingState> = {
  unpublished: 3,
  damaged: ['muutokset/cccccccccccccccc/0000015-0000018.4f1c2a9b8e7d6c5a.seg'],
  awaitedImages: ['a.png', 'b.png'],
  clockOff: -2 * hour,
}

/** What comes with the packet that is dropped or chosen; with `packet=bad` it is none. */
export function packetAnswer(wishes: URLSearchParams): Result<unknown> {
  if (wishes.get('packet') === 'bad') return failed({ kind: 'cannotRead', what: 'Muutokset.opaskirja' })
  return success({ edits: 12, images: 2, people: ['Kirjoittaja Jyväskylästä', 'Kokemusasiantuntija'] })
}

export const backups = [
  { day: '2026-11-21', size: 2_410_000 },
  { day: '2026-11-20', size: 2_380_000 },
  { day: '2026-11-13', size: 2_120_000 },
  { day: '2026-10-31', size: 1_740_000 },
]
