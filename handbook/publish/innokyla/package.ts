// An Innokylä package as data: what its pages show and its sidecar tells.
import { textOf, type MarkupElement } from '#handbook/markup/markup.ts'
import {
  countWords,
  fieldStateKind,
  type FieldStateKind,
  type PracticeProfile,
} from '#handbook/model/practice-profile.ts'
import { slugOf } from '#handbook/model/slug.ts'
import type { Edition, PracticePart, ViewField } from '../edition.ts'
import { figuresIn } from '../html/figures.ts'
import { plainLine } from '../html/plain-line.ts'
import { bodyOf, type BodyContext } from './body.ts'
import { choicesOf, moreFactsOf, type Choice } from './choices.ts'
import { noteList, notesAtEnd, numbersOf } from './notes.ts'
import { plainBody } from './plain-body.ts'
import { citedIn, spansIn } from './spans-in.ts'
import { tablePage, tablesIn, tableTitle } from './tables.ts'

/** One text to be copied: counts are those the window shows while writing. */
export type PackageText = {
  readonly id: string
  readonly label: string
  readonly kind: FieldStateKind
  readonly characters: number
  readonly words: number
  readonly recommended: number | null
  readonly limit: number | null
  readonly text: string
}

/** One field of a practice. `counted` ones make up its
 * completeness; `incomplete` is true when its body leaves out content of a newer version. */
export type PackageField = PackageText & {
  readonly part: string
  readonly required: boolean
  readonly counted: boolean
  readonly body: readonly MarkupElement[]
  readonly images: readonly PackageImage[]
  readonly tables: readonly PackageTable[]
  readonly incomplete: boolean
}

/** An image under a field: `file` is its path in the package, `source` its name in the handbook. */
export type PackageImage = {
  readonly file: string
  readonly source: string
  readonly number: number
  readonly alt: string
  readonly decorative: boolean
  readonly caption: string
  readonly author: string
  readonly permission: string
}

/** A table under a field: `file` is its page in the package; `text` tells the same without a table. */
export type PackageTable = {
  readonly file: string
  readonly number: number
  readonly title: string
  readonly text: string
  readonly content: string
}

/** One practice: `page` is the path of its page, `done` of `of` counted fields are done. */
export type PackagePractice = {
  readonly id: string
  readonly page: string
  readonly profile: PracticeProfile
  readonly name: PackageText
  readonly fields: readonly PackageField[]
  readonly choices: readonly Choice[]
  readonly moreFacts: readonly Choice[]
  readonly done: number
  readonly of: number
}

/** The whole package: the kokonaisuus and its practices. */
export type InnokylaPackage = {
  readonly title: string
  readonly edition: Pick<Edition, 'id' | 'title' | 'area'>
  readonly whole: readonly PackageText[]
  readonly practices: readonly PackagePractice[]
}

/** Numbers the images and the tables of a package from 1. */
type Counter = { image: number; table: number }

/** `painted` names the drawings of the handbook that go along as pictures (PNG). */
export type PackageContext = BodyContext & { readonly painted: ReadonlySet<string> }

/** The package of an edition. Names of Innokylä's fields are its own, in Finnish. */
export function packageOf(edition: Edition, context: PackageContext): InnokylaPackage {
  const counter: Counter = { image: 0, table: 0 }
  const { title, description, purpose } = edition.facts
  const practices = edition.parts.filter((part): part is PracticePart => part.kind === 'practice')
  return {
    title,
    edition: { id: edition.id, title: edition.title, area: edition.area },
    whole: [
      plainText('kokonaisuuden-nimi', 'Kokonaisuuden nimi', title),
      plainText('kokonaisuuden-lyhyt-kuvaus', 'Lyhyt kuvaus', description),
      plainText('kokonaisuuden-tarkoitus', 'Kokonaisuuden tarkoitus ja tavoitteet', purpose),
    ],
    practices: practices.map((part) => practiceOf(part, edition, context, counter)),
  }
}

