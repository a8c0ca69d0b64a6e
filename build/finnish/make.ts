// `npm run finnish` makes the table of Finnish anew from the word lists.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { makeTable, materialOf, readSources } from './make-table.ts'
import { sourcesHash } from './sources-hash.ts'

const { text, bytes } = makeTable(materialOf(readSources()))
const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
const target = `${import.meta.dirname}/../../handbook/search/language/finnish/table.generated.ts`
writeFileSync(
  target,
  `// Made by build/finnish/make.ts from the word lists beside it; their sources are told in NOTICES.md.
// Made of: ${sourcesHash()}

/** Names this table among those made before and after it. */
export const tableVersion = '${version}'

/** Endings and known words of Finnish, as table.ts reads them. */
export const packedTable =
  '${text}'
`,
)
console.log(`${bytes} bytes`)
