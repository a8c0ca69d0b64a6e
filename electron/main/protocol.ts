// app://opaskirja: the only address the window has. Serves the built window and the open book's images.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { isImageName } from '#handbook/model/normal-form.ts'
import { builtFolder } from './start-up.ts'

const scheme = 'app'
const host = 'opaskirja'
export const appOrigin = `${scheme}://${host}`
export const startPage = `${appOrigin}/index.html`

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Column widths and menus that float set single properties on elements.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html ProseMirrorClipboard dompurify default',
].join('; ')

/** An image is shown by `img` alone; opened by itself it may run and load nothing. */
const imagePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

/** Declares the scheme. Call before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }])
}

/** Serves the scheme. `imageFolder` gives where this computer keeps the open handbook's images, or null. */
export function serveFiles(imageFolder: () => string | null): void {
  protocol.handle(scheme, (request) => answer(request, imageFolder()))
}

async function answer(request: Request, images: string | null): Promise<Response> {
  const file = fileOf(request.url, images)
  if (file === null || request.method !== 'GET') return new Response('Forbidden', { status: 403 })
  try {
    const bytes = await readFile(file.path)
    return new Response(bytes, { headers: headersFor(file) })
  } catch {
    // Which file is missing is nobody's business but the log's; the window shows its own notice.
    return new Response('Not found', { status: 404 })
  }
}

type ServedFile = { readonly path: string; readonly image: boolean }

/** The file an address means, or null when it means none that may be served. */
export function fileOf(address: string, images: string | null): ServedFile | null {
  const url = new URL(address)
  if (url.host !== host) return null
  const path = decoded(url.pathname)
  if (path === null || path.includes('\0') || path.includes('\\') || path.split('/').includes('..'))
    return null
  const image = /^\/kuvat\/([^/]+)$/.exec(path)?.[1]
  if (image !== undefined) {
    return images !== null && isImageName(image) ? { path: join(images, image), image: true } : null
  }
  const root = join(builtFolder, 'renderer')
  const inside = normalize(join(root, path))
  return inside.startsWith(root + sep) ? { path: inside, image: false } : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function headersFor({ path, image }: ServedFile): Record<string, string> {
  return {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Security-Policy': image ? imagePolicy : contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  }
}
