// opaskirja check as built, on the planted handbook and on the starter.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { starter } from '#handbook/starter/starter.ts'
import { writePlanted } from '#tests/books/planted/on-disk.ts'
import { plantedFaults } from '#tests/books/planted/planted.ts'

const cli = resolve(import.meta.dirname, '../../../out/node/cli.cjs')
let place: string
let planted: string
let env: NodeJS.ProcessEnv

type Outcome = { readonly code: number; readonly out: string; readonly said: string }
type Told = Readonly<Record<'key' | 'rule' | 'severity' | 'document' | 'text' | 'found', string>> & {
  readonly block: readonly number[]
  readonly approval?: { readonly by: string; readonly at: string }
}

function opaskirja(...words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { env, maxBuffer: 1e8 }, (error, out, said) => {
      done({ code: error === null ? 0 : Number(error.code), out, said })
    })
  })
}

async function told(folder: string): Promise<readonly Told[]> {
  const { out } = await opaskirja('check', folder, '--json')
  return (JSON.parse(out) as { findings: readonly Told[] }).findings
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-cli-check-'))
  env = { ...process.env, OPASKIRJA_DATA: join(place, 'data'), OPASKIRJA_LANGUAGE: 'fi' }
  planted = join(place, 'Kirja')
  await writePlanted(planted, join(place, 'data'))
})
afterAll(() => rm(place, { recursive: true, force: true }))

describe('opaskirja check', () => {
  it('[CL3] tells all forty planted faults with rule, severity, document, block, text and quotation, and exits 1', async () => {
    const { code, out, said } = await opaskirja('check', planted, '--json')
    const { findings } = JSON.parse(out) as { findings: readonly Told[] }
    expect({ code, said }).toEqual({ code: 1, said: '' })
    // Days pass: what is out of date on a later day is found as well.
    const known = findings.map(({ rule, document, found }) => [rule, document, found])
    expect(known).toEqual(expect.arrayContaining([...plantedFaults]))
    expect(findings.find(({ rule }) => rule === 'altSaysNothing')).toMatchObject({
      severity: 'warning',
      document: 'kuvat',
      block: [2],
      text: 'Kuvan tekstikuvaus ei kerro mitään. Kirjoita, mitä kuvassa näkyy.',
      found: 'Kuva',
    })
  })

  it('[CL3] gives nothing above a hint in any edition of a new starter book, and exits 0', async () => {
    const folder = join(place, 'Opas')
    await opaskirja('new', folder, '--template', 'starter')
    for (const { id } of starter.editions) {
      const { code, out, said } = await opaskirja('check', folder, '--json', '--edition', id)
      const { findings } = JSON.parse(out) as { findings: readonly Told[] }
      expect({ code, said }).toEqual({ code: 0, said: '' })
      expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
    }
  })

  it('[CL3] refuses an edition that the book does not have', async () => {
    const { code, out, said } = await opaskirja('check', planted, '--edition', 'kuu')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toContain('Kirjalla ei ole painosta kuu.')
  })

  it('[CL3] tells people where and what to do', async () => {
    const { out } = await opaskirja('check', planted)
    expect(out).toContain('Varoitus: Kortti')
    expect(out).toMatch(
      /Virhe: Yhteystiedot, kappale 1\n {2}Tekstissä on henkilötunnus\. Poista se\. ”010594Y9032” {2}\[/,
    )
  })

  it('[CK8] approves by name what is personal data, and records who and when', async () => {
    const email = (await told(planted)).find(({ found }) => found === 'matti.mallinen@kunta.fi')
    const key = email?.key ?? ''
    const approved = await opaskirja('check', planted, '--approve', key, '--by', 'viestintävastaava')
    expect(approved).toMatchObject({ code: 0, said: '' })
    expect(approved.out).toContain('Hyväksyjä: viestintävastaava')
    const after = (await told(planted)).find((finding) => finding.key === key)
    expect(after).toMatchObject({ severity: 'approved', approval: { by: 'viestintävastaava' } })
    expect(Date.parse(after?.approval?.at ?? '')).not.toBeNaN()
  })

  it('[CK8] refuses to approve what is not there or no personal data', async () => {
    const heading = (await told(planted)).find(({ rule }) => rule === 'headingEmpty')
    for (const key of ['phone-0000000000000000', heading?.key ?? '']) {
      const { code, out, said } = await opaskirja('check', planted, '--approve', key, '--by', 'viestintä')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(said).toContain(`Mitään ei hyväksytty: ${key}`)
    }
  })

  it('[CK8] withdraws by name what was approved, and refuses where nothing is', async () => {
    const phone = (await told(planted)).find(({ rule }) => rule === 'phone')
    const key = phone?.key ?? ''
    await opaskirja('check', planted, '--approve', key, '--by', 'viestintä')
    const withdrawn = await opaskirja('check', planted, '--withdraw', key, '--by', 'tietosuojavastaava')
    expect(withdrawn).toMatchObject({ code: 0, said: '' })
    expect(withdrawn.out).toContain('Hyväksyntä peruttu: tietosuojavastaava')
    const again = await opaskirja('check', planted, '--withdraw', key, '--by', 'tietosuojavastaava')
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.said).toContain(`Mitään ei peruttu: ${key}`)
  })

  it('[CK10] lets no format out while there are errors, names each with its place, and shows how to approve', async () => {
    for (const format of ['pdf', 'html', 'epub', 'docx', 'innokyla']) {
      const out = join(place, `ulos-${format}`)
      const {
        code,
        out: printed,
        said,
      } = await opaskirja('publish', planted, '--format', format, '--out', out)
      // The planted faults that stop stand in chapters, which an Innokylä package does not take along.
      if (format === 'innokyla') expect(code).toBe(0)
      else {
        expect({ code, printed }).toEqual({ code: 1, printed: '' })
        expect(said).toContain('Virhe: Yhteystiedot, kappale 2')
        expect(said).toContain('Virhe: Kuvat, kappale 1')
        expect(said).toMatch(/opaskirja check ".*" (?:--approve [a-zA-Z]+-[0-9a-f]+ )+--by "…"/)
        await expect(stat(out)).rejects.toThrow('ENOENT')
      }
    }
  })

  it.each([
    [['--approve', 'phone-0'], 'Puuttuu: --by'],
    [['--approve', 'phone-0', '--by', ' '], 'Puuttuu: --by'],
    [['--by', 'viestintä'], 'Puuttuu: --approve'],
    [['ylimääräinen'], 'Tuntematon valinta: ylimääräinen'],
  ])('[CL1] refuses %j as wrong use', async (words, sentence) => {
    const { code, out, said } = await opaskirja('check', planted, ...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toContain(sentence)
  })
})
