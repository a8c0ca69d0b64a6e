// Bare Typst: compiles a folder of files to a PDF and nothing else. The baseline of the PDF benchmark.
// With a second document (JSON), it is compiled after the first in the same process, as an edit is.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [workspace, main, fonts, out, changed] = process.argv.slice(2)
const fontBlobs = readdirSync(fonts)
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => readFileSync(join(fonts, name)))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })

function compile() {
  const { result } = compiler.compile({ mainFilePath: join(workspace, main) })
  writeFileSync(out, compiler.pdf(result, {}))
}

compile()
if (changed !== undefined) {
  compiler.mapShadow(join(workspace, 'book.json'), readFileSync(changed))
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  compile()
  const { user, system } = process.cpuUsage(cpu)
  console.log(JSON.stringify({ wall: performance.now() - wall, cpu: (user + system) / 1000 }))
}
