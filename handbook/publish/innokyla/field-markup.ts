// One field on a page of the package: its name, state, copy buttons, body and images.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { emptyIcon, icon } from '../html/icons.ts'
import type { Choice } from './choices.ts'
import {
  isEmpty,
  type PackageField,
  type PackageImage,
  type PackageTable,
  type PackageText,
} from './package.ts'
import type { PackageWords } from './package-words.ts'

/** A copy button; the script shows it. `text` and `html` are ids of what it copies. */
export function copyButton(words: string, name: string, text: string, html: string | null): MarkupElement {
  const data = { 'data-text': text, 'data-html': html, 'data-name': name }
  const of = element('span', { class: 'hidden' }, name)
  return element('button', { type: 'button', hidden: true, ...data }, words, ' ', of)
}

/** The state of a text in words, with its sign: "✓ 268 merkkiä, 40 sanaa, kunnossa". */
export function stateMarkup(text: PackageText, around: PackageWords): MarkupElement {
  const sign = { done: icon('done'), empty: emptyIcon(), long: icon('long'), veryLong: icon('long') }[
    text.kind
  ]
  const counts = text.kind === 'empty' ? [] : [around.counts(text.characters, text.words)]
  return element('p', { class: `state ${text.kind}` }, sign, [...counts, stateWord(text, around)].join(', '))
}

function stateWord({ kind, recommended, limit }: PackageText, around: PackageWords): string {
  if (kind === 'long' && recommended !== null)
    return `${around.states.long} (${around.recommended(recommended)})`
  if (kind === 'veryLong' && limit !== null) return `${around.states.veryLong} (${around.limit(limit)})`
  return around.states[kind]
}

/** A text without formatting, such as a name: one button. */
export function textSection(text: PackageText, around: PackageWords, parts: Child = null): MarkupElement {
  const id = `teksti_${text.id}`
  const body = [
    element('div', { class: 'buttons' }, copyButton(around.copy, text.label, id, null)),
    element('div', { class: 'body', id }, text.text),
  ]
  return section(text, around, parts, text.kind === 'empty' ? null : body)
}

/** A field with formatting: two buttons, the body, its plain text, and the images that belong under it. */
export function fieldSection(field: PackageField, around: PackageWords): MarkupElement {
  const about = element('p', { class: 'part' }, around.part(field.part), required(field, around))
  return section(field, around, about, isEmpty(field) ? null : fieldBody(field, around))
}

function section(text: PackageText, around: PackageWords, about: Child, body: Child): MarkupElement {
  const id = `kentta_${text.id}`
  return element(
    'section',
    { class: 'field', 'aria-labelledby': id },
    element(
      'div',
      { class: 'heading' },
      element('h2', { id, lang: 'fi' }, text.label),
      stateMarkup(text, around),
    ),
    about,
    body,
  )
}

/** The word for a required field, or nothing. */
export function required(field: PackageField, around: PackageWords): Child {
  return field.required ? [' · ', element('strong', {}, around.required)] : null
}

function fieldBody(field: PackageField, around: PackageWords): Child {
  const html = `muotoiltu_${field.id}`
  const text = `teksti_${field.id}`
  const copied = [
    element(
      'div',
      { class: 'buttons' },
      copyButton(around.copyRich, field.label, text, html),
      copyButton(around.copyPlain, field.label, text, null),
    ),
    element('div', { class: 'body', id: html }, field.body),
    element(
      'details',
      {},
      element('summary', {}, around.plainText),
      element('pre', { id: text }, field.text),
    ),
  ]
  return [
    field.body.length === 0 ? null : copied,
    field.incomplete ? element('p', { class: 'notice' }, icon('long'), around.unknownContent) : null,
    field.images.length === 0 ? null : imagesMarkup(field.images, around),
    field.tables.length === 0 ? null : tablesMarkup(field.tables, around),
  ]
}

function imagesMarkup(images: readonly PackageImage[], around: PackageWords): Child {
  const items = images.map((image) => element('li', {}, imageMarkup(image, around)))
  return [
    element('h3', { class: 'attached' }, around.images),
    element('ul', { class: 'attached images' }, items),
  ]
}

function tablesMarkup(tables: readonly PackageTable[], around: PackageWords): Child {
  const items = tables.map(({ file, number, title, text }) => {
    const id = `taulukko_${number}_teksti`
    return element(
      'li',
      {},
      element('p', {}, element('a', { href: `../${file}` }, file.slice(file.indexOf('/') + 1))),
      element('p', {}, title),
      element(
        'details',
        {},
        element('summary', {}, around.tableText),
        element('pre', { id }, text),
        copyButton(around.copy, `${around.tableText}: ${title}`, id, null),
      ),
    )
  })
  return [
    element('h3', { class: 'attached' }, around.tables),
    element('p', { class: 'part' }, around.tablesAbout),
    element('ul', { class: 'attached tables' }, items),
  ]
}

function imageMarkup(image: PackageImage, around: PackageWords): Child {
  const id = (what: string): string => `kuva_${image.number}_${what}`
  const name = image.file.slice(image.file.indexOf('/') + 1)
  const terms: readonly (readonly [string, string, string])[] = [
    ['alt', around.alt, image.decorative ? '' : image.alt],
    ['kuvateksti', around.caption, image.caption],
    ['tekija', around.author, image.author],
    ['lupa', around.permission, image.permission],
  ]
  const given = terms.filter(([, , text]) => text !== '')
  return [
    element('p', {}, element('a', { href: `../${image.file}` }, name)),
    image.decorative ? element('p', {}, around.decorative) : null,
    element(
      'dl',
      {},
      given.flatMap(([what, term, text]) => termMarkup(term, term, text, id(what), around)),
    ),
  ]
}

function termMarkup(
  term: Child,
  name: string,
  text: string,
  id: string,
  around: PackageWords,
): readonly MarkupElement[] {
  const value = element('span', { id }, text)
  return [
    element('dt', {}, term),
    element('dd', {}, value, ' ', copyButton(around.copy, `${name}: ${text}`, id, null)),
  ]
}

/** What is chosen in the form, as a list of terms with a button for each value. */
export function choicesMarkup(choices: readonly Choice[], around: PackageWords): MarkupElement {
  const terms = choices.flatMap(({ id, label, isInnokylas, values }) => {
    const term = element('dt', { lang: isInnokylas ? 'fi' : null }, label)
    if (values.length === 0) return [term, element('dd', { class: 'none' }, around.notGiven)]
    return [
      term,
      ...values.map(({ text, code }, index) =>
        valueMarkup(label, text, code, `valinta_${id}_${index}`, around),
      ),
    ]
  })
  return element('dl', { class: 'choices' }, terms)
}

function valueMarkup(
  label: string,
  text: string,
  code: string | null,
  id: string,
  around: PackageWords,
): MarkupElement {
  return element(
    'dd',
    {},
    element('span', { id }, text),
    ' ',
    code === null ? null : [element('span', { class: 'code' }, code), ' '],
    copyButton(around.copy, `${label}: ${text}`, id, null),
  )
}
