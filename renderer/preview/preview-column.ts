// When the page in print can be seen, and showing or hiding it.
import type { Layout } from '#renderer/state/layout.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { OpenPage } from '#renderer/state/open-page.svelte.ts'
import type { PreviewState } from './preview-state.svelte.ts'

/** The page that can be seen in print now; null while something else than a page is read. */
export function previewablePage(
  { view, page }: Pick<OpenBook, 'view' | 'page'>,
  search: { readonly open: boolean },
): OpenPage | null {
  return !search.open && view === 'page' ? page : null
}

/** True when the column with the page in print is on the screen. */
export function isPreviewShown(
  preview: Pick<PreviewState, 'open'>,
  layout: Pick<Layout, 'isShown'>,
): boolean {
  return preview.open && layout.isShown('right')
}

/** Shows the page in print, or hides it; the drawer in which it lay goes with it. */
export function togglePreview(
  preview: Pick<PreviewState, 'open'>,
  layout: Pick<Layout, 'isShown' | 'show' | 'closeDrawer'>,
): void {
  preview.open = !isPreviewShown(preview, layout)
  if (preview.open) layout.show('right')
  else layout.closeDrawer()
}
