// What Innokylä's form keeps of a text pasted into it.
import { expect } from 'vitest'

/** The one part of HTML that a body may hold. */
export function expectSubset(body: Element | null): void {
  const tags = ['p', 'br', 'h3', 'h4', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a']
  for (const each of body?.querySelectorAll('*') ?? []) {
    expect(tags).toContain(each.localName)
    expect(each.getAttributeNames()).toEqual(each.localName === 'a' ? ['href'] : [])
    if (each.localName === 'a') expect(each.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:)/)
    if (['p', 'li', 'h3', 'h4', 'blockquote'].includes(each.localName))
      expect(each.textContent.trim()).not.toBe('')
  }
}
