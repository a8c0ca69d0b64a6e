// The thread that writes Word files: it answers, fails and is given up.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { threadedWordWriter } from '#electron/disk/word/threaded-word-writer.ts'
import type { WordDocument } from '#handbook/publish/docx/word-document.ts'

const facts = { title: 'Kirja', subject: '', author: '', description: '', language: 'fi-FI', edited: 0 }
const document: WordDocument = { facts, front: [], body: [], lists: [], styleNames: {} }
const never = { throwIfAborted: () => undefined }
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opaskirja-word-thread-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread whose program does `act` with the port and the message. */
function thread(name: string, act: string): { readonly thread: string; readonly fontsFolder: string } {
  const file = join(folder, `${name}.cjs`)
  const program = `const { parentPort: port } = require('node:worker_threads')\nport.once('message', (message) => { ${act} })\n`
  writeFileSync(file, program)
  return { thread: file, fontsFolder: folder }
}

describe('the writer of Word files', () => {
  it('gives what its thread makes of the document', async () => {
    const files = thread('answers', 'port.postMessage({ ok: true, bytes: Buffer.from(message.facts.title) })')
    const written = await threadedWordWriter(files, never)(document)
    expect(written.ok && new TextDecoder().decode(written.bytes)).toBe('Kirja')
  })

  it('rejects with the fault of its thread, and when the thread ends without a word', async () => {
    const faulty = thread('faulty', "throw new Error('no such face')")
    await expect(threadedWordWriter(faulty, never)(document)).rejects.toThrow('no such face')
    const silent = thread('silent', 'process.exit(0)')
    await expect(threadedWordWriter(silent, never)(document)).rejects.toThrow('ended')
  })

  it('[PB7] rejects once it is cancelled, however long the thread would work', async () => {
    const stop = new AbortController()
    const endless = thread('endless', 'for (;;);')
    const writing = threadedWordWriter(endless, stop.signal)(document)
    stop.abort(new Error('stopped by the user'))
    await expect(writing).rejects.toThrow('stopped by the user')
  })
})
