// What each call of the contract gives back.
import type { Finding } from '#handbook/model/finding.ts'
import type { ImportedSources } from '#handbook/citations/source-faults.ts'
import type { EditionDifferences } from '#handbook/editions/differences.ts'
import type { EditionUses } from '#handbook/editions/named-in.ts'
import type { Release } from '#handbook/editions/release.ts'
import type { Side } from '#handbook/editions/side-by-side.ts'
import type { Page, PageChanges } from '#handbook/history/page-changes.ts'
import type { ListStep } from '#handbook/history/past-of-lists.ts'
import type { Sitting } from '#handbook/history/sittings.ts'
import type { NamedVersion } from '#handbook/history/named-version.ts'
import type { SetPage } from '#handbook/publish/pdf/page-compiler.ts'
import type { Found, FoundPlace } from '#handbook/search/hit.ts'
import type { SynonymGroup } from '#handbook/model/handbook.ts'
import type { SharingState } from '#handbook/store/sharing.ts'
import type {
  AppState,
  Backup,
  ChangesAnswer,
  OpenedDocument,
  OpenedHandbook,
  OutsideItem,
  PacketTaken,
  PublishRun,
  RebuiltEdition,
  RecentHandbook,
  RescuedAnswer,
  Settings,
  UnansweredQuery,
} from './answers.ts'
import type { ReadText, WrittenTexts } from './import-requests.ts'

/** By the name of the call: what it gives when it succeeds. */
export type Outputs = {
  'app.state': AppState
  'app.painted': null
  'app.mayClose': null
  'settings.change': Settings
  'link.open': boolean
  'handbook.create': OpenedHandbook | null
  'handbook.choose': OpenedHandbook | null
  'handbook.reopen': OpenedHandbook
  'handbook.findFolder': OpenedHandbook | null
  'handbook.forget': readonly RecentHandbook[]
  'handbook.close': readonly RecentHandbook[]
  'handbook.showFolder': null
  /** Opens the handbook that was refused because it is open elsewhere; that other one is asked to let go. */
  'handbook.takeOver': OpenedHandbook
  /** A file that carries what a device lacks, or all when none is named; null when the user turned back. */
  'packet.make': { readonly path: string } | null
  /** Takes in a packet that the user shows; null when the user turned back. */
  'packet.choose': PacketTaken | null
  'packet.take': PacketTaken
  'work.stop': null
  /** Looks into the shared folder and publishes now. */
  'sharing.now': SharingState
  'backups.list': readonly Backup[]
  /** What others changed since this user last looked, and when that was. */
  'changes.list': ChangesAnswer
  'changes.markSeen': null
  'rescued.list': RescuedAnswer
  /** Puts a piece back where it fits, as an edit of today. */
  'rescued.place': null
  'rescued.resolve': null
  /** Readable files that were edited outside and wait for somebody to judge them, newest first. */
  'outside.list': readonly OutsideItem[]
  /** Brings the page to what such a file says, as an edit of today. */
  'outside.use': null
  'outside.dismiss': null
  /** The sittings in which a page was written, newest first. */
  'history.past': readonly Sitting[]
  'history.compare': PageChanges
  /** The sittings in which sources, terms, variables and editions were changed, newest first. */
  'history.lists': readonly ListStep[]
  /** A page as it was at a point, to be read. */
  'history.page': Page
  /** Brings a page back to what it was, as an edit of today. */
  'history.restore': null
  'versions.list': readonly NamedVersion[]
  'versions.save': NamedVersion
  /** Makes a new book of a backup, beside the live one, and opens it; null when the user turned back. */
  'backups.restore': OpenedHandbook | null
  'image.choose': { readonly file: string } | null
  /** The folder to publish into, for showing; null when the user turned back. */
  'publish.chooseFolder': { readonly folder: string } | null
  /** Opens what was published in a format. */
  'publish.show': null
  /** Shows the folder that was published into. */
  'publish.showFolder': null
  'document.open': OpenedDocument
  /** As `document.open`, without becoming the document that was open last. */
  'document.read': OpenedDocument
  /** The time the edit was safe on this computer's disk, in milliseconds since 1970. */
  'document.append': { readonly saved: number }
  'search.find': Found
  /** Where on one page the words of a query stand, in reading order. */
  'search.places': readonly FoundPlace[]
  /** The book's own groups of words that mean the same. */
  'search.synonyms': readonly SynonymGroup[]
  /**
   * Makes a group (`id` null), or gives it these words; one of fewer than two words goes. An edit of the
   * book like any other. Gives all groups.
   */
  'search.setSynonyms': readonly SynonymGroup[]
  /** The queries that found nothing in this book on this computer, the latest first. */
  'search.unanswered': readonly UnansweredQuery[]
  'search.forgetUnanswered': null
  'publish.start': PublishRun
  /** Makes a brochure of a practice; null when the user turned back. */
  'publish.brochure': { readonly path: string } | null
  'editions.differences': EditionDifferences
  /** Where conditions and variables name an edition. */
  'editions.uses': EditionUses
  /** A page as two editions have it. */
  'editions.sideBySide': readonly [Side, Side]
  /** The frozen editions, newest first. */
  'editions.releases': readonly Release[]
  /** Writes what an edition changes to a file; null when the user turned back. */
  'editions.saveDifferences': { readonly path: string } | null
  /** Makes a frozen edition again in a folder that the user chooses; null when the user turned back. */
  'editions.rebuild': RebuiltEdition | null
  /** Shows what was made again last, in its folder. */
  'editions.showRebuilt': null
  'publish.stop': null
  'sources.read': ImportedSources
  /** Names and year of each source by its id, as citations print them: "Kivipelto & Saikkonen 2013". */
  'sources.names': Readonly<Record<string, string>>
  /** A page as it will be printed; null when the edition leaves its chapter or practice out. */
  'preview.page': SetPage | null
  /** Texts of files that the user chooses, as they would come into the book; null when the user turned back. */
  'import.choose': readonly ReadText[] | null
  'import.read': ReadText
  'import.write': WrittenTexts
  /** Lets go of texts that were read and not written. */
  'import.forget': null
  /** What is found in an edition now, or in all that is stored when none is named. */
  'checks.run': readonly Finding[]
  /** Lets personal data stay by somebody's word, or takes that back; then as `checks.run`. */
  'checks.approve': readonly Finding[]
  'checks.withdraw': readonly Finding[]
  /** Asks the network, which nothing else does, whether the book's links to the web still lead somewhere. */
  'checks.links': readonly Finding[]
}
