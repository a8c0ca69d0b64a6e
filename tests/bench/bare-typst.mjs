// Bare Typst: compiles a folder of files to a PDF and nothing else. The baseline of the PDF benchmark.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [workspace, main, fonts, out] = process.argv.slice(2)
const fontBlobs = readdirSync(fonts)
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => readFileSync(join(fonts, name)))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
const { result } = compiler.compile({ mainFilePath: join(workspace, main) })
writeFileSync(out, compiler.pdf(result, {}))
