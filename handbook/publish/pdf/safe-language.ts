// Language tags as Typst takes them.
import type { PdfLanguage } from './pdf-json.ts'

const tag = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-.*)?$/i

// Where a book names no region: the region its readers most likely are in, as page readers expect one.
const homes: Readonly<Record<string, string>> = { fi: 'FI', sv: 'FI' }

/** The language of a BCP 47 tag, or null when it is none that Typst would take. */
export function safeLanguage(bcp47: string): PdfLanguage | null {
  const [, lang, region] = tag.exec(bcp47.trim()) ?? []
  if (lang === undefined) return null
  const small = lang.toLowerCase()
  return { lang: small, region: region?.toUpperCase() ?? homes[small] ?? null }
}
