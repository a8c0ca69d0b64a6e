// The PDF of the starter: the whole command, against bare Typst on the same input, each a process of its own.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'vitest'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { decodeFrames } from '#handbook/store/frame.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { median, report } from './report.ts'

const run = promisify(execFile)
const out = resolve(import.meta.dirname, '../../out')
const rounds = 5

test('PDF of the starter', async () => {
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-bench-'))
  const input = await starterInput()
  for (const { path, content } of [...input.files, { path: 'book.json', content: input.json }]) {
    await mkdir(dirname(join(place, 'bare', path)), { recursive: true })
    await writeFile(join(place, 'bare', path), content)
  }
  const environment = { env: { ...process.env, OPASKIRJA_DATA: join(place, 'data') } }
  const cli = (...words: string[]) =>
    run(process.execPath, [join(out, 'node/cli.cjs'), ...words], environment)
  const bareTypst = join(import.meta.dirname, 'bare-typst.mjs')
  const book = join(place, 'book')
  await cli('new', book, '--template', 'starter')
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(
      await timed(() => cli('publish', book, '--format', 'pdf', '--out', join(place, `${round}.pdf`))),
    )
    const words = [
      bareTypst,
      join(place, 'bare'),
      input.main,
      join(out, 'fonts'),
      join(place, `${round}-bare.pdf`),
    ]
    bare.push(await timed(() => run(process.execPath, words)))
  }
  report('PDF of the starter, against bare Typst', median(ours), median(bare))
  await rm(place, { recursive: true })
})

/** What Typst is given for the starter guidebook. */
async function starterInput(): Promise<PdfInput> {
  const documents = new SharedDocuments('starter')
  for (const frame of decodeFrames(await readFile(join(out, 'starter/starter.frames'))).frames)
    documents.apply({ ...frame, device: '' })
  const inputs: PdfInput[] = []
  const compile = async (input: PdfInput): Promise<Uint8Array> => {
    inputs.push(input)
    throw new Error('Only the input is wanted')
  }
  const tools = {
    readImage: (file: string) => readFile(join(out, 'starter/kuvat', file)),
    report: () => undefined,
    cancellation: { throwIfAborted: () => undefined },
  }
  await renderPdf(editionOf(documents.handbook()), { compile }, tools, 0)
  const [first] = inputs
  if (first === undefined) throw new Error('Typst was given nothing')
  return first
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
