// The rest of the app in memory, for looking at the window in a browser: the starter book, or what the address asks.
import type { AppState, Bridge, EventName, Events, OpenedHandbook, Settings } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { decodeFrames } from '#handbook/store/frame.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { treeId } from '#handbook/store/shape.ts'
import { checksAnswers, plantFaults } from './fake-checks.ts'
import { importAnswers } from './fake-import.ts'
import { editionAnswers } from './fake-editions.ts'
import { pastAnswers, writePast } from './fake-past.ts'
import { searchAnswers } from './fake-search.ts'
import { sourceAnswers } from './fake-sources.ts'
import { backups, packetAnswer, sharingOf } from './fake-sharing.ts'

/** What the address of the page may ask: `?start`, `?first`, `?locked`, `?fail=save`, `?fail=open`, `?folder=away`, `?sharing=many`, `?elsewhere`, `?revived`, `?changed`, `?packet=bad`, `?faulty`, `?theme=dark`, `?language=sv`. */
export type Wishes = URLSearchParams

const day = 24 * 60 * 60 * 1000
const at1432 = new Date().setHours(14, 32, 0, 0)
const home = '/home/tekija/OneDrive/SOSKU/Opaskirja'

/** Calls by name, each with what it was given: for tests to look at. */
export type FakeApp = {
  readonly bridge: Bridge
  readonly calls: { readonly name: string; readonly input: unknown }[]
  readonly tell: <N extends EventName>(name: N, event: Events[N]) => void
}

/** Makes the app from the bytes of the starter book. */
export function fakeApp(starter: Uint8Array, wishes: Wishes): FakeApp {
  const documents = new SharedDocuments('sample')
  const written = at1432 - (wishes.has('changed') ? 10 : 1) * day
  for (const frame of decodeFrames(starter).frames)
    documents.apply({ ...frame, device: '', time: frame.document === treeId ? 0 : written })
  if (wishes.has('changed')) writePast(documents)
  if (wishes.has('faulty')) plantFaults(documents)
  const listeners = new Map<string, Set<(event: never) => void>>()
  const calls: { name: string; input: unknown }[] = []
  const tell: FakeApp['tell'] = (name, event) =>
    listeners.get(name)?.forEach((listen) => (listen as (event: unknown) => void)(event))
  const answers = answersOf(documents, wishes, tell)
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    calls.push({ name, input })
    await new Promise((done) => setTimeout(done, name === 'document.open' ? 20 : 5))
    const answer = answers[name]
    return answer === undefined ? success(null) : answer(input as never)
  }
  const on = (name: string, listen: (event: never) => void): (() => void) => {
    const known = listeners.get(name) ?? new Set()
    listeners.set(name, known.add(listen))
    return () => known.delete(listen)
  }
  return { bridge: { call, on } as unknown as Bridge, calls, tell }
}

type Answers = Readonly<Record<string, (input: never) => Result<unknown>>>

function answersOf(documents: SharedDocuments, wishes: Wishes, tell: FakeApp['tell']): Answers {
  const state = stateOf(documents, wishes)
  let settings = state.settings
  const open = (): OpenedHandbook => openedOf(documents, wishes)
  return {
    ...pastAnswers(documents, wishes),
    'sharing.now': () => success(sharingOf(wishes)),
    'packet.make': () => success({ path: '/home/tekija/Opaskirja muutokset 17.11.opaskirja' }),
    'packet.take': () => packetAnswer(wishes),
    'packet.choose': () => packetAnswer(wishes),
    'backups.list': () => success(backups),
    'handbook.takeOver': () => success(open()),
    'app.state': () => success(state),
    'settings.change': (change: Partial<Settings>) => success((settings = { ...settings, ...change })),
    'handbook.create': () => success(open()),
    'handbook.choose': () => failed({ kind: 'notAHandbook', what: '/home/tekija/Kuvat' }),
    'handbook.reopen': () =>
      wishes.has('elsewhere') ? failed({ kind: 'openElsewhere', what: home }) : success(open()),
    'handbook.close': () => success(state.recent),
    'handbook.forget': ({ id }: { id: string }) => success(state.recent.filter((book) => book.id !== id)),
    'document.open': ({ document }: { document: string }) => readDocument(documents, wishes, document),
    'document.read': ({ document }: { document: string }) => readDocument(documents, wishes, document),
    'document.append': (edit: { document: string; update: Uint8Array }) => append(documents, wishes, edit),
    ...searchAnswers(documents),
    ...sourceAnswers,
    ...editionAnswers(documents),
    ...checksAnswers(documents, tell),
    ...importAnswers(),
    'publish.chooseFolder': () => success({ folder: '/home/tekija/Opaskirja/Julkaisut' }),
    'image.choose': () => success(null),
  }
}

function readDocument(documents: SharedDocuments, wishes: Wishes, document: string): Result<unknown> {
  if (wishes.get('fail') === 'open') return failed({ kind: 'cannotRead', what: `${document}.frames` })
  const gate = wishes.has('locked') ? 'fromTheFuture' : documents.gate(document)
  return success({ state: documents.state(document), gate })
}

function append(
  documents: SharedDocuments,
  wishes: Wishes,
  edit: { document: string; update: Uint8Array },
): Result<unknown> {
  if (wishes.get('fail') === 'save')
    return failed({ kind: 'cannotWrite', what: 'muokkausloki', trouble: 'full' })
  const sequence = (documents.vector()[''] ?? 0) + 1
  documents.apply({ ...edit, device: '', sequence, first: sequence, time: Date.now() })
  return success({ saved: Date.now() })
}

function stateOf(documents: SharedDocuments, wishes: Wishes): AppState {
  const recent = [
    {
      id: 'a',
      title: 'Sosiaalisen kuntoutuksen opaskirja',
      folder: home,
      opened: at1432 - day,
      found: wishes.get('folder') !== 'away',
    },
    {
      id: 'b',
      title: 'Nuorten sosiaalinen kuntoutus',
      folder: '/home/tekija/Tiedostot/Nuorten opas',
      opened: at1432 - 7 * day,
      found: true,
    },
    {
      id: 'c',
      title: 'Kokemusasiantuntijan opas',
      folder: 'E:\\KokoA\\Opas',
      opened: at1432 - 90 * day,
      found: false,
    },
  ]
  return {
    version: '0.1.0',
    platform: wishes.get('platform') ?? 'linux',
    fallbackRuntime: wishes.has('fallback'),
    settings: {
      language: (wishes.get('language') ?? 'fi') as Settings['language'],
      theme: (wishes.get('theme') ?? 'light') as Settings['theme'],
      zoom: 1,
      person: '',
      organisation: '',
      keepUnanswered: true,
    },
    recent: wishes.has('first') ? [] : recent,
    open: wishes.has('start') || wishes.has('first') ? null : openedOf(documents, wishes),
  }
}

function openedOf(documents: SharedDocuments, wishes: Wishes): OpenedHandbook {
  return {
    id: 'a',
    folder: home,
    tree: documents.state(treeId),
    gate: wishes.has('lockedtree') ? 'fromTheFuture' : 'current',
    edited: documents.edited(),
    lastDocument: wishes.get('page'),
    images: '/home/tekija/.opaskirja/kuvat',
    device: 'a'.repeat(16),
    sharing: sharingOf(wishes),
    revived: wishes.has('revived') ? ['periaatteet'] : [],
    changed: wishes.has('changed') ? ['mitaon', 'yhteiskehittaminen', 'vertaisneuvoja'] : [],
    rescued: wishes.has('changed') ? 1 : 0,
  }
}
