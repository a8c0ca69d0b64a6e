// Turns the XML of Kotus' word list into the lines that words.ts reads:
// `npx tsx build/finnish/words/read-kotus.ts kotus-sanalista_v1.xml` writes kotus.txt.gz beside this file.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Single words of the list with each of their classes, `word class grade` a line, sorted. */
export function linesOf(xml: string): readonly string[] {
  const entries = [...xml.matchAll(/<st><s>([^<]*)<\/s>(.*?)<\/st>/gu)]
  const lines = entries.flatMap(([, word = '', rest = '']) => {
    const name = word.toLowerCase().replace(/^-/, '')
    if (!/^[a-zåäöéšž]+(-[a-zåäöéšž]+)*$/u.test(name)) return []
    const classes = [...rest.matchAll(/<tn>(\d+)<\/tn>(?:<av[^>]*>([A-M])<\/av>)?/gu)]
    if (classes.length === 0) return [name]
    return classes.map(([, inflection = '', grade = '']) => `${name} ${inflection} ${grade}`.trim())
  })
  return [...new Set(lines)].sort()
}

const [source] = process.argv.slice(2)
if (source !== undefined && import.meta.filename === process.argv[1]) {
  const lines = linesOf(readFileSync(source, 'utf8'))
  writeFileSync(`${import.meta.dirname}/kotus.txt.gz`, gzipSync(lines.join('\n') + '\n', { level: 9 }))
  console.log(`${lines.length} lines`)
}
