// The faces of the printed book, read from a folder of static TrueType files.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The font files a typesetter needs; all are under the SIL Open Font License 1.1. */
export const typstFonts: readonly string[] = [
  'SourceSerif4_400Regular.ttf',
  'SourceSerif4_400Regular_Italic.ttf',
  'SourceSerif4_600SemiBold.ttf',
  'SourceSerif4_600SemiBold_Italic.ttf',
  'SourceSans3_400Regular.ttf',
  'SourceSans3_400Regular_Italic.ttf',
  'SourceSans3_600SemiBold.ttf',
  'SourceSans3_600SemiBold_Italic.ttf',
  'NotoEmoji_400Regular.ttf',
]

/** The bytes of all faces in `folder`. Rejects when one is missing: a book would lose letters silently. */
export function readFonts(folder: string): Promise<readonly Buffer[]> {
  return Promise.all(typstFonts.map((file) => readFile(join(folder, file))))
}
