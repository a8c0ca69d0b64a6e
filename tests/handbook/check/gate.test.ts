// The gate before publishing: what stops a book, what stops a package of practices, and what is only told.
import { describe, expect, it } from 'vitest'
import { check } from '#handbook/check/check.ts'
import { gateFor } from '#handbook/check/gate.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { figure, h2, p } from '#handbook/model/notation.ts'
import { book, bookFacts, chapter, practice } from '#tests/book.ts'
import { today } from './in-text.ts'

const facts = { ...bookFacts, publisher: 'Julkaisija', licence: 'CC BY 4.0' }
const phone = p('Päivystys: 040 123 4567')
const picture = figure({ file: `${'a'.repeat(64)}.png`, alt: '', author: 'x', permission: 'y' }, 'Kuva')

function gate(handbook: Handbook, outgoing: 'book' | 'practices', approved: readonly string[] = []) {
  const approvals = new Map(approved.map((key) => [key, { by: 'johtaja', at: 1 }]))
  const practices = new Set(handbook.practices.map(({ id }) => id))
  return gateFor(check(handbook, { today, approvals }), outgoing, practices)
}

const rules = (findings: readonly { rule: string }[]): readonly string[] => findings.map(({ rule }) => rule)

describe('the gate before publishing', () => {
  const faulty: Handbook = {
    ...book(chapter('luku', 'Luku', phone, h2(), picture)),
    facts,
    practices: [practice('kortti', 'Kortti', { 'lyhyt-kuvaus': [h2(), p('Kuvaus.')] })],
  }

  it('[CK10] stops a book at every error and tells the rest', () => {
    const { stopping, told } = gate(faulty, 'book')
    expect(rules(stopping)).toEqual(['phone', 'headingEmpty', 'altMissing', 'headingEmpty'])
    expect(told.every(({ severity }) => severity === 'warning' || severity === 'hint')).toBe(true)
    expect(rules(told)).toContain('fieldEmpty')
  })

  it('[CK10] lets personal data by when somebody has approved it, and neither stops nor tells it then', () => {
    const { stopping } = gate(faulty, 'book')
    const [key = ''] = stopping.map((finding) => finding.key)
    const passed = gate(faulty, 'book', [key])
    expect(rules(passed.stopping)).not.toContain('phone')
    expect(rules(passed.told)).not.toContain('phone')
  })

  it('[CK10] looks at practices alone when they alone go out, and lets an unfinished one go', () => {
    const { stopping, told } = gate(faulty, 'practices')
    expect(rules(stopping)).toEqual([])
    expect(rules(told)).toEqual(expect.arrayContaining(['headingEmpty', 'fieldEmpty']))
    expect(told.every(({ document }) => document !== 'luku')).toBe(true)
  })

  it('[CK10] stops practices at personal data and at images without description or permission', () => {
    const bare = figure(
      { file: `${'a'.repeat(64)}.png`, alt: 'Polku metsässä', author: 'x', permission: '' },
      'Kuva',
    )
    const fields = { 'lyhyt-kuvaus': [phone, picture], toimintaymparisto: [bare] }
    const handbook = { ...faulty, practices: [practice('kortti', 'Kortti', fields)] }
    expect(rules(gate(handbook, 'practices').stopping)).toEqual(['phone', 'altMissing', 'permissionMissing'])
  })
})
