// What publications are made with here and now.
import { createHash } from 'node:crypto'
import packageFile from '#package' with { type: 'json' }
import type { Engines } from '#handbook/editions/release.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { templateFiles } from '#handbook/publish/pdf/template/template-files.ts'

/** The engines of this app. The native typesetter and the one in WebAssembly carry the same version. */
export function enginesHere(): Engines {
  return {
    app: packageFile.version,
    typst: packageFile.dependencies['@myriaddreamin/typst-ts-node-compiler'],
    template: templateHash(),
    schema: schemaVersion,
  }
}

function templateHash(): string {
  const hash = createHash('sha256')
  for (const { path, content } of templateFiles) hash.update(`${path}\0`).update(content).update('\0')
  return hash.digest('hex')
}
