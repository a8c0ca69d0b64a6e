// Takes pictures of the window's views and checks each for accessibility:
// `npx tsx tests/window-page/shoot.ts [--dark] [scene…]` writes to out/pictures.
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'
import { serveWindowPage } from './serve.ts'

const pictures = resolve(import.meta.dirname, '../../out/pictures')
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const theme = process.argv.includes('--dark') ? 'dark' : 'light'

async function openScene(browser: Browser, url: string, scene: Scene): Promise<Page> {
  const [width, height] = scene.size ?? [1440, 900]
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      console.log(`  ${scene.name}: ${message.text()}`)
  })
  page.on('pageerror', (error) => console.log(`  ${scene.name}: ${error.stack ?? error.message}`))
  await page.goto(`${url}?${scene.wishes}&theme=${theme}`)
  await page.waitForTimeout(900)
  await scene.act?.(page)
  await page.waitForTimeout(300)
  return page
}

async function look(browser: Browser, url: string, scene: Scene): Promise<number> {
  const page = await openScene(browser, url, scene)
  await page.screenshot({ path: `${pictures}/${scene.name}-${theme}.png` })
  // An open menu is no landmark and needs none.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-bits-floating-content-wrapper]')
    .analyze()
  for (const { id, nodes } of violations)
    console.log(`  ${scene.name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('\n    ')}`)
  await page.context().close()
  return violations.length
}

await mkdir(pictures, { recursive: true })
const served = await serveWindowPage()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
let violations = 0
for (const scene of scenes)
  if (asked.length === 0 || asked.includes(scene.name)) violations += await look(browser, served.url, scene)
await browser.close()
await served.close()
console.log(`${violations} accessibility violations`)
process.exitCode = violations === 0 ? 0 : 1
