// A report of an import in lines.
import type { Language } from '#handbook/model/failure-words.ts'
import { importWords, lossPlaceText } from '#handbook/model/import-report-words.ts'
import type { ImportReport } from '#handbook/model/import-report.ts'

const placesShown = 10

/** A report in lines: each kind with its count, and below it its first places. */
export function reportLines(report: ImportReport, language: Language): readonly string[] {
  const words = importWords[language]
  return report.flatMap(({ kind, count, places }) => {
    const shown = places
      .slice(0, placesShown)
      .map((place) => lossPlaceText(kind, place, language))
      .filter((line) => line !== '')
    const rest = count > placesShown ? [words.more(count - placesShown)] : []
    return [`  ${words.losses[kind]}: ${count}`, ...[...shown, ...rest].map((line) => `    ${line}`)]
  })
}
