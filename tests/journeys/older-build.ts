// Builds the app as it would be with an older schema, to see it meet a newer book.
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, '../..')
/** Inside the checkout, so that what is not bundled is found. */
const place = join(root, '.cache', 'older-build')

/** Every document of today is newer than this schema. */
const olderSchema: Plugin = {
  name: 'older-schema',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/handbook/model/schema-version.ts')
      ? 'export const schemaVersion = 0\nexport const firstSchemaVersion = 0'
      : null,
}

/** Builds it and gives the folder to start; `removeOlderBuild` takes it away. */
export async function buildOlderApp(): Promise<string> {
  await rm(place, { recursive: true, force: true })
  for (const part of ['node', 'preload', 'renderer']) {
    await build({
      configFile: join(root, 'build', 'bundle', `${part}.config.ts`),
      logLevel: 'error',
      plugins: [olderSchema],
      build: { outDir: join(place, 'out', part) },
    })
  }
  await symlink(join(root, 'out', 'starter'), join(place, 'out', 'starter'))
  await cp(join(root, 'out', 'fonts'), join(place, 'out', 'fonts'), { recursive: true })
  await writeFile(
    join(place, 'package.json'),
    JSON.stringify({ name: 'opaskirja', main: 'out/node/main.cjs', version: '0.0.1' }),
  )
  return place
}

/** Removes what `buildOlderApp` made. */
export async function removeOlderBuild(): Promise<void> {
  await rm(place, { recursive: true, force: true })
  await mkdir(join(root, '.cache'), { recursive: true })
}
