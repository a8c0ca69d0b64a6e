// What a Word file says of itself: title, author, language, and the time of the last edit of the book.
import { element } from '#handbook/markup/markup.ts'
import { xmlDocument } from '#handbook/markup/serialise-xml.ts'
import type { WordFacts } from '#handbook/publish/docx/word-document.ts'

/** The file of core properties. It names no time of its own, so the same book gives the same bytes. */
export function coreProperties({ title, subject, author, description, language, edited }: WordFacts): string {
  const time = `${new Date(edited).toISOString().slice(0, 19)}Z`
  const dated = { 'xsi:type': 'dcterms:W3CDTF' }
  const names = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  return xmlDocument(
    element(
      'cp:coreProperties',
      names,
      element('dc:title', {}, title),
      subject === '' ? null : element('dc:subject', {}, subject),
      element('dc:creator', {}, author),
      description === '' ? null : element('dc:description', {}, description),
      element('dc:language', {}, language),
      element('cp:lastModifiedBy', {}, 'Opaskirja'),
      element('cp:revision', {}, '1'),
      element('dcterms:created', dated, time),
      element('dcterms:modified', dated, time),
    ),
  )
}
