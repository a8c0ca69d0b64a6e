// The pages of an Innokylä package.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import { bookDay } from '../book-date.ts'
import { emptyIcon } from '../html/icons.ts'
import { pageHead } from '../html/page-head.ts'
import { hasHeadings } from './bold-headings.ts'
import { choicesMarkup, fieldSection, required, textSection } from './field-markup.ts'
import { isEmpty, type InnokylaPackage, type PackageField, type PackagePractice } from './package.ts'
import type { PackageWords } from './package-words.ts'

/** What the pages of a package share. */
export type PackagePages = {
  readonly contents: InnokylaPackage
  readonly language: string
  readonly around: PackageWords
}

/** The front page: how to, the fields of the kokonaisuus, and the practices with their completeness. */
export function indexPage({ contents, language, around }: PackagePages): string {
  const profile = contents.practices[0]?.profile
  const main = [
    kindMarkup(contents, around),
    element('h1', {}, contents.title),
    section('ohje', around.howTo, [
      element(
        'ol',
        { class: 'steps' },
        around.steps.map((step) => element('li', {}, step)),
      ),
      profile === undefined ? null : element('p', {}, around.formChecked(bookDay(profile.checked, language))),
      element('p', {}, around.terms),
    ]),
    contents.whole.map((text) => textSection(text, around)),
    section('kaytannot', around.practices, practiceList(contents.practices, around)),
  ]
  return page({ title: `${around.title} – ${contents.title}`, root: '', back: null, language, around }, main)
}

/** What this is, and of which edition when it is not the national one. */
function kindMarkup({ edition }: InnokylaPackage, around: PackageWords): MarkupElement {
  const of = edition.area === null ? '' : ` – ${edition.title}`
  return element('p', { class: 'kind' }, `${around.title}${of}`)
}

/** The switch to the fallback for forms that take no headings; the script shows it. */
function headingSwitch(around: PackageWords): MarkupElement {
  const box = { type: 'checkbox', id: 'lihavoi_', 'aria-describedby': 'lihavoi_ohje_' }
  return element(
    'div',
    { class: 'switch', hidden: true },
    element('input', box),
    element('label', { for: 'lihavoi_' }, around.boldHeadings),
    element('p', { id: 'lihavoi_ohje_' }, around.boldHeadingsAbout),
  )
}

function practiceList(practices: readonly PackagePractice[], around: PackageWords): MarkupElement {
  return element(
    'ul',
    { class: 'practices' },
    practices.map((practice) =>
      element(
        'li',
        {},
        element('a', { href: practice.page }, practice.name.text),
        ' ',
        element('span', { class: 'completeness' }, around.completeness(practice.done, practice.of)),
      ),
    ),
  )
}

/** The page of a practice: what is copied and chosen, in the order of the form, and what is still missing. */
export function practicePackagePage(
  practice: PackagePractice,
  { contents, language, around }: PackagePages,
): string {
  const fields = practice.fields.map((field) => fieldSection(field, around))
  const basic = practice.fields.findIndex(({ part }) => part !== practice.fields[0]?.part)
  const cut = basic === -1 ? fields.length : basic
  const main = [
    kindMarkup(contents, around),
    element('h1', {}, practice.name.text),
    completeness(practice, around),
    practice.fields.some(({ body }) => hasHeadings(body)) ? headingSwitch(around) : null,
    textSection(practice.name, around),
    fields.slice(0, cut),
    choiceSection('valinnat', around.choices, around.choicesHint, practice.choices, around),
    fields.slice(cut),
    choiceSection('muut', around.moreFacts, null, practice.moreFacts, around),
    checklist(practice.fields, around),
  ]
  const title = `${practice.name.text} – ${around.title}`
  return page({ title, root: '../', back: contents.title, language, around }, main)
}

function completeness(practice: PackagePractice, around: PackageWords): MarkupElement {
  const counted = [practice.name, ...practice.fields.filter((field) => field.counted)]
  const marks = counted.map(({ kind }) => element('span', { class: kind }))
  return element(
    'div',
    { class: 'summary' },
    element('p', {}, around.completeness(practice.done, practice.of)),
    element('div', { class: 'segments', 'aria-hidden': 'true' }, marks),
  )
}

function choiceSection(
  id: string,
  title: string,
  hint: string | null,
  choices: PackagePractice['choices'],
  around: PackageWords,
): MarkupElement | null {
  if (choices.length === 0) return null
  return section(id, title, [hint === null ? null : element('p', {}, hint), choicesMarkup(choices, around)])
}

function checklist(fields: readonly PackageField[], around: PackageWords): MarkupElement {
  const empty = fields.filter(isEmpty)
  const items = empty.map((field) =>
    element(
      'li',
      {},
      emptyIcon(),
      element('span', {}, element('span', { lang: 'fi' }, field.label), required(field, around)),
    ),
  )
  const list = [element('p', {}, around.checklistHint), element('ul', { class: 'checklist' }, items)]
  return section(
    'tyhjat',
    around.checklist,
    empty.length === 0 ? element('p', {}, around.nothingMissing) : list,
  )
}

function section(id: string, title: string, inside: Child): MarkupElement {
  return element(
    'section',
    { class: 'plain', 'aria-labelledby': `${id}_` },
    element('h2', { id: `${id}_` }, title),
    inside,
  )
}

type PageFacts = {
  readonly title: string
  readonly root: '' | '../'
  /** The title of the kokonaisuus to go back to, or null on its own page. */
  readonly back: string | null
  readonly language: string
  readonly around: PackageWords
}

function page({ title, root, back, language, around }: PageFacts, main: Child): string {
  const body = element(
    'body',
    {},
    element('p', { class: 'skip' }, element('a', { href: '#sisalto_' }, around.skip)),
    back === null
      ? null
      : element(
          'header',
          { class: 'bar' },
          element('p', {}, element('a', { href: '../index.html' }, around.backToWhole)),
          element('p', {}, back),
        ),
    element('main', { id: 'sisalto_', tabindex: -1 }, main),
    statusMarkup(around),
  )
  const head = pageHead({ title, style: `${root}tyyli/paketti.css`, script: `${root}kopioi.js` })
  return serialiseDocument(element('html', { lang: language }, head, body))
}

/** Where the script says what was copied. */
function statusMarkup(around: PackageWords): MarkupElement {
  const data = {
    'data-rich': around.copiedRich,
    'data-plain': around.copiedPlain,
    'data-failed': around.notCopied,
  }
  return element('p', { class: 'told', role: 'status', ...data })
}
