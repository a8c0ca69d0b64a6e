// Finnish: words by their base forms, from the table that build/finnish makes.
import { baseOf, possibleBases } from './finnish/analysis.ts'
import { packedTable } from './finnish/table.generated.ts'
import { readTable, type FinnishTable } from './finnish/table.ts'

let read: FinnishTable | undefined

/** The table, read at the first word. */
function table(): FinnishTable {
  read ??= readTable(packedTable)
  return read
}

/** The base form of a folded Finnish word. */
export function finnishKey(word: string): string {
  return baseOf(word, table())
}

/** All base forms that a folded Finnish word may have, that of `finnishKey` first. */
export function finnishKeys(word: string): readonly string[] {
  return possibleBases(word, table())
}

/** Whether a folded base form is one of the known Finnish words; of the others, few are taken for one. */
export function isFinnishWord(word: string): boolean {
  return table().isKnown(word)
}
