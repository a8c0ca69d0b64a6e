// The guidebook's own drawings as figures.
import type { ContentNode } from '#handbook/model/content.ts'
import { figure, type Piece } from '#handbook/model/notation.ts'

/** A figure drawn for this guidebook: its file in `figures`, what it shows in words, and its caption. */
export function ownFigure(file: string, alt: string, ...caption: Piece[]): ContentNode {
  const facts = {
    file,
    alt,
    author: 'Opaskirjan tekijät',
    permission: 'Saa julkaista tämän opaskirjan osana',
  }
  return figure(facts, ...caption)
}
