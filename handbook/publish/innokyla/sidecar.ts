// The package as JSON: the same fields, ids, codes and counts, for a later import.
import { serialise } from '#handbook/markup/serialise.ts'
import { withBoldHeadings } from './bold-headings.ts'
import type { Choice } from './choices.ts'
import type { InnokylaPackage, PackageField, PackagePractice, PackageText } from './package.ts'

/** The form of the sidecar: raised when a key changes its meaning. */
export const sidecarVersion = 1

/** `innokyla.json`: two spaces of indentation, a line break at the end, the same bytes for the same package. */
export function sidecarOf(contents: InnokylaPackage, handbook: string, language: string): string {
  const whole = {
    $schema: 'innokyla.schema.json',
    format: 'opaskirja-innokyla',
    version: sidecarVersion,
    handbook,
    language,
    edition: contents.edition,
    whole: { title: contents.title, fields: contents.whole.map(textEntry) },
    practices: contents.practices.map(practiceEntry),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function practiceEntry(practice: PackagePractice): object {
  const { id, title, checked } = practice.profile
  return {
    id: practice.id,
    title: practice.name.text,
    page: practice.page,
    profile: { id, title, checked },
    completeness: { done: practice.done, of: practice.of },
    name: textEntry(practice.name),
    fields: practice.fields.map(fieldEntry),
    choices: practice.choices.map(choiceEntry),
    moreFacts: practice.moreFacts.map(choiceEntry),
  }
}

function textEntry({ id, label, kind, characters, words, recommended, limit, text }: PackageText): object {
  return { id, label, state: kind, characters, words, recommended, limit, text }
}

function fieldEntry(field: PackageField): object {
  const { part, required, body, images, tables, incomplete } = field
  return {
    ...textEntry(field),
    ...{ part, required },
    html: serialise(body),
    htmlWithBoldHeadings: serialise(withBoldHeadings(body)),
    images,
    tables: tables.map(({ file, number, title, text }) => ({ file, number, title, text })),
    incomplete,
  }
}

function choiceEntry({ id, label, values }: Choice): object {
  return { id, label, values }
}
