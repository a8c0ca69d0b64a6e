// Typesetting in a process of its own, from the bundle that ships.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { nodeProcess } from '#electron/disk/typst/node-process.ts'
import {
  mostMemory,
  processCompiler,
  TypesettingEnd,
  type ProcessCompiler,
} from '#electron/disk/typst/process-compiler.ts'
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import { readPdf } from '#tests/handbook/publish/pdf/read-pdf.ts'
import { fontFolder } from '#tests/handbook/publish/pdf/font-folder.ts'

const source = (content: string): PdfInput => ({
  main: 'main.typ',
  files: [{ path: 'main.typ', content }],
  json: '{"word":"Hei"}',
})
/** Takes the typesetter seconds. */
const slow = '#for a in range(150) { for b in range(150) { for c in range(150) { [] } } }'
const never = { throwIfAborted: () => undefined }
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'

let folder: string
let compiler: ProcessCompiler
const fontsFolder = fontFolder()
const processFile = (): string => join(folder, 'typst-process.cjs')

beforeAll(async () => {
  // Inside the project, so that the process finds the typesetters as it does when installed.
  folder = mkdtempSync(resolve('node_modules/.typst-process-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('electron/disk/typst/typst-process.ts'),
      outDir: folder,
      target: 'node18',
      rollupOptions: {
        external: [/^@myriaddreamin\//],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
  compiler = processCompiler(nodeProcess({ process: processFile(), fontsFolder }))
}, 60_000)

afterEach(() => compiler.close())
afterAll(() => rmSync(folder, { recursive: true }))

describe('the compiler in a process', () => {
  it('compiles one job after another, with the document as data', async () => {
    const input = source('#json("book.json").word')
    const [one, other] = await Promise.all([compiler.compile(input, never), compiler.compile(input, never)])
    expect(isPdf(one)).toBe(true)
    expect(Buffer.from(other).equals(one)).toBe(true)
  })

  it('tells what the typesetter said, and goes on', async () => {
    await expect(compiler.compile(source('#panic("rikki")'), never)).rejects.toThrow('rikki')
    expect(isPdf(await compiler.compile(source('Hei'), never))).toBe(true)
  })

  it('sees no file of the computer', async () => {
    await expect(compiler.compile(source('#read("/etc/passwd")'), never)).rejects.toThrow('file')
    await expect(compiler.compile(source('#read("../../etc/passwd")'), never)).rejects.toThrow('file')
  })

  it('rejects a stopped job at once and takes the next one in a new process', async () => {
    const stop = new AbortController()
    const job = compiler.compile(source(slow), stop.signal)
    setTimeout(() => stop.abort(new Error('stopped by the user')), 300)
    await expect(job).rejects.toThrow('stopped by the user')
    expect(isPdf(await compiler.compile(source('Hei'), never))).toBe(true)
  })

  it('does not begin a job that was stopped before', async () => {
    const stop = AbortSignal.abort(new Error('stopped before'))
    await expect(compiler.compile(source('Hei'), stop)).rejects.toThrow('stopped before')
  })

  it('rejects the job under way when it is closed, and can be used again', async () => {
    const job = compiler.compile(source('Hei'), never)
    compiler.close()
    await expect(job).rejects.toThrow('closed')
    expect(isPdf(await compiler.compile(source('Hei'), never))).toBe(true)
  })

  it('is the same in WebAssembly where no native typesetter is installed', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'opaskirja-wasm-'))
    const scope = join(elsewhere, 'node_modules/@myriaddreamin')
    mkdirSync(scope, { recursive: true })
    for (const name of ['typst-ts-web-compiler', 'typst-ts-renderer'])
      symlinkSync(resolve('node_modules/@myriaddreamin', name), join(scope, name))
    cpSync(folder, elsewhere, { recursive: true })
    const inWasm = processCompiler(
      nodeProcess({ process: join(elsewhere, 'typst-process.cjs'), fontsFolder }),
    )
    const input = source('#set document(date: none)\n#set text(font: "Source Serif 4", lang: "fi")\n= Työ')
    const [one, other] = [await compiler.compile(input, never), await inWasm.compile(input, never)]
    inWasm.close()
    await expect(inWasm.compile(source('#panic("rikki")'), never)).rejects.toThrow('rikki')
    inWasm.close()
    expect(await readPdf(other)).toEqual(await readPdf(one))
  })

  it('outlives a process that dies under a job', async () => {
    let killed: () => void = () => undefined
    const mortal = processCompiler((told, ended) => {
      const process = nodeProcess({ process: processFile(), fontsFolder })(told, ended)
      killed = process.kill
      return process
    })
    const job = mortal.compile(source(slow), never)
    setTimeout(() => killed(), 300)
    await expect(job).rejects.toThrow(TypesettingEnd)
    expect(isPdf(await mortal.compile(source('Hei'), never))).toBe(true)
    mortal.close()
  })

  it('replaces a process that holds too much memory', async () => {
    let started = 0
    const greedy = processCompiler((told, ended) => {
      started++
      return nodeProcess({ process: processFile(), fontsFolder })(
        (done) => told({ ...done, memory: mostMemory + 1 }),
        ended,
      )
    })
    for (let job = 0; job < 3; job++) expect(isPdf(await greedy.compile(source('Hei'), never))).toBe(true)
    expect(started).toBe(3)
  })

  it('draws the page on which a place stands, without scripts', async () => {
    const page = '#context [#metadata((field: "", index: 3, page: here().page())) <place>]'
    const input = source(
      `#set page(width: 90pt, height: 60pt)\nAlku\n#pagebreak()\n${page}Toinen #link("javascript:alert(1)")[x]`,
    )
    const set = await compiler.compilePage(input, { place: { field: '', index: 4 } }, never)
    expect(set).toMatchObject({ number: 2, pages: 2, width: 90, height: 60 })
    expect(set.svg).toMatch(/^<svg viewBox="0 60 90 60"/)
    expect(set.svg).not.toContain('<script')
    expect((await compiler.compilePage(input, { number: 99 }, never)).number).toBe(2)
    expect((await compiler.compilePage(input, { place: { field: 'muu', index: 4 } }, never)).number).toBe(1)
  })

  it('rejects when a face is missing, naming it', async () => {
    const lacking = processCompiler(nodeProcess({ process: processFile(), fontsFolder: folder }))
    await expect(lacking.compile(source('Hei'), never)).rejects.toThrow(/no such file.*\.ttf/)
  })
})
