// What a cross-reference may point to, as one searchable list.
import type { ReferenceTarget } from '../editor-services.ts'

/** One place to refer to; `heading` is its index among the document's headings, or null for the whole document. */
export type ReferenceChoice = {
  readonly key: string
  readonly document: string
  readonly kind: ReferenceTarget['kind']
  readonly heading: number | null
  readonly anchor: string | null
  readonly label: string
}

/** Every place of `targets` whose words hold `sought`; headings follow their document, in reading order. */
export function referenceChoices(
  targets: readonly ReferenceTarget[],
  sought: string,
): readonly ReferenceChoice[] {
  const wanted = sought.trim().toLowerCase()
  return targets.flatMap(choicesOf).filter(({ label }) => label.toLowerCase().includes(wanted))
}

function choicesOf({ id, kind, title, headings }: ReferenceTarget): readonly ReferenceChoice[] {
  const whole = { key: id, document: id, kind, heading: null, anchor: null, label: title }
  return [
    whole,
    ...headings.map(({ text, index, anchor }) => ({
      key: `${id} ${index}`,
      document: id,
      kind,
      heading: index,
      anchor,
      label: text,
    })),
  ]
}
