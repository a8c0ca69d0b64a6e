// When the page in print can be seen, and showing and hiding it beside the page or in a drawer.
import { describe, expect, it } from 'vitest'
import type { OpenPage } from '#renderer/state/open-page.svelte.ts'
import { isPreviewShown, previewablePage, togglePreview } from '#renderer/preview/preview-column.ts'

/** A right column that is a drawer, shut at first. */
function drawer() {
  const layout = {
    shown: false,
    isShown: () => layout.shown,
    show: () => void (layout.shown = true),
    closeDrawer: () => void (layout.shown = false),
  }
  return layout
}

describe('the page in print', () => {
  it('is shown and hidden with the drawer it lies in', () => {
    const [preview, layout] = [{ open: false }, drawer()]
    togglePreview(preview, layout)
    expect([preview.open, layout.shown]).toEqual([true, true])
    togglePreview(preview, layout)
    expect([preview.open, layout.shown]).toEqual([false, false])
  })

  it('comes back at the first press when its drawer was put away', () => {
    const [preview, layout] = [{ open: false }, drawer()]
    togglePreview(preview, layout)
    layout.closeDrawer()
    expect(isPreviewShown(preview, layout)).toBe(false)
    togglePreview(preview, layout)
    expect(isPreviewShown(preview, layout)).toBe(true)
  })

  it('is of the page that is read, and of none while one searches or looks at something else', () => {
    const page = {} as OpenPage
    expect(previewablePage({ view: 'page', page }, { open: false })).toBe(page)
    expect(previewablePage({ view: 'page', page }, { open: true })).toBeNull()
    expect(previewablePage({ view: 'editions', page }, { open: false })).toBeNull()
    expect(previewablePage({ view: 'page', page: null }, { open: false })).toBeNull()
  })
})
