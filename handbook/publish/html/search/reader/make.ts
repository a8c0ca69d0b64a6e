// Elements out of data: text is always text, never read as markup.

/** What can stand inside: elements, text, and null for nothing. */
export type Inside = Node | string | null

/** A new element. Attributes that are null or false are left out, true ones have no value. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  made.append(...present(...inside))
  return made
}

/** What is there of it. */
export function present(...inside: readonly Inside[]): readonly (Node | string)[] {
  return inside.filter((each): each is Node | string => each !== null && each !== '')
}
