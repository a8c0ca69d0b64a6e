// E-mail addresses, also those written so that machines would not find them.
import { matchesOf, withoutWebAddresses, type Detected } from './detected.ts'

/** An address; `office` when it is a shared mailbox or a pattern, not one person's. */
export type Email = Detected & { readonly office: boolean }

const dot = '(?:\\.|\\s?[(\\[{]\\s?(?:dot|piste|punkt|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|piste)\\s)'
// A part of an address has at most 64 characters; the limits also keep the search short in hostile text.
const part = "[\\p{L}\\d_%+'-]{1,64}"
const local = `(?<![\\p{L}\\d_%+'.-])${part}(?:${dot}${part}){0,6}`
const domain = `[\\p{L}\\d-]{1,64}(?:${dot}[\\p{L}\\d-]{1,64}){0,6}${dot}\\p{L}{2,64}`
const at = '(?:\\s?[@\\uff20]\\s?|\\s{0,2}[(\\[{<]\\s?(?:at|ät|a|miukumauku|@)\\s?[)\\]}>]\\s{0,2})'
const written = new RegExp(`${local}${at}${domain}`, 'giu')

/** The word *at* by itself is English, too: the mailbox must have the form of one, and the site a common ending. */
const spoken = new RegExp(
  `(?<![\\p{L}\\d_%+'.-])[\\p{L}\\d'-]{1,64}(?:[._]${part}){1,6}\\s{1,2}(?:at|ät|miukumauku)\\s{1,2}[\\p{L}\\d-]{1,64}(?:\\.[\\p{L}\\d-]{1,64}){0,6}\\.(?:fi|ax|se|no|dk|ee|eu|com|org|net|info|edu)(?!\\p{L})`,
  'giu',
)

/** Most lines hold none: asked first, because it is quick. */
const mayHoldAddress = /[@\uff20]|[([{<]\s?(?:at|ät|a|miukumauku)\s?[)\]}>]|\s(?:at|ät|miukumauku)\s/iu

/** Addresses with `@`, `(at)`, `[at]` or ` at `, their dots written or spelt. */
export function emails(text: string): readonly Email[] {
  if (!mayHoldAddress.test(text)) return []
  const rest = withoutWebAddresses(text)
  return [written, spoken].flatMap((pattern) =>
    matchesOf(pattern, rest, ({ 0: found }) => ({ found, value: canonical(found) })).map((detected) => ({
      ...detected,
      office: isOffice(detected.value),
    })),
  )
}

function canonical(found: string): string {
  return found
    .toLowerCase()
    .replace(
      /\s*[([{<]\s*(?:at|ät|a|miukumauku|@)\s*[)\]}>]\s*|\s+(?:at|ät|miukumauku)\s+|\s*[@\uff20]\s*/u,
      '@',
    )
    .replace(/\s*[([{]\s*(?:dot|piste|punkt|\.)\s*[)\]}]\s*|\s(?:dot|piste)\s/gu, '.')
}

const office =
  /^(?:info|kirjaamo|toimisto|asiakaspalvelu|neuvonta|viestinta|palaute|hallinto|tietosuoja|saavutettavuus|posti|postmaster|webmaster|hanke|projekti|kontakt|kansli|registratur|contact|office|support|noreply|no-reply|etunimi\.sukunimi|fornamn\.efternamn|firstname\.lastname)(?:[._-].*)?@/

function isOffice(address: string): boolean {
  return office.test(address)
}
