// What `opaskirja check` tells beside the findings themselves, in three languages.
import type { Language } from '#handbook/model/failure-words.ts'
import { findingText } from '#handbook/model/finding-words/finding-words.ts'
import type { Approval, Finding, Severity, Withdrawal } from '#handbook/model/finding.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import type { Judgement } from '#electron/disk/check-book.ts'
import { bookDate } from '#handbook/publish/book-date.ts'

type CheckWords = {
  readonly severities: Readonly<Record<Severity, string>>
  readonly block: (number: number) => string
  readonly approved: (approval: Approval, day: string) => string
  readonly withdrawn: (withdrawal: Withdrawal, day: string) => string
  readonly refused: Readonly<Record<Judgement, (key: string) => string>>
  readonly clean: string
  readonly approve: (command: string) => string
  readonly told: (count: number, command: string) => string
}

const words: Readonly<Record<Language, CheckWords>> = {
  fi: {
    severities: { error: 'Virhe', warning: 'Varoitus', hint: 'Vihje', approved: 'Hyväksytty' },
    block: (number) => `kappale ${number}`,
    approved: ({ by }, day) => `Hyväksyjä: ${by}, ${day}.`,
    withdrawn: ({ by }, day) => `Hyväksyntä peruttu: ${by}, ${day}.`,
    refused: {
      approve: (key) =>
        `Mitään ei hyväksytty: ${key} ei ole tämän kirjan henkilötietohavainto. Katso tunnukset komennolla opaskirja check.`,
      withdraw: (key) =>
        `Mitään ei peruttu: ${key} ei ole tässä kirjassa hyväksytty havainto. Katso tunnukset komennolla opaskirja check.`,
    },
    clean: 'Ei huomautettavaa.',
    approve: (command) =>
      `Henkilötietoja ei julkaista ilman nimettyä hyväksyjää. Poista ne tai hyväksy ne julkaistaviksi:\n  ${command}`,
    told: (count, command) =>
      `${count === 1 ? 'Yksi huomautus, joka ei estä' : `${count} huomautusta, jotka eivät estä`} julkaisemista. Lue: ${command}`,
  },
  sv: {
    severities: { error: 'Fel', warning: 'Varning', hint: 'Tips', approved: 'Godkänd' },
    block: (number) => `stycke ${number}`,
    approved: ({ by }, day) => `Godkänd av: ${by}, ${day}.`,
    withdrawn: ({ by }, day) => `Godkännandet återtaget av: ${by}, ${day}.`,
    refused: {
      approve: (key) =>
        `Ingenting godkändes: ${key} är ingen iakttagelse om personuppgifter i den här boken. Se koderna med opaskirja check.`,
      withdraw: (key) =>
        `Ingenting återtogs: ${key} är ingen godkänd iakttagelse i den här boken. Se koderna med opaskirja check.`,
    },
    clean: 'Ingenting att anmärka på.',
    approve: (command) =>
      `Personuppgifter publiceras inte utan att någon godkänner dem med sitt namn. Ta bort dem eller godkänn dem:\n  ${command}`,
    told: (count, command) =>
      `${count === 1 ? 'En anmärkning' : `${count} anmärkningar`} som inte hindrar publicering. Läs: ${command}`,
  },
  en: {
    severities: { error: 'Error', warning: 'Warning', hint: 'Hint', approved: 'Approved' },
    block: (number) => `paragraph ${number}`,
    approved: ({ by }, day) => `Approved by ${by}, ${day}.`,
    withdrawn: ({ by }, day) => `Approval withdrawn by ${by}, ${day}.`,
    refused: {
      approve: (key) =>
        `Nothing was approved: ${key} is no finding of personal data in this book. See the keys with opaskirja check.`,
      withdraw: (key) =>
        `Nothing was withdrawn: ${key} is no approved finding in this book. See the keys with opaskirja check.`,
    },
    clean: 'Nothing to remark.',
    approve: (command) =>
      `Personal data is not published unless somebody approves it by name. Remove it, or approve it:\n  ${command}`,
    told: (count, command) =>
      `${count === 1 ? 'One remark' : `${count} remarks`} that do not stop publishing. Read: ${command}`,
  },
}

/** Said when nothing was found. */
export function cleanText(language: Language): string {
  return words[language].clean
}

/** Said when personal data stops a publication: the command that lets the findings with these keys by. */
export function howToApprove(folder: string, keys: readonly string[], language: Language): string {
  const approvals = keys.map((key) => `--approve ${key}`).join(' ')
  return words[language].approve(`opaskirja check "${folder}" ${approvals} --by "…"`)
}

/** Said of findings that did not stop a publication. */
export function toldText(told: readonly Finding[], folder: string, language: Language): string {
  return words[language].told(told.length, `opaskirja check "${folder}"`)
}

/** Said of a key that cannot be approved or withdrawn. */
export function refusedText(key: string, judgement: Judgement, language: Language): string {
  return words[language].refused[judgement](key)
}

/** A finding in two lines: how grave and where, then what is wrong, what to do, and its key. */
export function findingLines(finding: Finding, language: Language): string {
  const { severity, found, key } = finding
  const say = words[language]
  const quoted = found === '' ? '' : language === 'en' ? ` “${found}”` : ` ”${found}”`
  const told = toldOf(finding, language)
  return `${say.severities[severity]}: ${placeText(finding, say)}\n  ${told}${quoted}  [${key}]`
}

function toldOf({ rule, approval, withdrawn }: Finding, language: Language): string {
  const say = words[language]
  if (approval !== undefined) return say.approved(approval, bookDate(approval.at, language))
  const text = findingText(rule, language)
  return withdrawn === undefined
    ? text
    : `${text} ${say.withdrawn(withdrawn, bookDate(withdrawn.at, language))}`
}

function placeText({ title, field, path }: Finding, say: CheckWords): string {
  const label = innokylaProfile.fields.find(({ id }) => id === field)?.label ?? field
  const [first] = path
  return [title, label, first === undefined ? null : say.block(first + 1)]
    .filter((part) => part !== null)
    .join(', ')
}
