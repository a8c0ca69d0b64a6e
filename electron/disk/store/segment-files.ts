// Segments as files of this computer's own data.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** The names of the segment files in `folder`, sorted; none when there is no such folder. */
export async function segmentFiles(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => name.endsWith('.seg')).sort()
}

/** The names of what lies in `folder`; none when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** The bytes of all segment files in `folder` by name, one after the other. */
export async function* readSegmentFiles(
  folder: string,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  for (const name of await segmentFiles(folder)) yield { name, bytes: await readFile(join(folder, name)) }
}
