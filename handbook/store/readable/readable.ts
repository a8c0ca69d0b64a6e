// Readable copies: every chapter and practice as a page that any browser shows, now and in twenty years.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import type { Chapter, Practice } from '#handbook/model/handbook.ts'
import { profileOf, unknownFields } from '#handbook/model/practice-profile.ts'
import { neededVersion } from '#handbook/model/needed-version.ts'
import { blocksMarkup } from './blocks.ts'
import { factsMarkup } from './facts.ts'
import { itemText, vectorText, type Origin } from './origin.ts'
import { sealPage } from './page-hash.ts'
import type { Page, ReadableContext } from './page.ts'
import style from './readable.css?raw'
import { showsExactly } from './whitespace.ts'
import { readableWords } from './words.ts'

/** The form of these pages: raised when they are written in another way, so that a reader can tell. */
export const readableFormat = 2

/**
 * A chapter as an HTML page. Its bytes depend on the content, the book's titles and `origin` alone, and
 * hold everything the content holds: what HTML cannot say stands in data attributes.
 */
export function readableChapter(chapter: Chapter, context: ReadableContext, origin: Origin): string {
  const page = newPage(context)
  const content = element('div', { 'data-content': true }, blocksMarkup(chapter.content, 'chapter', page))
  return document(chapter, [titleMarkup(chapter.title, page), content], page, origin)
}

/**
 * A practice as an HTML page, as `readableChapter` does it: its facts, then its fields in the order of
 * its profile, each under the form's own heading; fields that the profile does not know come last.
 */
export function readablePractice(practice: Practice, context: ReadableContext, origin: Origin): string {
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
  return document(practice, parts, page, origin)
}

function newPage(context: ReadableContext): Page {
  return { context, words: readableWords(context.language), notes: [], anchors: new Set() }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function titleMarkup(title: string, page: Page): MarkupElement {
  const exact = { 'data-title': showsExactly(title) && title !== '' ? null : title }
  return element('h1', exact, title.trim() === '' ? page.words.untitled : title)
}

function document(
  of: Chapter | Practice,
  parts: readonly (Markup | null)[],
  page: Page,
  origin: Origin,
): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, of.title.trim() === '' ? page.words.untitled : of.title),
    named('viewport', 'width=device-width, initial-scale=1'),
    named('generator', 'Opaskirja'),
    originMarkup(of, origin),
    element('style', {}, `\n${style.trim()}\n`),
  )
  const body = element('body', {}, element('main', {}, parts, notesMarkup(page)))
  const root = element('html', { lang: page.context.language }, head, body)
  return sealPage(serialiseDocument(root), origin.sha256)
}

function pageVersion(of: Chapter | Practice): number {
  return neededVersion(of.kind === 'chapter' ? of.content : Object.values(of.fields).flat())
}

function originMarkup(of: Chapter | Practice, origin: Origin): readonly Markup[] {
  return [
    named('opaskirja-format', String(readableFormat)),
    named('opaskirja-schema', String(pageVersion(of))),
    named('opaskirja-handbook', origin.handbook),
    named('opaskirja-kind', of.kind),
    named('opaskirja-id', of.id),
    ...(of.kind === 'practice' ? [named('opaskirja-profile', of.profile)] : []),
    named('opaskirja-title', of.title),
    named('opaskirja-title-item', itemText(origin.title)),
    named('opaskirja-base', vectorText(origin.base)),
    named('opaskirja-hash', ''),
  ]
}

function named(name: string, content: string): MarkupElement {
  return element('meta', { name, content })
}

function notesMarkup(page: Page): Markup | null {
  if (page.notes.length === 0) return null
  const heading = element('h2', {}, page.words.notes)
  return element('section', { 'data-notes': true }, heading, element('ol', {}, page.notes))
}
