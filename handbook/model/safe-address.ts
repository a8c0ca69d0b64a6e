// Which addresses may be links: the one allow-list of window and publications.

const allowed = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i
const longest = 2000

/** The address itself when it may be opened or published (http, https, mailto), otherwise null. */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const trimmed = address.trim()
  return trimmed.length <= longest && allowed.test(trimmed) && !hasControl(trimmed) ? trimmed : null
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character <= ' ' || character === '\u007f')
}
