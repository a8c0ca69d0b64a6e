// What can go wrong and is expected to, once for window, command line and worker.

/** Why a write did not happen. */
export type WriteTrouble = 'full' | 'permission' | 'missing' | 'exists' | 'inUse' | 'pathTooLong' | 'other'

/** Why a file was not imported. */
export type ImportTrouble = 'missing' | 'empty' | 'unknownType' | 'oldOrLocked' | 'damaged' | 'tooLarge'

/** An expected failure. `what` and `found` are shown to the user inside a sentence and are never markup. */
export type Failure =
  /** The call was not understood: a programming fault between window and worker. */
  | { readonly kind: 'invalidInput'; readonly what: string }
  | { readonly kind: 'noSuchFolder'; readonly what: string }
  /** The folder holds no kasikirja.json, or one that is none of ours. */
  | { readonly kind: 'notAHandbook'; readonly what: string }
  /** The handbook or document was written by a newer version. */
  | { readonly kind: 'fromTheFuture'; readonly what: string }
  /** A new handbook needs an empty folder. */
  | { readonly kind: 'folderNotEmpty'; readonly what: string }
  /** The folder is a handbook, but the edits are on another computer. */
  | { readonly kind: 'notOnThisComputer'; readonly what: string }
  | { readonly kind: 'cannotRead'; readonly what: string }
  /** The log of edits has a cut or garbled end; all that is whole was read. */
  | { readonly kind: 'damagedLog'; readonly what: string }
  | { readonly kind: 'cannotWrite'; readonly what: string; readonly trouble: WriteTrouble }
  /** The shared folder cannot be written; the words are safe on this computer and go there when they can. */
  | { readonly kind: 'cannotShare'; readonly what: string; readonly trouble: WriteTrouble }
  | { readonly kind: 'noSuchDocument'; readonly what: string }
  | { readonly kind: 'notAnImage'; readonly what: string }
  /** A folder, packet or backup belongs to another handbook. */
  | { readonly kind: 'otherHandbook'; readonly what: string }
  /** The file is no packet. */
  | { readonly kind: 'notAPacket'; readonly what: string }
  /** The packet ends too early or holds garbled files; what is whole of it was taken. */
  | { readonly kind: 'damagedPacket'; readonly what: string }
  /** A file could not be imported; nothing of it is in the book. */
  | { readonly kind: 'cannotImport'; readonly what: string; readonly trouble: ImportTrouble }
  /** More than can be read or written at once. */
  | { readonly kind: 'tooLarge'; readonly what: string }
  /** Nobody of this name writes the handbook, as far as is known here. */
  | { readonly kind: 'noSuchWriter'; readonly what: string }
  | { readonly kind: 'noSuchBackup'; readonly what: string }
  /** No finding has this key, or it cannot be approved or withdrawn. */
  | { readonly kind: 'noSuchFinding'; readonly what: string }
  /** The book has no such edition. */
  | { readonly kind: 'noSuchEdition'; readonly what: string }
  /** The number of a frozen edition stands for other content, other engines or another layout of its PDF. */
  | { readonly kind: 'frozenOtherwise'; readonly what: string }
  /** No edition was frozen under this id or number, or it is not clear which is meant. */
  | { readonly kind: 'noSuchRelease'; readonly what: string }
  /** An image, or the book of a frozen edition, is neither on this computer nor in the shared folder. */
  | { readonly kind: 'partMissing'; readonly what: string }
  /** The web could not be reached. */
  | { readonly kind: 'noNetwork' }
  | { readonly kind: 'nothingOpen' }
  /** Another window or program of this computer has the handbook open. */
  | { readonly kind: 'openElsewhere'; readonly what: string }
  /** The user stopped the work. */
  | { readonly kind: 'stopped' }
  /** Something in the book stops the publishing; the places are told beside. */
  | { readonly kind: 'obstacles'; readonly count: number }
  /** The typesetter cannot set a page, or died over it; `what` is its own word. */
  | { readonly kind: 'notTypeset'; readonly what: string }
  | { readonly kind: 'unexpected'; readonly what: string }

/** The outcome of a call: a value or an expected failure. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** A successful outcome. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A failed outcome. */
export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}
