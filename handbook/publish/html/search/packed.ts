// Data of the search as scripts: a page opened from disk may load these and nothing else.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { fromSigns, toSigns } from './signs.ts'

/** The one global function that the scripts call. */
export const receiver = 'opaskirjaHaku'

/**
 * A script that hands `data` (plain data as JSON has it) to the receiver under a name. Packed into signs
 * that mean nothing there, so that nothing an author wrote can end the script. Equal data give equal bytes.
 */
export function dataScript(name: string, data: unknown): string {
  const packed = toSigns(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }))
  return `${receiver}(${JSON.stringify(name)},"${packed}")\n`
}

/** What was packed. Throws when it is damaged. */
export function unpacked(packed: string): unknown {
  return JSON.parse(strFromU8(inflateSync(fromSigns(packed))))
}
