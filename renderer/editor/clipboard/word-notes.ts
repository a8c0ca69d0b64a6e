// Footnotes as Word and LibreOffice write them: a link in the line, and the text in a box at the end.

const noteLink = 'a[href^="#_ftn"], a[href^="#sdfootnote"]'
const noteBox = 'div[id^="ftn"], div[id^="sdfootnote"]'

/** Brings every note's text to where its number stands, as our own footnotes; the boxes at the end go. */
export function gatherNotes(body: HTMLElement): void {
  const boxes = [...body.querySelectorAll(noteBox)]
  for (const link of body.querySelectorAll(noteLink)) {
    if (boxes.some((box) => box.contains(link))) continue
    const number = /\d+/.exec(link.getAttribute('href') ?? '')?.[0]
    const box = boxes.find(({ id }) => /\d+/.exec(id)?.[0] === number)
    if (box !== undefined) link.replaceWith(noteOf(box))
  }
  for (const box of boxes) box.remove()
}

function noteOf(box: Element): HTMLElement {
  const note = box.ownerDocument.createElement('span')
  note.setAttribute('data-footnote', '')
  const text = box.cloneNode(true) as Element
  for (const back of text.querySelectorAll(`${noteLink}, a[name]`)) back.remove()
  note.textContent = (text.textContent ?? '').replace(/\s+/g, ' ').trim()
  return note
}
