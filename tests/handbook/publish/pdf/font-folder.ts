// The faces of the printed book gathered in one folder, as a build does.
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { typstFonts } from '#electron/disk/typst/typst-fonts.ts'

const fontPackages = resolve('node_modules/@expo-google-fonts')

const packageOf: Readonly<Record<string, string>> = {
  SourceSerif4: 'source-serif-4',
  SourceSans3: 'source-sans-3',
  NotoEmoji: 'noto-emoji',
}

/** Where the file of a face is installed: `SourceSans3_400Regular.ttf` in `source-sans-3/400Regular`. */
export function installedFont(file: string): string {
  const [family = '', ...face] = file.replace('.ttf', '').split('_')
  return join(fontPackages, packageOf[family] ?? family, face.join('_'), file)
}

/** A temporary folder with the files that `electron/disk/typst` reads. */
export function fontFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'opaskirja-fonts-'))
  for (const file of typstFonts) symlinkSync(installedFont(file), join(folder, file))
  return folder
}
