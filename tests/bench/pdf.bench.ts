// The PDF of a book of three hundred pages, against bare Typst on the same input and against Chromium's printing.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, test } from 'vitest'
import { nodeProcess } from '#electron/disk/typst/node-process.ts'
import { processCompiler, type ProcessCompiler } from '#electron/disk/typst/process-compiler.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import { pageCount } from '#handbook/publish/pdf/pdf-file.ts'
import { previewInput } from '#handbook/publish/pdf/preview-input.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { decodeFrames } from '#handbook/store/frame.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { longBook, withChange } from './printed-book.ts'
import { childrenRunning, watchProcesses, type Cost } from './process-watch.ts'
import { median, report } from './report.ts'

const out = resolve(import.meta.dirname, '../../out')
const fontsFolder = join(out, 'fonts')
const bareTypst = join(import.meta.dirname, 'bare-typst.mjs')
const chromium = '/usr/bin/chromium'
const rounds = 2
const edits = 3
const never = { throwIfAborted: () => undefined }
const tools = { readImage: () => Promise.resolve(null), report: () => undefined, cancellation: never }

type Run = Cost & { readonly wall: number }

let place: string
let book: Handbook
let input: PdfInput
const newCompiler = (): ProcessCompiler =>
  processCompiler(nodeProcess({ process: join(out, 'node/typst-process.cjs'), fontsFolder }))

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-bench-'))
  const documents = new SharedDocuments('starter')
  for (const frame of decodeFrames(await readFile(join(out, 'starter/starter.frames'))).frames)
    documents.apply({ ...frame, device: '' })
  book = longBook(documents.handbook())
  input = await inputOf(book)
  for (const { path, content } of [...input.files, { path: 'book.json', content: input.json }]) {
    await mkdir(dirname(join(place, 'bare', path)), { recursive: true })
    await writeFile(join(place, 'bare', path), content)
  }
})
afterAll(() => rm(place, { recursive: true }))

/** What Typst is given for a book. */
async function inputOf(handbook: Handbook): Promise<PdfInput> {
  const inputs: PdfInput[] = []
  const compile = (given: PdfInput): Promise<Uint8Array> => {
    inputs.push(given)
    return Promise.reject(new Error('Only the input is wanted'))
  }
  await renderPdf(editionOf(handbook), { compile }, tools, 0).catch(() => undefined)
  const [first] = inputs
  if (first === undefined) throw new Error('Typst was given nothing')
  return first
}

/** From the values of the book to the finished file, as the app does it: its own time and that of the process that sets. */
async function ours(compiler: ProcessCompiler, handbook: Handbook, name: string): Promise<Run> {
  const [began, own] = [performance.now(), process.cpuUsage()]
  const before = costOfTypesetting().cpu
  const rendered = await renderPdf(editionOf(handbook), compiler, tools, 0)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.obstacles))
  const content = rendered.files[0]?.content
  if (!(content instanceof Uint8Array)) throw new Error('A PDF is bytes')
  await writeFile(join(place, name), content)
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(own)
  const set = costOfTypesetting()
  return { wall, cpu: set.cpu - before + (user + system) / 1000, memory: set.memory }
}

/** Of the process that sets; nothing while there is none. */
function costOfTypesetting(): Cost {
  const [pid] = childrenRunning('typst-process.cjs')
  return pid === undefined ? { cpu: 0, memory: 0 } : watchProcesses(pid).end()
}

async function spawned(command: string, words: readonly string[]): Promise<Run & { readonly said: string }> {
  const began = performance.now()
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const watch = watchProcesses(child.pid ?? process.pid)
  let said = ''
  child.stdout.on('data', (text) => (said += String(text)))
  await new Promise((done) => child.once('exit', done))
  return { ...watch.end(), wall: performance.now() - began, said }
}

const bare = (name: string, ...more: string[]): Promise<Run & { readonly said: string }> =>
  spawned(process.execPath, [
    bareTypst,
    join(place, 'bare'),
    input.main,
    fontsFolder,
    join(place, name),
    ...more,
  ])

function tell(what: string, mine: readonly Run[], theirs: readonly Run[], whose: string): void {
  const middle = (runs: readonly Run[], of: keyof Run): number => median(runs.map((run) => run[of]))
  const most = (runs: readonly Run[]): number => Math.max(...runs.map(({ memory }) => memory))
  report(`${what}: processor time against ${whose}`, middle(mine, 'cpu'), middle(theirs, 'cpu'))
  report(`${what}: time against ${whose}`, middle(mine, 'wall'), middle(theirs, 'wall'))
  report(`${what}: memory against ${whose}`, most(mine), most(theirs), 'MB')
}

test('a cold PDF', async () => {
  const [mine, theirs]: [Run[], Run[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const compiler = newCompiler()
    mine.push(await ours(compiler, book, `${round}.pdf`))
    compiler.close()
    theirs.push(await bare(`${round}-bare.pdf`))
  }
  console.log(`${pageCount(await readFile(join(place, '0.pdf')))} pages`)
  tell('cold PDF', mine, theirs, 'bare Typst')
  if (!existsSync(chromium)) return
  const printed = await spawned(chromium, await printWords())
  tell('cold PDF', mine, [printed], 'Chromium')
})

test('one paragraph changed', async () => {
  const compiler = newCompiler()
  await ours(compiler, book, 'edit.pdf')
  const mine: Run[] = []
  for (let turn = 0; turn < edits; turn++) mine.push(await ours(compiler, withChange(book, turn), 'edit.pdf'))
  compiler.close()
  tell('PDF after an edit', mine, await bareEdits(), 'bare Typst')
})

/** Bare Typst through the same edits, one process as ours is. */
async function bareEdits(): Promise<readonly Run[]> {
  const documents = Array.from({ length: edits }, (_, turn) => join(place, `changed-${turn}.json`))
  for (const [turn, document] of documents.entries())
    await writeFile(document, (await inputOf(withChange(book, turn))).json)
  const { said, memory } = await bare('edit-bare.pdf', ...documents)
  return (JSON.parse(said) as Pick<Run, 'cpu' | 'wall'>[]).map((cost) => ({ ...cost, memory }))
}

test('a page of a chapter while it is written', async () => {
  const compiler = newCompiler()
  const times: number[] = []
  for (let turn = 0; turn <= edits * 2; turn++) {
    const changed = withChange(book, turn)
    const began = performance.now()
    const chapter = changed.chapters[Math.floor(changed.chapters.length / 2)]?.id ?? ''
    const page = previewInput(editionOf(changed), chapter, new Map())
    if (page === null) throw new Error('The book has the chapter')
    await compiler.compilePage(page, { place: { field: '', index: 0 } }, never)
    times.push(performance.now() - began)
  }
  compiler.close()
  report('page of a chapter after an edit, against 300 ms', median(times.slice(1)), 300)
})

/** Chromium prints the same book from one page of the HTML edition's chapters. */
async function printWords(): Promise<readonly string[]> {
  const assets = { ...tools, readAsset: () => Promise.resolve(new Uint8Array()) }
  const rendered = await renderHtml(editionOf(book), assets, { at: 0, findings: [] })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.obstacles))
  const mains = rendered.files.flatMap(({ path, content }) =>
    path.endsWith('.html') ? (/<main[\s\S]*<\/main>/.exec(String(content))?.[0] ?? []) : [],
  )
  const file = join(place, 'book.html')
  await writeFile(
    file,
    `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Kirja</title>${mains.join('\n')}`,
  )
  await promisify(execFile)(chromium, ['--version'])
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  return [...quiet, `--print-to-pdf=${join(place, 'chromium.pdf')}`, file]
}
