// Loads the data of the search: as scripts, because a page opened from disk may load nothing else.
import { receiver, unpacked } from '../packed.ts'

/**
 * Loads the script at a path from the page's folder on, once, and gives what it holds. Rejects when it is missing
 * or damaged.
 */
export function loadData(path: string): Promise<unknown> {
  const known = loads.get(path)
  if (known !== undefined) return known
  const loading = loadScript(path).then(() => unpacked(received.get(path) ?? ''))
  loads.set(path, loading)
  return loading
}

const loads = new Map<string, Promise<unknown>>()
const received = new Map<string, string>()

/** Makes the function that the scripts call. */
export function receiveScripts(): void {
  Object.assign(window, {
    [receiver]: (path: string, packed: string): void => void received.set(path, packed),
  })
}

function loadScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = path
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`Not loaded: ${path}`)))
    document.head.append(script)
  })
}
