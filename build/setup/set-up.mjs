// Everything between a bare checkout and an app that can be started, in its order.
import { requireNode, install } from './install.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { build } from './outputs.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Makes this checkout ready to run: packages, Electron, system libraries, out/. Does only what is not done yet.
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>} the Electron to run
 */
export async function setUp() {
  requireNode(process.versions.node)
  await install()
  const runtime = await electronRuntime()
  await ensureSystemLibraries(runtime.executable)
  await build()
  return runtime
}

/**
 * The environment for programs that start the app with this Electron.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor({ kind, executable }) {
  return {
    ...process.env,
    OPASKIRJA_ELECTRON: executable,
    // The window says so for as long as the app runs on it.
    ...(kind === 'fallback' ? { OPASKIRJA_FALLBACK_RUNTIME: '1' } : {}),
  }
}
