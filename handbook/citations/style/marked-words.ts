// What the styling engine prints, as words with their marks.
import type { Words } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { authorText, outputMarks } from './neutral-text.ts'

/** A line as the engine printed it, with the marks of `outputMarks`, as words. */
export function markedWords(printed: string): readonly Words[] {
  const spans: Words[] = []
  let emphasis = false
  let address = false
  for (const part of printed.split(/([\ue0f0-\ue0f3])/)) {
    if (part === outputMarks.emphasis.begin || part === outputMarks.emphasis.end)
      emphasis = part === outputMarks.emphasis.begin
    else if (part === outputMarks.address.begin || part === outputMarks.address.end)
      address = part === outputMarks.address.begin
    else if (part !== '') spans.push(words(authorText(part), emphasis, address))
  }
  return spans
}

function words(text: string, emphasis: boolean, address: boolean): Words {
  const href = address ? safeAddress(text) : null
  return {
    type: 'words',
    text,
    ...(emphasis ? { emphasis } : {}),
    ...(href === null ? {} : { href }),
  }
}
