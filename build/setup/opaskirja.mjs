#!/usr/bin/env node
// `npx opaskirja <verb>` in the checkout: builds the command line when it is missing or stale, then runs it.
import { runCommand } from './command.mjs'
import { install, requireNode } from './install.mjs'
import { build } from './outputs.mjs'
import { run } from './processes.mjs'
import { inProject } from './project.mjs'

await runCommand(async () => {
  requireNode(process.versions.node)
  await install()
  await build(['node', 'starter'])
  const commandLine = {
    file: process.execPath,
    args: [inProject('out', 'node', 'cli.cjs'), ...process.argv.slice(2)],
  }
  const { code } = await run(commandLine, { streams: 'inherit', folder: process.cwd() })
  return code
})
