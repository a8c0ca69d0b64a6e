// The number before a caption.
import { element } from './element.ts'

/** "Taulukko 2." or "Kuva 3." before a caption; unseen until the numbering pass writes its number. */
export function numberLabel(word: string, kind: 'tableNumber' | 'figureNumber'): HTMLElement {
  const label = element('strong', 'number-label')
  const number = element('span')
  number.dataset[kind] = ''
  label.contentEditable = 'false'
  label.append(`${word} `, number, '. ')
  return label
}
