// The contract between window, main process and worker: every call, named once and validated; events are in events.ts.
import * as v from 'valibot'
import type { Result } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { facets, type Limits } from '#handbook/search/facets.ts'
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
import { checkedEdition, judging } from './checks-requests.ts'
import {
  ofEdition,
  pageInEditions,
  publishedEdition,
  rebuiltEdition,
  savedDifferences,
} from './editions-requests.ts'
import type { Events } from './events.ts'
import { textsToWrite, textToRead, type ReadText, type WrittenTexts } from './import-requests.ts'
import { previewWish } from './preview-requests.ts'
import { brochureWish } from './publish-requests.ts'
import { listedSources, textOfSources } from './source-requests.ts'

export type {
  AppState,
  Backup,
  BlockPlace,
  DuplicateItem,
  Gate,
  OpenedDocument,
  OpenedHandbook,
  OutsideItem,
  PacketTaken,
  PublishFormat,
  PublishOutcome,
  PublishRun,
  RebuiltEdition,
  RecentHandbook,
  RescuedAnswer,
  RescuedItem,
  Settings,
  Theme,
  UnansweredQuery,
  WorkProgress,
} from './answers.ts'
export type { Events, MenuCommand } from './events.ts'
export type { PreviewPart, ReadText, TextPreview, UnreadText, WrittenTexts } from './import-requests.ts'

const bytes = v.pipe(v.instance(Uint8Array), v.maxLength(64 * 1024 * 1024))
const documentId = v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/))
const shortText = v.pipe(v.string(), v.maxLength(1000))
const writerName = v.pipe(v.string(), v.trim(), v.maxLength(120))
const device = v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const packet = v.pipe(v.instance(Uint8Array), v.maxLength(512 * 1024 * 1024))
const language = v.picklist(['fi', 'sv', 'en'])
const theme = v.picklist(['system', 'light', 'dark'])
const format = v.picklist(['pdf', 'html', 'innokyla', 'epub', 'docx'])
const nothing = v.strictObject({})
const rescuedKey = v.strictObject({ document: documentId, key: shortText })
const point = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['now', 'start']) }),
  v.strictObject({ kind: v.picklist(['sitting', 'version', 'outside']), id: shortText }),
])

const settings = v.strictObject({
  language: v.optional(language),
  theme: v.optional(theme),
  /** Zoom of the whole window; 1 is as designed. */
  zoom: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3))),
  person: v.optional(writerName),
  organisation: v.optional(writerName),
  keepUnanswered: v.optional(v.boolean()),
})

const groupId = v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/))
const limits = v.record(v.picklist(facets), v.pipe(v.array(shortText), v.maxLength(1000)))
const synonyms = v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(100))
const question = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(10_000)),
  limits: v.optional(v.custom<Limits>((value) => v.is(limits, value))),
  sort: v.optional(v.picklist(['relevance', 'name', 'edited'])),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  scope: v.optional(v.union([v.picklist(['book', 'bin']), v.strictObject({ version: shortText })])),
  /** Said when the user is done typing, as by Enter: a question without answers may then be remembered. */
  settled: v.optional(v.boolean()),
})

/** Names who serves a call and what it takes. */
function call<const By extends 'main' | 'worker', I extends v.GenericSchema>(
  by: By,
  input: I,
): { readonly by: By; readonly input: I } {
  return { by, input }
}

