// Which files go into publications: fonts for the PDF (static TrueType) and the HTML edition (WOFF2), licences.

/** A file under node_modules and its name among the app's fonts. */
export type ShippedFont = { readonly from: string; readonly to: string }

const typst = (family: string, file: string, folder: string): ShippedFont => ({
  from: `@expo-google-fonts/${family}/${folder}/${file}_${folder}.ttf`,
  to: `${file}_${folder}.ttf`,
})

const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const

/** Every shipped font, all under the SIL Open Font License 1.1, and the licences of what else is published. */
export const shippedFonts: readonly ShippedFont[] = [
  ...faces.map((face) => typst('source-serif-4', 'SourceSerif4', face)),
  ...faces.map((face) => typst('source-sans-3', 'SourceSans3', face)),
  typst('noto-emoji', 'NotoEmoji', '400Regular'),
  ...['latin', 'latin-ext'].flatMap((subset) => [
    {
      from: `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-opsz-normal.woff2`,
      to: `source-serif-4-${subset}.woff2`,
    },
    {
      from: `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-opsz-italic.woff2`,
      to: `source-serif-4-${subset}-italic.woff2`,
    },
    {
      from: `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
      to: `source-sans-3-${subset}.woff2`,
    },
    {
      from: `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-italic.woff2`,
      to: `source-sans-3-${subset}-italic.woff2`,
    },
  ]),
  { from: '@fontsource-variable/source-serif-4/LICENSE', to: 'OFL-source-serif-4.txt' },
  { from: '@fontsource-variable/source-sans-3/LICENSE', to: 'OFL-source-sans-3.txt' },
  { from: '@expo-google-fonts/noto-emoji/LICENSE_FONT', to: 'OFL-noto-emoji.txt' },
  // Of what is bundled into the search of the HTML edition.
  ...['lunr', 'lunr-languages', 'fflate'].map((name) => ({
    from: `${name}/LICENSE`,
    to: `LICENSE-${name}.txt`,
  })),
]
