// The contract between window, main process and worker: every call, named once and validated. What calls give back is in
// outputs.ts, events are in events.ts.
import * as v from 'valibot'
import type { Result } from '#handbook/model/failure.ts'
import { facets, type Limits } from '#handbook/search/facets.ts'
import { checkedEdition, judging } from './checks-requests.ts'
import {
  ofEdition,
  pageInEditions,
  publishedEdition,
  rebuiltEdition,
  savedDifferences,
} from './editions-requests.ts'
import type { Events } from './events.ts'
import { textsToWrite, textToRead } from './import-requests.ts'
import type { Outputs } from './outputs.ts'
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

/** Every call of the window: who serves it and what it takes. */
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
