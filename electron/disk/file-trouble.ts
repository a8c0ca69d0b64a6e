// Translates the file system's errors into failures a user understands.
import type { Failure, WriteTrouble } from '#handbook/model/failure.ts'

const troubles: Readonly<Record<string, WriteTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'permission',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'exists',
  ENOTEMPTY: 'exists',
  EISDIR: 'exists',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENAMETOOLONG: 'pathTooLong',
}

/** Windows tells of a longer path only that it is missing. */
const longestWindowsPath = 247

/** The system's code of an error, for example `ENOENT`, or null when it is no error of the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** The failure of a write to `place`. Rethrows what is no error of the file system. */
export function writeFailure(error: unknown, place: string): Failure {
  const code = systemCode(error)
  if (code === null) throw error
  const trouble = isTooLongForWindows(error) ? 'pathTooLong' : (troubles[code] ?? 'other')
  return { kind: 'cannotWrite', what: place, trouble }
}

function isTooLongForWindows(error: unknown): boolean {
  if (process.platform !== 'win32' || !(error instanceof Error) || !('path' in error)) return false
  return String(error.path).length > longestWindowsPath
}

/** The failure of reading `place`: a missing one is told apart. Rethrows what is no error of the file system. */
export function readFailure(error: unknown, place: string): Failure {
  const code = systemCode(error)
  if (code === null) throw error
  return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'noSuchFolder' : 'cannotRead', what: place }
}
