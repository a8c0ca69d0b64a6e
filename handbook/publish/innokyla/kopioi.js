// Copies fields to the clipboard: with formatting and as plain text. Works from a page opened from disk.
'use strict'

const told = document.querySelector('[role="status"]')

// Emptied first, so that the same message is read aloud again.
function announce(message) {
  told.textContent = ''
  setTimeout(function () {
    told.textContent = message
  }, 60)
}

function writeToClipboard(html, text) {
  const clipboard = navigator.clipboard
  if (!clipboard) return Promise.reject(new Error('no clipboard'))
  if (html === null) return clipboard.writeText(text)
  if (!clipboard.write || !window.ClipboardItem) return Promise.reject(new Error('no formatted clipboard'))
  const item = {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  }
  return clipboard.write([new ClipboardItem(item)])
}

function select(element) {
  const details = element.closest('details')
  if (details) details.open = true
  const range = document.createRange()
  range.selectNodeContents(element)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
}

// The way of older browsers. Where even that is refused, the text stays selected for the keyboard.
function copySelected(element, html, text) {
  select(element)
  function fill(event) {
    event.preventDefault()
    if (html !== null) event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
  }
  document.addEventListener('copy', fill)
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  if (copied) getSelection().removeAllRanges()
  return copied
}

async function copy(button) {
  const plain = document.getElementById(button.dataset.text)
  const rich = button.dataset.html ? document.getElementById(button.dataset.html) : null
  const html = rich && rich.innerHTML.replace(/\n\s*/g, '')
  const text = plain.textContent
  const copied = await writeToClipboard(html, text).then(
    () => true,
    () => copySelected(rich || plain, html, text),
  )
  if (!copied) return announce(told.dataset.failed)
  button.classList.add('copied')
  announce((rich ? told.dataset.rich : told.dataset.plain) + ' ' + button.dataset.name)
}

for (const button of document.querySelectorAll('button[data-text]')) {
  button.hidden = false
  button.addEventListener('click', () => void copy(button))
}

// Some forms drop headings: then they are shown and copied as bold paragraphs.
const asWritten = new Map()

function boldened(body) {
  for (const heading of body.querySelectorAll('h3, h4')) {
    const paragraph = document.createElement('p')
    const strong = document.createElement('strong')
    strong.append(...heading.childNodes)
    paragraph.append(strong)
    heading.replaceWith(paragraph)
  }
}

function showHeadings(bold) {
  for (const body of document.querySelectorAll('.body[id^="muotoiltu_"]')) {
    if (!asWritten.has(body)) asWritten.set(body, body.cloneNode(true))
    body.replaceChildren(...asWritten.get(body).cloneNode(true).childNodes)
    if (bold) boldened(body)
  }
}

const headingSwitch = document.getElementById('lihavoi_')
if (headingSwitch !== null) {
  headingSwitch.closest('.switch').hidden = false
  headingSwitch.addEventListener('change', () => showHeadings(headingSwitch.checked))
  // Browsers remember boxes of a page that is opened again.
  if (headingSwitch.checked) showHeadings(true)
}
