// Where files of a packaged app lie that threads and native modules must reach on the plain disk.

/** The path beside the app's archive when it leads into it (`app.asar`); any other path as it is. */
export function unpackedPath(path: string): string {
  return path.replace(/([\\/])app\.asar(?=[\\/])/, '$1app.asar.unpacked')
}
