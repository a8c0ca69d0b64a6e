// `npm run build`: brings out/ up to date with the sources.
import { runCommand } from './command.mjs'
import { install, requireNode } from './install.mjs'
import { build } from './outputs.mjs'

await runCommand(async () => {
  requireNode(process.versions.node)
  await install()
  await build()
  return 0
})
