// What `opaskirja check` tells beside the findings themselves, in three languages.
import type { Language } from '#handbook/model/failure-words.ts'
import { findingText } from '#handbook/model/finding-words/finding-words.ts'
import type { Approval, Finding, Severity } from '#handbook/model/finding.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { bookDate } from '#handbook/publish/book-date.ts'

type CheckWords = {
  readonly severities: Readonly<Record<Severity, string>>
  readonly block: (number: number) => string
  readonly approved: (approval: Approval, day: string) => string
  readonly refused: (key: string) => string
  readonly clean: string
}

const words: Readonly<Record<Language, CheckWords>> = {
  fi: {
    severities: { error: 'Virhe', warning: 'Varoitus', hint: 'Vihje', approved: 'Hyväksytty' },
    block: (number) => `kappale ${number}`,
    approved: ({ by }, day) => `Hyväksyjä: ${by}, ${day}.`,
    refused: (key) =>
      `Mitään ei hyväksytty: ${key} ei ole tämän kirjan henkilötietohavainto. Katso tunnukset komennolla opaskirja check.`,
    clean: 'Ei huomautettavaa.',
  },
  sv: {
    severities: { error: 'Fel', warning: 'Varning', hint: 'Tips', approved: 'Godkänd' },
    block: (number) => `stycke ${number}`,
    approved: ({ by }, day) => `Godkänd av: ${by}, ${day}.`,
    refused: (key) =>
      `Ingenting godkändes: ${key} är ingen iakttagelse om personuppgifter i den här boken. Se koderna med opaskirja check.`,
    clean: 'Ingenting att anmärka på.',
  },
  en: {
    severities: { error: 'Error', warning: 'Warning', hint: 'Hint', approved: 'Approved' },
    block: (number) => `paragraph ${number}`,
    approved: ({ by }, day) => `Approved by ${by}, ${day}.`,
    refused: (key) =>
      `Nothing was approved: ${key} is no finding of personal data in this book. See the keys with opaskirja check.`,
    clean: 'Nothing to remark.',
  },
}

/** Said when nothing was found. */
export function cleanText(language: Language): string {
  return words[language].clean
}

/** Said of a key that cannot be approved. */
export function refusedText(key: string, language: Language): string {
  return words[language].refused(key)
}

/** A finding in two lines: how grave and where, then what is wrong, what to do, and its key. */
export function findingLines(finding: Finding, language: Language): string {
  const { severity, rule, found, approval } = finding
  const say = words[language]
  const quoted = found === '' ? '' : language === 'en' ? ` “${found}”` : ` ”${found}”`
  const told =
    approval === undefined
      ? findingText(rule, language)
      : say.approved(approval, bookDate(approval.at, language))
  return `${say.severities[severity]}: ${placeText(finding, say)}\n  ${told}${quoted}  [${finding.key}]`
}

function placeText({ title, field, path }: Finding, say: CheckWords): string {
  const label = innokylaProfile.fields.find(({ id }) => id === field)?.label ?? field
  const [first] = path
  return [title, label, first === undefined ? null : say.block(first + 1)]
    .filter((part) => part !== null)
    .join(', ')
}
