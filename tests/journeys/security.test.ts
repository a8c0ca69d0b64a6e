// The window from inside: what it must not be able to do, tried in the real one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { newFolders, removeFolders, startApp, type AppFolders, type RunningApp } from './app.ts'

let folders: AppFolders
let app: RunningApp
let page: Page
beforeAll(async () => {
  folders = await newFolders()
  app = await startApp(folders)
  page = app.page
  await page.getByRole('textbox').first().waitFor()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

/** The directives that were violated while `attempt` ran in the page, outside the debugger's privileges. */
function violations(attempt: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) =>
      new Promise<string[]>((done) => {
        const seen: string[] = []
        document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective))
        const attempts: Record<string, () => void> = {
          eval: () => window.eval('1'),
          inlineScript: () =>
            document.head.append(Object.assign(document.createElement('script'), { text: '1' })),
          inlineStyle: () =>
            document.head.append(
              Object.assign(document.createElement('style'), { textContent: 'p{color:red}' }),
            ),
          remoteImage: () =>
            document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' })),
          remoteFetch: () => void fetch('https://example.org/').catch(() => undefined),
          fileFetch: () => void fetch('file:///etc/passwd').catch(() => undefined),
          html: () => {
            const host = document.createElement('div')
            host.innerHTML = '<img src="x" onerror="window.hacked = true">'
            document.body.append(host)
          },
        }
        setTimeout(() => {
          try {
            attempts[name]?.()
          } catch {
            seen.push('threw')
          }
          setTimeout(() => done(seen), 300)
        })
      }),
    attempt,
  )
}

describe('the window', () => {
  it('[WI2] runs sandboxed and isolated, as the main process sees it', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(preferences['nodeIntegrationInWorker']).not.toBe(true)
    expect(preferences['allowRunningInsecureContent']).not.toBe(true)
  })

  it('[WI2] sees call and on, frozen, and nothing of Node', async () => {
    const seen = await page.evaluate(() => {
      const host = window as unknown as Record<string, unknown>
      const bridge = host['opaskirja'] as object
      return {
        keys: Object.keys(bridge).sort(),
        frozen: Object.isFrozen(bridge),
        node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in host),
      }
    })
    expect(seen).toEqual({ keys: ['call', 'on'], frozen: true, node: [] })
  })

  it.each(['eval', 'inlineScript', 'inlineStyle', 'remoteImage', 'remoteFetch', 'fileFetch'])(
    '[WI2] is refused %s',
    async (attempt) => {
      expect(await violations(attempt)).not.toEqual([])
    },
  )

  it('[WI2] gets HTML with everything active taken out', async () => {
    await violations('html')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  it('[WI2] has the policy on every response and no way out of its folder', async () => {
    const answers = await page.evaluate(async () => {
      const get = async (path: string) => {
        const response = await fetch(`app://opaskirja/${path}`)
        return [response.status, response.headers.get('content-security-policy') !== null]
      }
      return Promise.all(
        [
          'index.html',
          '..%2f..%2fpackage.json',
          '%2e%2e%5cnode%5cmain.cjs',
          'kuvat/..%2fkasikirja.json',
          'kuvat/x.svg',
        ].map(get),
      )
    })
    expect(answers.map(([status]) => status)).toEqual([200, 403, 403, 403, 403])
    expect(answers[0]?.[1]).toBe(true)
    const other = await page.evaluate(() =>
      fetch('app://other/index.html').then(
        (r) => r.status,
        () => 'refused',
      ),
    )
    expect([403, 'refused']).toContain(other)
  })

  it('[WI2] stays on its page and opens no other', async () => {
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.org/')
      location.href = 'https://example.org/'
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    expect(app.electron.windows()).toHaveLength(1)
  })

  it('[WI2] is granted no permission', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[]
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
    const camera = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'refused',
      ),
    )
    expect(camera).toBe('refused')
  })

  it('[WI1] gets a plain refusal for calls that are none and for wrong input', async () => {
    const answers = await page.evaluate(async () => {
      const { call } = (
        window as unknown as { opaskirja: { call: (name: string, input: unknown) => Promise<unknown> } }
      ).opaskirja
      return Promise.all([
        call('open.folder', { folder: '/' }),
        call('document.open', { document: '../x' }),
        call('__proto__', {}),
      ])
    })
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalidInput' } })
  })

  it('[CT5] hands only addresses of the allow-list to the system browser', async () => {
    await app.electron.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = (url: string) => {
        opened.push(url)
        return Promise.resolve()
      }
    })
    await page.evaluate(async () => {
      const { call } = (
        window as unknown as { opaskirja: { call: (name: string, input: unknown) => Promise<unknown> } }
      ).opaskirja
      for (const href of ['https://thl.fi/', 'javascript:alert(1)', 'file:///etc/passwd', 'smb://x/y'])
        await call('link.open', { href })
    })
    const opened = await app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
    expect(opened).toEqual(['https://thl.fi/'])
  })
})
