// Sources from the files of other programs: BibTeX, RIS and CSL-JSON.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { bibtexRecords } from './import/bibtex.ts'
import { cslJsonRecords } from './import/csl-json.ts'
import { mostSources, type ReadRecord } from './import/read-record.ts'
import { risRecords } from './import/ris.ts'
import { tidyItem } from './import/tidy-item.ts'
import type { ImportedSources, SourceFault, SourceFaultKind } from './source-faults.ts'

export type SourceFormat = 'bibtex' | 'ris' | 'csl-json'

const longest = 8 * 1024 * 1024

const readers: Readonly<Record<SourceFormat, (text: string) => readonly ReadRecord[]>> = {
  bibtex: bibtexRecords,
  ris: risRecords,
  'csl-json': cslJsonRecords,
}

/**
 * Reads the sources of a text; without `format` its content tells which it is. Nothing in a text makes this throw:
 * what cannot be read is told among the faults. Addresses that are not safe are left out.
 */
export function importSources(text: string, format?: SourceFormat): ImportedSources {
  if (text.length > longest) return nothing('tooLarge')
  const found = format ?? sourceFormatOf(text)
  const records = found === null ? [] : readers[found](text.replace(/^\ufeff/, ''))
  if (records.length === 0) return nothing('unknownFormat')
  if (records.length > mostSources) return nothing('tooMany')
  const read = records.map(judged)
  return {
    entries: read.flatMap((each) => ('what' in each ? [] : [each.item])),
    faults: read.flatMap((each) => ('what' in each ? [each] : [])),
  }
}

/** The format that a text is in, by its content; null when it is none of them. */
export function sourceFormatOf(text: string): SourceFormat | null {
  if (/^[\s\ufeff]*[[{]/.test(text)) return 'csl-json'
  if (/^[ \t\ufeff]*TY\s+-/m.test(text)) return 'ris'
  return /^[ \t\ufeff]*@[ \t]*[a-z]+\s*[{(]/im.test(text) ? 'bibtex' : null
}

function judged({ item, line }: ReadRecord, index: number): SourceFault | { readonly item: CslItem } {
  const tidy = tidyItem(item)
  if (tidy !== null) return { item: tidy }
  return { what: item === null ? 'unreadable' : 'empty', number: index + 1, line }
}

function nothing(what: SourceFaultKind): ImportedSources {
  return { entries: [], faults: [{ what, number: null, line: null }] }
}
