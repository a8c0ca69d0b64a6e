// Bytes that can be read from anywhere: of a file on the disk, or in the memory.
import { open } from 'node:fs/promises'
import { setImmediate as breathe } from 'node:timers/promises'

/** `read` gives `length` bytes from `at`, or fewer when the bytes end before. */
export type ByteSource = {
  readonly size: number
  readonly read: (at: number, length: number) => Promise<Uint8Array>
}

/** The source of bytes at hand. Other work gets its turn between reads, as it does with a file. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async read(at, length) {
      await breathe()
      return bytes.subarray(at, at + length)
    },
  }
}

/** Lets `use` read the file at `path` and closes it again. Rejects with the system's error. */
export async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return await use({
      size,
      async read(at, length) {
        const wanted = Math.max(0, Math.min(length, size - at))
        const { bytesRead, buffer } = await file.read(new Uint8Array(wanted), 0, wanted, at)
        return buffer.subarray(0, bytesRead)
      },
    })
  } finally {
    await file.close()
  }
}
