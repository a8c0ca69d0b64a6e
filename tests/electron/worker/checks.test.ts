// The checks of an open handbook: found, approved, withdrawn, in the way of publishing; the web is left alone.
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublishFormat, PublishOutcome } from '#contract'
import type { Finding } from '#handbook/model/finding.ts'
import { pageAssets } from '#handbook/publish/html/html-tools.ts'
import { readWithdrawals } from '#handbook/store/approvals.ts'
import { treeId } from '#handbook/store/shape.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { Publishing } from '#electron/worker/publishing.ts'
import { writePlanted } from '#tests/books/planted/on-disk.ts'
import { plantedFaults } from '#tests/books/planted/planted.ts'

let place: string
let handbook: OpenHandbook
const told: string[] = []

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-tarkistus-'))
  const [folder, data] = [join(place, 'Kirja'), join(place, 'data')]
  await writePlanted(folder, data)
  told.length = 0
  const writer = { person: '', organisation: '' }
  const tell = (event: string): void => void told.push(event)
  const opened = await OpenHandbook.open({ folder, data, writer, takeOver: false, tell })
  if (!opened.ok) throw new Error(opened.failure.kind)
  handbook = opened.value
})
afterEach(async () => {
  vi.restoreAllMocks()
  await handbook.close()
  await rm(place, { recursive: true, force: true })
})

const open = (findings: readonly Finding[], rule: string): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule && finding.severity !== 'approved')

async function publish(...formats: readonly PublishFormat[]): Promise<readonly PublishOutcome[]> {
  const fonts = join(place, 'fontit')
  await mkdir(fonts, { recursive: true })
  for (const name of pageAssets) await writeFile(join(fonts, name), '')
  const places = { starter: '', fonts, wordThread: '', documents: '' }
  const wish = {
    formats: [...formats],
    folder: join(place, 'ulos'),
    edition: 'national',
    freeze: null,
    twoSided: false,
  }
  const { outcomes } = await new Publishing(handbook, places, () => undefined, noTypesetter).run(wish)
  return outcomes
}

describe('the checks of an open handbook', () => {
  it('[CK2] find what is planted, and the same again', async () => {
    const found = await handbook.checks.run(null)
    expect(found.map(({ rule, document, found: quoted }) => [rule, document, quoted])).toEqual(
      expect.arrayContaining([...plantedFaults]),
    )
    expect(await handbook.checks.run(null)).toEqual(found)
  })

  it('[CK11] ask the web nothing, whatever links there are, unless the user asks for it', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 200 }))
    await handbook.checks.run(null)
    await handbook.checks.gate('pdf', 'national')
    await publish('html')
    expect(asked).not.toHaveBeenCalled()
    const work = { report: () => undefined, cancellation: new AbortController().signal }
    expect(await handbook.checks.links(null, work)).toEqual({ ok: true, value: [] })
    expect(asked).toHaveBeenCalled()
  })

  it('[CK8] approve by name, tell the window, withdraw by name, and keep both on record', async () => {
    const [phone] = open(await handbook.checks.run(null), 'phone')
    const keys = [phone?.key ?? '']
    const approved = await handbook.checks.judge('approve', { keys, by: 'viestintä' }, null)
    expect(approved).toMatchObject({
      ok: true,
      value: expect.arrayContaining([
        expect.objectContaining({ key: phone?.key, severity: 'approved', found: phone?.found }),
      ]),
    })
    expect(told).toContain('document.merged')
    const withdrawn = await handbook.checks.judge('withdraw', { keys, by: 'tietosuoja' }, null)
    const again = withdrawn.ok ? withdrawn.value.find(({ key }) => key === phone?.key) : undefined
    expect(again).toMatchObject({
      severity: 'error',
      withdrawn: { by: 'tietosuoja', approved: { by: 'viestintä' } },
    })
    expect(readWithdrawals(handbook.documents.doc(treeId)).get(phone?.key ?? '')).toHaveLength(1)
  })

  it('[CK8] judge nothing when one key is of no finding that can be judged so', async () => {
    const found = await handbook.checks.run(null)
    const [phone] = open(found, 'phone')
    const [alt] = open(found, 'altMissing')
    const keys = [phone?.key ?? '', alt?.key ?? '']
    expect(await handbook.checks.judge('approve', { keys, by: 'x' }, null)).toEqual({
      ok: false,
      failure: { kind: 'noSuchFinding', what: alt?.key },
    })
    expect(
      await handbook.checks.judge('withdraw', { keys: [phone?.key ?? ''], by: 'x' }, null),
    ).toMatchObject({
      ok: false,
    })
    expect(open(await handbook.checks.run(null), 'phone')).toContainEqual(phone)
  })
})

describe('publishing from the window', () => {
  it('[CK10] stops every format at what the checks find, with its place, and writes nothing', async () => {
    const outcomes = await publish('pdf', 'html', 'innokyla', 'epub', 'docx')
    expect(outcomes.map(({ format, ok }) => [format, ok])).toEqual([
      ['pdf', false],
      ['html', false],
      ['innokyla', true],
      ['epub', false],
      ['docx', false],
    ])
    const [pdf] = outcomes
    const findings = pdf?.ok === false ? pdf.findings : []
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true)
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'phone', document: 'henkilot', path: [1] }),
    )
    expect((await readdir(join(place, 'ulos'))).filter((name) => !name.includes('innokyla'))).toEqual([])
  })
})
