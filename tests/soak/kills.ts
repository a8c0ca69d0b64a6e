// Kills the store's process of the packaged app at random moments while edits arrive, and looks for what it had acknowledged.
import { readdir, readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import type { Bridge } from '#contract'
import { block } from '#handbook/model/notation.ts'
import { readChapterContent, writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { newFolders, removeFolders } from '#tests/journeys/app.ts'
import { makePackage, startPackagedApp, type PackagedApp } from '#tests/journeys/packaged-app.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { Tokens, tokensIn } from './tokens.ts'

/** How it went: `opened` counts the times the folder opened again. */
export type Killed = {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number
  readonly opened: number
}

const document = 'tappokoe'
const longestWait = 120
const editsAtOnce = 120

/** Kills the store so many times and prints how it went; true when nothing was lost and everything opened. */
export async function killStore(kills: number): Promise<boolean> {
  const random = seededRandom()
  await makePackage()
  const folders = await newFolders()
  const app = await startPackagedApp(folders)
  try {
    await app.page.locator('main [role=textbox]').first().waitFor()
    const { acknowledged, lost, opened } = await killWhileSaving(app, kills, random)
    console.log(
      `kills ${kills}, seed ${random.seed}, acknowledged ${acknowledged}, lost ${lost}, opened ${opened}`,
    )
    return lost === 0 && opened === kills
  } finally {
    await app.quit()
    await removeFolders(folders)
  }
}

/** Saves edits as fast as the store takes them and kills it at a random moment, again and again. */
export async function killWhileSaving(
  app: PackagedApp,
  kills: number,
  random: SeededRandom,
): Promise<Killed> {
  const tokens = new Tokens()
  const acknowledged = new Set<string>()
  let state = Y.encodeStateAsUpdate(new Y.Doc())
  let opened = 0
  for (let kill = 0; kill < kills; kill++) {
    const edits = editsOn(state, tokens)
    const saving = saveUntilItFails(app.page, edits)
    await new Promise((resolve) => setTimeout(resolve, random.below(longestWait)))
    const killed = await killStoreOf(app)
    const saved = await saving
    edits.slice(0, saved).forEach(({ token }) => acknowledged.add(token))
    state = await stateAfter(app, killed)
    opened++
  }
  const left = tokensIn(readChapterContent(docOf(state)))
  const lost = [...acknowledged].filter((token) => !left.has(token)).length
  return { kills, acknowledged: acknowledged.size, lost, opened }
}

type TypedEdit = { readonly token: string; readonly update: readonly number[] }

/** Edits of somebody who goes on typing where `state` ends, one token each. */
function editsOn(state: Uint8Array, tokens: Tokens): readonly TypedEdit[] {
  const doc = docOf(state)
  const edits: TypedEdit[] = []
  let token = ''
  doc.on('update', (update: Uint8Array) => edits.push({ token, update: [...update] }))
  for (let left = editsAtOnce; left > 0; left--) {
    token = tokens.next()
    typeInto(chapterFragment(doc), token)
  }
  return edits
}

function typeInto(fragment: Y.XmlFragment, token: string): void {
  const first = fragment.length === 0 ? null : (fragment.get(0) as Y.XmlElement).get(0)
  if (first instanceof Y.XmlText) first.insert(0, token)
  else writeContent(fragment, [block('text', [token])])
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

/** Has the window save the edits one after another; gives how many the store acknowledged. */
function saveUntilItFails(page: Page, edits: readonly TypedEdit[]): Promise<number> {
  const updates = edits.map(({ update }) => update)
  return page.evaluate(
    async ({ document, updates }) => {
      const { opaskirja } = window as unknown as { opaskirja: Bridge }
      let saved = 0
      for (const update of updates) {
        const { ok } = await opaskirja.call('document.append', { document, update: Uint8Array.from(update) })
        if (!ok) return saved
        saved++
      }
      return saved
    },
    { document, updates },
  )
}

/** Kills the utility process in which the store lives and gives its id. */
async function killStoreOf({ pid }: PackagedApp): Promise<number> {
  const store = await storeProcessOf(pid)
  if (store === null) throw new Error('The app has no store to kill')
  process.kill(store, 'SIGKILL')
  return store
}

/** The process of the app's that runs Node, by what the system tells of all processes; null when there is none. */
async function storeProcessOf(app: number): Promise<number | null> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const processes = await Promise.all(pids.map(readProcess))
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]))
  const isOfApp = (pid: number | undefined): boolean =>
    pid === app || (pid !== undefined && pid > 1 && isOfApp(parents.get(pid)))
  const store = processes.find(
    ({ pid, command }) => command.includes('node.mojom.NodeService') && isOfApp(pid),
  )
  return store?.pid ?? null
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

async function readProcess(pid: number): Promise<Process> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ])
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return { pid, parent, command }
  } catch {
    // It ended while we were looking.
    return { pid, parent: 0, command: '' }
  }
}

/** The document as a new store reads it from the disk. */
async function stateAfter(app: PackagedApp, killed: number): Promise<Uint8Array> {
  for (let tries = 0; tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const store = await storeProcessOf(app.pid)
    if (store === null || store === killed) continue
    const read = await readState(app.page)
    if (read !== null) return Uint8Array.from(read)
  }
  throw new Error('The book did not open again')
}

/** The document's state, empty when the store knows nothing of it; null while the book is not open yet. */
function readState(page: Page): Promise<readonly number[] | null> {
  return page.evaluate(async (document) => {
    const { opaskirja } = window as unknown as { opaskirja: Bridge }
    const read = await opaskirja.call('document.read', { document })
    if (read.ok) return [...read.value.state]
    const emptyState = [0, 0]
    return read.failure.kind === 'noSuchDocument' ? emptyState : null
  }, document)
}
