// Asking the web about links, with a server of this computer in the place of the web.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askWeb, checkLinks, isPublic } from '#electron/disk/check-links.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import type { LinkAnswer } from '#handbook/check/web-links.ts'
import { link, p } from '#handbook/model/notation.ts'
import { book, chapter } from '#tests/book.ts'

const asked: string[] = []
let server: Server
let address: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request
    asked.push(`${method} ${url}`)
    if (url === '/siirtynyt') response.writeHead(301, { location: '/uusi' })
    else if (url === '/kehä') response.writeHead(302, { location: '/kehä' })
    else if (url === '/ulos') response.writeHead(302, { location: 'http://10.0.0.1/' })
    else if (url === '/vain-get') response.writeHead(method === 'HEAD' ? 405 : 200)
    else if (url === '/poissa') response.writeHead(404)
    else if (url === '/rikki') response.writeHead(500)
    else if (url === '/suljettu') response.writeHead(403)
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const ask = (path: string): Promise<LinkAnswer> => askWeb(address + path, (at) => at.startsWith(address))

describe('a link to the web', () => {
  it.each([
    ['/uusi', { kind: 'alive' }],
    ['/siirtynyt', { kind: 'alive' }],
    ['/vain-get', { kind: 'alive' }],
    ['/suljettu', { kind: 'alive' }],
    ['/poissa', { kind: 'dead', why: '404' }],
    ['/rikki', { kind: 'silent', why: '500' }],
  ])('[CK11] %s is %o', async (path, answer) => {
    expect(await ask(path)).toEqual(answer)
  })

  it('[CK11] is asked for no more than it must, and never on to where nothing may be asked', async () => {
    asked.length = 0
    expect(await ask('/ulos')).toEqual({ kind: 'alive' })
    expect(await ask('/uusi')).toEqual({ kind: 'alive' })
    expect(asked).toEqual(['HEAD /ulos', 'HEAD /uusi'])
  })

  it('[CK11] to a server that is not there does not answer', async () => {
    expect(await askWeb('http://127.0.0.1:9/', () => true)).toMatchObject({ kind: 'silent' })
  })

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://192.168.1.1/reboot',
    'http://reititin/',
    'https://palvelin.local/',
    'https://localhost/',
    'https://thl.fi:8080/',
    'ftp://thl.fi/',
    'x',
  ])('[CK11] %s is never asked', (at) => {
    expect(isPublic(at)).toBe(false)
  })
})

describe('the links of a book', () => {
  const handbook = book(
    chapter(
      'luku',
      'Luku',
      p(link('https://thl.fi/a', 'A'), ' ', link('https://thl.fi/b', 'B')),
      p(link('http://192.168.1.1/', 'Reititin')),
    ),
  )

  it('[CK11] are asked once each, and told as findings', async () => {
    const seen: string[] = []
    const found = await checkLinks(handbook, unwatched, async (at) => {
      seen.push(at)
      return at.endsWith('b') ? { kind: 'dead', why: '404' } : { kind: 'alive' }
    })
    expect(seen.sort()).toEqual(['https://thl.fi/a', 'https://thl.fi/b'])
    expect(found).toMatchObject({ ok: true, value: [{ rule: 'linkDead', found: 'https://thl.fi/b (404)' }] })
  })

  it('[CK11] are not blamed when nothing at all can be reached', async () => {
    const found = await checkLinks(handbook, unwatched, async () => ({ kind: 'dead', why: 'ENOTFOUND' }))
    expect(found).toEqual({ ok: false, failure: { kind: 'noNetwork' } })
  })

  it('[CK11] are no longer asked once the user stops it', async () => {
    const stop = new AbortController()
    const asking = checkLinks(handbook, { report: () => undefined, cancellation: stop.signal }, async () => {
      stop.abort()
      return { kind: 'alive' }
    })
    await expect(asking).rejects.toThrow()
  })
})
