// Readable copies: every chapter and practice as a page that any browser shows, now and in twenty years.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import type { Chapter, Practice } from '#handbook/model/handbook.ts'
import { profileOf, unknownFields } from '#handbook/model/practice-profile.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { blocksMarkup } from './blocks.ts'
import { factsMarkup } from './facts.ts'
import type { Page, ReadableContext } from './page.ts'
import style from './readable.css?raw'
import { readableWords } from './words.ts'

/** The form of these pages: raised when they are written in another way, so that a reader can tell. */
export const readableFormat = 1

/**
 * A chapter as an HTML page. Its bytes depend on the content and the book's titles alone, and hold
 * everything the content holds: what HTML cannot say stands in data attributes.
 */
export function readableChapter(chapter: Chapter, context: ReadableContext): string {
  const page = newPage(context)
  const content = element('div', { 'data-content': true }, blocksMarkup(chapter.content, 'chapter', page))
  return document(chapter, [titleMarkup(chapter.title, page), content], page)
}

/**
 * A practice as an HTML page, as `readableChapter` does it: its facts, then its fields in the order of
 * its profile, each under the form's own heading; fields that the profile does not know come last.
 */
export function readablePractice(practice: Practice, context: ReadableContext): string {
  const page = newPage(context)
  const known = profileOf(practice.profile).fields.filter(({ id }) => Object.hasOwn(practice.fields, id))
  const fields = [
    ...known,
    ...unknownFields(practice)
      .map((id) => ({ id, label: id }))
      .sort(byId),
  ]
  const sections = fields.map(({ id, label }) =>
    element(
      'section',
      { 'data-field': id },
      element('h2', {}, label),
      element('div', { 'data-content': true }, blocksMarkup(practice.fields[id] ?? [], 'field', page)),
    ),
  )
  const kind = element('p', {}, page.words.practice)
  const parts = [
    kind,
    titleMarkup(practice.title, page),
    factsMarkup(practice.facts, page.words),
    ...sections,
  ]
  return document(practice, parts, page, practice.profile)
}

function newPage(context: ReadableContext): Page {
  return { context, words: readableWords(context.language), notes: [], anchors: new Set() }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function titleMarkup(title: string, page: Page): MarkupElement {
  return title.trim() === ''
    ? element('h1', { 'data-title': title }, page.words.untitled)
    : element('h1', {}, title)
}

function document(
  of: Chapter | Practice,
  parts: readonly (Markup | null)[],
  page: Page,
  profile: string | null = null,
): string {
  const named = (name: string, content: string): MarkupElement => element('meta', { name, content })
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, of.title.trim() === '' ? page.words.untitled : of.title),
    named('viewport', 'width=device-width, initial-scale=1'),
    named('generator', 'Opaskirja'),
    named('opaskirja-format', String(readableFormat)),
    named('opaskirja-schema', String(schemaVersion)),
    named('opaskirja-kind', of.kind),
    named('opaskirja-id', of.id),
    profile === null ? null : named('opaskirja-profile', profile),
    element('style', {}, `\n${style.trim()}\n`),
  )
  const body = element('body', {}, element('main', {}, parts, notesMarkup(page)))
  return serialiseDocument(element('html', { lang: page.context.language }, head, body))
}

function notesMarkup(page: Page): Markup | null {
  if (page.notes.length === 0) return null
  const heading = element('h2', {}, page.words.notes)
  return element('section', { 'data-notes': true }, heading, element('ol', {}, page.notes))
}
