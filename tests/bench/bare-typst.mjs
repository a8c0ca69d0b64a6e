// Bare Typst: compiles a folder of files to a PDF and nothing else. The baseline of the PDF benchmark.
// Documents (JSON) after it are compiled one by one in the same process, as edits are; their costs are printed.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [workspace, main, fonts, out, ...changed] = process.argv.slice(2)
const fontBlobs = readdirSync(fonts)
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => readFileSync(join(fonts, name)))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })

function compile() {
  const { result } = compiler.compile({ mainFilePath: join(workspace, main) })
  writeFileSync(out, compiler.pdf(result, {}))
}

compile()
const costs = changed.map((document) => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  compiler.mapShadow(join(workspace, 'book.json'), readFileSync(document))
  compile()
  const { user, system } = process.cpuUsage(cpu)
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 }
})
console.log(JSON.stringify(costs))
