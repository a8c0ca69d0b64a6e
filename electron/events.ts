// What the window is told without asking: every event, and the commands of the application menu.
import type { Progress } from '#handbook/publish/edition.ts'
import type { SharingState } from '#handbook/store/sharing.ts'
import type { Gate, OpenedHandbook, PublishFormat, PublishOutcome, WorkProgress } from './answers.ts'

/** Everything the window is told without asking. */
export type Events = {
  /** Where the words are, and whose are awaited: told when it changes. */
  'sharing.state': SharingState
  /**
   * Edits of others came into a document: updates of its shared document, in order. When `gate` is not
   * `current`, no editor may go on showing it.
   */
  'document.merged': {
    readonly document: string
    readonly updates: readonly Uint8Array[]
    readonly gate: Gate
    /** When the last of them was made, by its maker's clock in milliseconds since 1970. */
    readonly at: number
  }
  /** As in `OpenedHandbook`, when they change. */
  'book.news': Pick<OpenedHandbook, 'changed' | 'rescued' | 'revived'>
  /** Another window or program of this computer took the handbook over: nothing more is saved here. */
  'handbook.takenOver': Record<string, never>
  'publish.progress': Progress & { readonly format: PublishFormat }
  'publish.outcome': PublishOutcome
  /** How far a frozen edition is that is being made again. */
  'editions.rebuilding': Progress
  'work.progress': WorkProgress
  /** A command of the application menu. */
  'menu.command': { readonly command: MenuCommand }
  /** The window is asked to close: finish saving, then answer with `app.mayClose`. */
  'app.closing': Record<string, never>
  /** The worker died and was started again; what was saved is safe, the window reopens its documents. */
  'worker.restarted': Record<string, never>
}

/** The commands of the application menu. */
export type MenuCommand =
  | 'newHandbook'
  | 'openHandbook'
  | 'closeHandbook'
  | 'publish'
  | 'search'
  | 'checks'
  | 'editions'
  | 'preview'
  | 'importTexts'
  | 'palette'
  | 'settings'
  | 'shareNow'
  | 'makePacket'
  | 'takePacket'
  | 'changes'
  | 'history'
  | 'backups'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
