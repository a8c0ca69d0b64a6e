// Makes the DOM elements of node views; text is always text, never markup.
import { mount, unmount, type Component } from 'svelte'

/** A new element with an optional class and text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  if (text !== '') made.textContent = text
  return made
}

type Icon = Component<{ size?: number; strokeWidth?: number }>

/** Draws an icon into `target`; returns what removes it. */
export function drawIcon(icon: Icon, target: Element): () => void {
  const drawn = mount(icon, { target, props: { size: 18, strokeWidth: 1.6 } })
  return () => void unmount(drawn)
}
