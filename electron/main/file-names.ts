// Titles as names of folders that people choose.

/** A title as a folder name that every system admits; spaces and letters like ä stay. */
export function fileNameOfTitle(title: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|#%\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '')
  return safe.slice(0, 80) || 'Opaskirja'
}