function practiceOf(
  part: PracticePart,
  edition: Edition,
  context: PackageContext,
  counter: Counter,
): PackagePractice {
  const { label, ...lengths } = part.profile.name
  const counted = part.fields.filter(({ field }) => field.counted)
  const named = part.title.trim() === '' ? 0 : 1
  return {
    id: part.id,
    page: `kaytannot/${part.slug}.html`,
    profile: part.profile,
    name: plainText('toimintamallin-nimi', label, part.title, lengths),
    fields: part.fields.map((field) => fieldOf(field, part, context, counter)),
    choices: choicesOf(part, edition.facts.title),
    moreFacts: moreFactsOf(part, sourcesOf(part, edition), context),
    done: counted.filter(({ kind }) => kind === 'done').length + named,
    of: counted.length + 1,
  }
}

/** What the texts of a practice cite, as the list of sources has it. */
function sourcesOf({ fields }: PracticePart, { bibliography }: Edition): readonly string[] {
  const cited = citedIn(fields.flatMap(({ blocks }) => spansIn(blocks)))
  return bibliography
    .filter(({ id }) => cited.includes(id))
    .map(({ spans }) => spans.map(({ text }) => text).join(''))
}

type Lengths = { readonly recommended?: number; readonly limit?: number }

function plainText(id: string, label: string, text: string, lengths: Lengths = {}): PackageText {
  const characters = text.trim().length
  return {
    id,
    label,
    kind: fieldStateKind(lengths, characters),
    characters,
    words: countWords(text),
    recommended: lengths.recommended ?? null,
    limit: lengths.limit ?? null,
    text: text.trim(),
  }
}

function fieldOf(
  { field, kind, characters, words, blocks }: ViewField,
  part: PracticePart,
  context: PackageContext,
  counter: Counter,
): PackageField {
  const notes = notesAtEnd(blocks)
  const numbered = { ...context, notes: numbersOf(notes) }
  const body = [...bodyOf(blocks, numbered), ...noteList(notes, context.around)]
  return {
    id: field.id,
    label: field.label,
    part: field.part,
    required: field.required,
    counted: field.counted,
    kind,
    characters,
    words,
    recommended: field.recommended ?? null,
    limit: field.limit ?? null,
    text: plainBody(body),
    body,
    images: imagesOf(blocks, field.id, part, counter, context.painted),
    tables: tablesOf(blocks, field.id, part, context, counter),
    incomplete: holdsUnknown(blocks),
  }
}

function imagesOf(
  blocks: ViewField['blocks'],
  field: string,
  part: PracticePart,
  counter: Counter,
  painted: ReadonlySet<string>,
): readonly PackageImage[] {
  return figuresIn(blocks).flatMap((figure) => {
    if (figure.file === null) return []
    const ending = painted.has(figure.file) ? '.png' : figure.file.slice(figure.file.lastIndexOf('.'))
    const number = String(++counter.image).padStart(2, '0')
    const { alt, decorative, author, permission } = figure
    return [
      {
        file: `kuvat/${number}-${field}-${slugOf(part.title)}${ending}`,
        source: figure.file,
        number: counter.image,
        alt,
        decorative,
        caption: plainLine(figure.caption),
        author,
        permission,
      },
    ]
  })
}

function tablesOf(
  blocks: ViewField['blocks'],
  field: string,
  part: PracticePart,
  context: BodyContext,
  counter: Counter,
): readonly PackageTable[] {
  return tablesIn(blocks).map((table) => {
    const number = ++counter.table
    return {
      file: `taulukot/${String(number).padStart(2, '0')}-${field}-${slugOf(part.title)}.html`,
      number,
      title: tableTitle(table, context),
      text: plainBody(bodyOf([table], context)),
      content: tablePage(table, part.title, context),
    }
  })
}

function holdsUnknown(blocks: ViewField['blocks']): boolean {
  return JSON.stringify(blocks).includes('"type":"unknown"')
}

/** True when a field has neither text nor images to take along. */
export function isEmpty(field: PackageField): boolean {
  return textOf(field.body).trim() === '' && field.images.length === 0
}
