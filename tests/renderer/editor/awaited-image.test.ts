// A figure whose image has not come says so, and shows the image when it comes.
import { expect, it, onTestFinished } from 'vitest'
import { figure } from '#handbook/model/notation.ts'
import { write } from './writing.ts'

const picture = figure({ file: 'a.png', alt: 'Kuva', author: '', permission: 'lupa' }, 'Kuvateksti')

it('[SH9] is shown as awaited until it loads, and asked for again when images may have come', () => {
  const page = write([picture])
  onTestFinished(() => document.body.replaceChildren())
  const image = page.editor.view.dom.querySelector('img')
  const notice = page.editor.view.dom.querySelector<HTMLElement>('.image-absent')
  if (image === null || notice === null) return expect.unreachable()
  image.dispatchEvent(new Event('error'))
  expect([image.hidden, notice.hidden]).toEqual([true, false])
  expect(notice.textContent).toContain('Odottaa kuvaa')
  image.removeAttribute('src')
  page.imagesCome()
  expect(image.getAttribute('src')).toBe('images/a.png')
  image.dispatchEvent(new Event('load'))
  expect([image.hidden, notice.hidden]).toEqual([false, true])
})
