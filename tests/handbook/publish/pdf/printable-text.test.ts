// Which letters the printed book can show.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { typstFonts } from '#electron/disk/typst/typst-fonts.ts'
import ranges from '#handbook/publish/pdf/printable-letters.json' with { type: 'json' }
import { lostLetters, printableText } from '#handbook/publish/pdf/printable-text.ts'
import { installedFont } from './font-folder.ts'
import { lettersOf } from './font-letters.ts'

describe('the table of printable letters', () => {
  it('holds what all styles of a face have, as ranges of first and last, and nothing else', () => {
    const faces = ['SourceSerif4', 'SourceSans3', 'NotoEmoji'].flatMap((family) => [
      ...lettersOfFamily(family),
    ])
    const meaningful = (letter: number): boolean =>
      !/[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/u.test(String.fromCodePoint(letter))
    const expected = rangesOf([...new Set(faces)].filter(meaningful).toSorted((a, b) => a - b))
    expect(ranges).toEqual(expected)
  })
})

function lettersOfFamily(family: string): readonly number[] {
  const files = typstFonts.filter((file) => file.startsWith(`${family}_`))
  const [first = new Set<number>(), ...others] = files.map((file) =>
    lettersOf(readFileSync(installedFont(file))),
  )
  return [...first].filter((letter) => others.every((other) => other.has(letter)))
}

function rangesOf(letters: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const letter of letters)
    if (found.at(-1) === letter - 1) found[found.length - 1] = letter
    else found.push(letter, letter)
  return found
}

describe('text for print', () => {
  it('composes letters, so that ä is one', () => {
    expect(printableText('a\u0308a')).toBe('äa')
  })

  it('makes white space plain and keeps spaces that do not break', () => {
    expect(printableText('a\tb\nc\u2028d\u00a0e\u3000f')).toBe('a b c d\u00a0e f')
  })

  it('leaves out marks that turn the direction of text', () => {
    expect(printableText('\u202eab\u2066c\ufeff')).toBe('abc')
  })

  it('shows the bullets of old Word files as bullets', () => {
    expect(printableText('\uf0b7 yksi')).toBe('• yksi')
  })

  it('shows a sign for what means nothing, and names it by its number', () => {
    expect(printableText('\u0000\u0007\udfff\ue000\uffff')).toBe('□□□□□')
    expect(lostLetters('\u0000\u0007\udfff\ue000\uffff').join(' ')).toBe('U+0000 U+0007 U+DFFF U+E000 U+FFFF')
  })

  it('[PB2] tells letters that the faces lack, each once', () => {
    expect(lostLetters('Hei سلام ja 你好, السلام')).toEqual(['س', 'ل', 'ا', 'م', '你', '好'])
    expect(printableText('你')).toBe('□')
  })

  it('lacks no letter of Finnish, Swedish, the Sámi languages, Russian or Estonian', () => {
    expect(lostLetters('ÅÄÖåäöŠŽšž ÁČĐŊŠŦŽáčđŋšŧž ÂÕâõ ʼ ЖЩЪЭЮЯёйщ õü –—”’…·§€')).toEqual([])
  })
})
