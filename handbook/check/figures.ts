// Images: what they say to those who do not see them, and by what right they are published.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { isImageName } from '#handbook/model/normal-form.ts'
import { spansOf, spanText } from '#handbook/model/spans.ts'
import { placeOf, type Fault, type Passage } from './passage.ts'

/** Faults of the figures of a text. Whether the file is there is no matter of the text. */
export function checkFigures(passage: Passage): readonly Fault[] {
  return passage.blocks
    .filter(({ node }) => node.type === 'figure')
    .flatMap(({ node, path }) => {
      const found = nameOf(node)
      return faultsOf(node).map((rule) => ({
        ...placeOf(passage, path),
        rule,
        found: altOr(rule, node, found),
      }))
    })
}

/** How a figure is named in a finding: by its caption, otherwise by its file. */
function nameOf(figure: ContentNode): string {
  return captionOf(figure) || (textAttribute(figure, 'file') ?? '')
}

function captionOf(figure: ContentNode): string {
  return spanText(spansOf(figure.content)).trim()
}

function altOf(figure: ContentNode): string {
  return (textAttribute(figure, 'alt') ?? '').trim()
}

function altOr(rule: Rule, figure: ContentNode, name: string): string {
  return rule.startsWith('altIs') || rule.startsWith('altSays') ? altOf(figure) : name
}

function faultsOf(figure: ContentNode): readonly Rule[] {
  const alt = figure.attrs?.['decorative'] === true ? null : faultOfAlt(figure)
  const rules: readonly (Rule | null | false)[] = [
    !isImageName(textAttribute(figure, 'file') ?? '') && 'imageMissing',
    alt,
    isBlank(figure, 'author') && 'authorMissing',
    isBlank(figure, 'permission') && 'permissionMissing',
  ]
  return rules.filter((rule) => rule !== null && rule !== false)
}

function isBlank(figure: ContentNode, name: string): boolean {
  return (textAttribute(figure, name) ?? '').trim() === ''
}

const fileName =
  /^[^\s/\\]*\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic|pdf)$|\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic)$/i
const cameraName =
  /^(?:img|dsc[nf]?|pxl|image|kuva|bild|picture|screenshot|näyttökuva|skärmbild)[\s_-]*\d[\d\s_-]*$/i
const sayingNothing =
  /^(?:(?:valo)?kuva|kuvio|kaavio|piirros|kartta|logo|taulukko|bild(?:en)?|diagram|karta|image|picture|photo|figure|chart|map)[\s.]*$/i

function faultOfAlt(figure: ContentNode): Rule | null {
  const alt = altOf(figure)
  if (alt === '') return 'altMissing'
  if (fileName.test(alt) || cameraName.test(alt) || alt === textAttribute(figure, 'file'))
    return 'altIsFileName'
  if (sayingNothing.test(alt)) return 'altSaysNothing'
  return plain(alt) === plain(captionOf(figure)) ? 'altRepeatsCaption' : null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim()
}
