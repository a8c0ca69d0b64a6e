// Keeps the numbers of Word's numbered items where they differ from plain counting.
import type { BlockForm } from '../text-block/block-form.ts'
import { listMarks } from '../text-block/list-marks.ts'

type NumberedBlock = { form: BlockForm | null; readonly number: number | null }

/** Sets the start of every item whose written number is not the one it would get by counting on. */
export function startWordLists(blocks: readonly NumberedBlock[]): void {
  if (blocks.every(({ number }) => number === null)) return
  for (let at = firstWrong(blocks); at !== null; at = firstWrong(blocks)) {
    const block = blocks[at]
    if (block === undefined || block.form === null) return
    block.form = { ...block.form, start: block.number }
  }
}

function firstWrong(blocks: readonly NumberedBlock[]): number | null {
  const marks = listMarks(blocks.map(({ form }) => form))
  const at = blocks.findIndex(({ number }, index) => {
    const value = marks[index]?.item?.value ?? null
    return number !== null && value !== null && value !== number
  })
  return at < 0 ? null : at
}
