// What ProseMirror asks of a layout, which jsdom has not: every place is at the origin.

const nowhere = { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0, x: 0, y: 0, toJSON: () => null }

Range.prototype.getClientRects = () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect = () => nowhere
Element.prototype.scrollIntoView = () => undefined
document.elementFromPoint = () => null
globalThis.ClipboardEvent ??= Event as unknown as typeof ClipboardEvent
