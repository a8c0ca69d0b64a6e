// E-mail addresses, also those written so that machines would not find them.
import { isFirstName } from './first-names.ts'
import { apart, matchesOf, type Detected } from './detected.ts'

/** An address; `office` when it is a shared mailbox or a pattern, not one person's. */
export type Email = Detected & { readonly office: boolean }

const atWord = '(?:at|ät|a|miu(?:ku(?:mauku)?)?|@)(?:-merkki)?'
const dotWord = '(?:dot|piste|punkt|\\.)'
const dot = `(?:\\.|\\s?[(\\[{]\\s?${dotWord}\\s?[)\\]}]\\s?|\\s(?:dot|piste)\\s)`
// A part of an address has at most 64 characters; the limits also keep the search short in hostile text.
const part = "[\\p{L}\\d_%+'-]{1,64}"
const local = `(?<![\\p{L}\\d_%+'.-])${part}(?:${dot}${part}){0,6}`
const host = '[\\p{L}\\d-]{1,64}'
const commonEnd = '(?:fi|ax|se|no|dk|ee|eu|com|org|net|info|edu)(?!\\p{L})'
const domain = `${host}(?:${dot}${host}){0,6}(?:${dot}\\p{L}{2,64}|\\s?\\.\\s?${commonEnd})`
const at = `(?:\\s?[@\\uff20]\\s?|\\s{0,2}[(\\[{<]\\s?${atWord}\\s?[)\\]}>]\\s{0,2})`
const written = new RegExp(`${local}${at}${domain}`, 'giu')

/** The word *at* by itself is English, too: the mailbox must have the form of one, and the site a common ending. */
const spokenAt =
  '(?:\\s{1,2}(?:at|ät|miukumauku)\\s{1,2}|[_*|/~-](?:at|ät)[_*|/~-]|\\s[*|/~](?:at|ät)[*|/~]\\s)'
const namePart = "[\\p{L}\\d%+'-]{1,64}"
const spoken = new RegExp(
  `(?<![\\p{L}\\d_%+'.-])${namePart}(?:(?:[._]|\\s(?:piste|dot)\\s)${namePart}){1,6}${spokenAt}${host}(?:${dot}${host}){0,6}${dot}${commonEnd}`,
  'giu',
)
/** Where the dot of the site is spoken, too, no English sentence is meant. */
const allSpoken = new RegExp(
  `(?<![\\p{L}\\d_%+'.-])(?:${namePart}\\s)?${namePart}${spokenAt}${host}\\s(?:piste|dot)\\s${commonEnd}`,
  'giu',
)

/** Most lines hold none: asked first, because it is quick. */
const mayHoldAddress =
  /[@\uff20]|[([{<]\s?(?:at|ät|a|miu)|(?:\s|[_*|/~-])(?:at|ät|miukumauku)(?:\s|[_*|/~-])/iu

/** Addresses with `@`, `(at)`, `[at]` or ` at `, their dots written or spelt, in web addresses as well. */
export function emails(text: string): readonly Email[] {
  if (!mayHoldAddress.test(text)) return []
  const found = [written, spoken, allSpoken].flatMap((pattern) => matchesOf(pattern, text, readAddress))
  return apart(found).map((detected) => ({ ...detected, office: isOffice(detected.value) }))
}

const canonicalAt = new RegExp(`\\s*[([{<]\\s*${atWord}\\s*[)\\]}>]\\s*|\\s*[@\\uff20]\\s*|${spokenAt}`, 'iu')
const canonicalDot = new RegExp(
  `\\s*[([{]\\s*${dotWord}\\s*[)\\]}]\\s*|\\s(?:dot|piste)\\s|\\s?\\.\\s?`,
  'giu',
)

/** A time of day before a place, and a point of a list before a site, are no mailboxes; nor are names of pictures. */
function readAddress({ 0: found }: RegExpExecArray): Omit<Detected, 'at'> | null {
  const [mailbox = '', site = ''] = found.split(canonicalAt)
  const isPoint = /\s\(a\)\s/iu.test(found) && !/\p{L}[._]\p{L}/u.test(mailbox)
  const isTime = /\s[@\uff20]\s/u.test(found) && !/\p{L}/u.test(mailbox)
  const value = `${mailbox}@${site}`.toLowerCase().replace(canonicalDot, '.').replace(/\s/gu, '.')
  return !isPoint && !isTime && !/\.(?:png|jpe?g|gif|svg|webp)$/.test(value) ? { found, value } : null
}

const office =
  /^(?:info|kirjaamo|toimisto|asiakaspalvelu|neuvonta|viestinta|palaute|hallinto|tietosuoja|saavutettavuus|posti|postmaster|webmaster|hanke|projekti|kontakt|kansli|registratur|contact|office|support|noreply|no-reply|etunimi\.sukunimi|fornamn\.efternamn|firstname\.lastname)(?:[._-].*)?@/

function isOffice(address: string): boolean {
  const mailbox = address.slice(0, address.indexOf('@'))
  const isSomebody = mailbox
    .split(/[._-]/)
    .some((each) => isFirstName(each.charAt(0).toUpperCase() + each.slice(1)))
  return office.test(address) && !isSomebody
}