/** Every call of the window: who serves it and what it takes. Outputs are in `Outputs`. */
export const calls = {
  'app.state': call('main', nothing),
  'app.painted': call('main', nothing),
  'app.mayClose': call('main', nothing),
  'settings.change': call('main', settings),
  'link.open': call('main', v.strictObject({ href: v.pipe(v.string(), v.maxLength(2000)) })),
  'handbook.create': call(
    'main',
    v.strictObject({ template: v.picklist(['starter', 'empty']), title: shortText }),
  ),
  'handbook.choose': call('main', nothing),
  'handbook.reopen': call('main', v.strictObject({ id: shortText })),
  'handbook.findFolder': call('main', v.strictObject({ id: shortText })),
  'handbook.forget': call('main', v.strictObject({ id: shortText })),
  'handbook.close': call('main', nothing),
  'handbook.showFolder': call('main', nothing),
  'handbook.takeOver': call('main', nothing),
  'packet.make': call('main', v.strictObject({ for: v.nullable(device) })),
  'packet.choose': call('main', nothing),
  'backups.restore': call('main', v.strictObject({ day })),
  'image.choose': call('main', nothing),
  'publish.chooseFolder': call('main', nothing),
  'publish.show': call('main', v.strictObject({ format })),
  'publish.showFolder': call('main', nothing),
  'document.open': call('worker', v.strictObject({ document: documentId })),
  'document.read': call('worker', v.strictObject({ document: documentId })),
  'document.append': call('worker', v.strictObject({ document: documentId, update: bytes })),
  'search.find': call('worker', question),
  'search.places': call(
    'worker',
    v.strictObject({ query: question.entries.query, document: documentId, scope: question.entries.scope }),
  ),
  'search.synonyms': call('worker', nothing),
  'search.setSynonyms': call(
    'worker',
    v.strictObject({
      id: v.nullable(groupId),
      words: v.custom<readonly string[]>((value) => v.is(synonyms, value)),
    }),
  ),
  'search.unanswered': call('worker', nothing),
  'search.forgetUnanswered': call('worker', nothing),
  'publish.start': call(
    'main',
    v.strictObject({
      formats: v.pipe(v.array(format), v.minLength(1), v.maxLength(5)),
      ...publishedEdition,
    }),
  ),
  'publish.stop': call('worker', nothing),
  'publish.brochure': call('main', brochureWish),
  'preview.page': call('worker', previewWish),
  'import.choose': call('main', nothing),
  'import.read': call('worker', textToRead),
  'import.write': call('worker', textsToWrite),
  'import.forget': call('worker', nothing),
  'checks.run': call('worker', checkedEdition),
  'checks.approve': call('worker', judging),
  'checks.withdraw': call('worker', judging),
  'checks.links': call('worker', checkedEdition),
  'editions.differences': call('worker', ofEdition),
  'editions.uses': call('worker', ofEdition),
  'editions.sideBySide': call('worker', pageInEditions),
  'editions.releases': call('worker', nothing),
  'editions.saveDifferences': call('main', savedDifferences),
  'editions.rebuild': call('main', rebuiltEdition),
  'editions.showRebuilt': call('main', nothing),
  'sources.read': call('worker', textOfSources),
  'sources.names': call('worker', listedSources),
  'sharing.now': call('worker', nothing),
  'packet.take': call('worker', v.strictObject({ bytes: packet })),
  'work.stop': call('worker', nothing),
  'backups.list': call('worker', nothing),
  'changes.list': call('worker', nothing),
  'changes.markSeen': call('worker', nothing),
  'rescued.list': call('worker', nothing),
  'rescued.place': call('worker', rescuedKey),
  'rescued.resolve': call(
    'worker',
    v.strictObject({
      ...rescuedKey.entries,
      state: v.picklist(['inserted', 'dismissed', 'reviewed']),
    }),
  ),
  'outside.list': call('worker', nothing),
  'outside.use': call('worker', v.strictObject({ id: shortText })),
  'outside.dismiss': call('worker', v.strictObject({ id: shortText })),
  'history.past': call('worker', v.strictObject({ document: documentId })),
  'history.compare': call('worker', v.strictObject({ document: documentId, from: point, to: point })),
  'history.lists': call('worker', nothing),
  'history.page': call('worker', v.strictObject({ document: documentId, point })),
  'history.restore': call('worker', v.strictObject({ document: documentId, point })),
  'versions.list': call('worker', nothing),
  'versions.save': call('worker', v.strictObject({ name: v.pipe(shortText, v.trim(), v.minLength(1)) })),
} as const

/** What each call gives back when it succeeds. */
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

export type CallName = keyof typeof calls
export type EventName = keyof Events
/** What a call takes, before it is checked. */
export type Input<N extends CallName> = v.InferInput<(typeof calls)[N]['input']>
/** What a handler gets: checked input. */
export type Parsed<N extends CallName> = v.InferOutput<(typeof calls)[N]['input']>
export type Output<N extends CallName> = Outputs[N]

/** The calls served by the worker and those served by main. */
export type WorkerCall = { [N in CallName]: (typeof calls)[N]['by'] extends 'worker' ? N : never }[CallName]
export type MainCall = Exclude<CallName, WorkerCall>

/** One handler for each call of one side; the compiler names what is missing. */
export type Handlers<N extends CallName> = {
  readonly [K in N]: (input: Parsed<K>) => Promise<Result<Output<K>>>
}

/** All that the window sees of the rest of the app. */
export type Bridge = {
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>
  /** Listens to an event; the function it gives back stops listening. */
  readonly on: <N extends EventName>(name: N, listen: (event: Events[N]) => void) => () => void
}

/** True when `name` is a call of the contract. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

/** Checks the input of a call: the value, or a failure that names the call and the first fault. */
export function parseInput<N extends CallName>(name: N, input: unknown): Result<Parsed<N>> {
  const parsed = v.safeParse(calls[name].input, input)
  if (parsed.success) return { ok: true, value: parsed.output as Parsed<N> }
  return { ok: false, failure: { kind: 'invalidInput', what: `${name}: ${parsed.issues[0].message}` } }
}
