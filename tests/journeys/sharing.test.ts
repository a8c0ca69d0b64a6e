// What people who share a book meet: its past, rescued text, the bin, files, packets, backups, two windows, trouble.
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsOf } from './app.ts'
import { drop, endProcesses, fileOfChapter, otherProcess, said, sharedFolderOf } from './beside-the-window.ts'
import {
  choose,
  chooseFolder,
  command,
  goToEndOf,
  openChapter,
  saveAs,
  saved,
  share,
  textOf,
  TwoWriters,
  writeYesterday,
  typeAtEnd,
} from './two-writers.ts'

/** How long what others did may take to be seen on a busy machine. */
const patience = { timeout: 10_000 }
const root = resolve(import.meta.dirname, '../..')
let writers: TwoWriters
let first: Page
let second: Page

beforeAll(async () => {
  const book = { template: 'starter', title: '', starter: join(root, 'out/starter') } as const
  writers = await TwoWriters.begin(book, (folder, data) =>
    writeYesterday(folder, data, 'Eilinen lause on tässä.'),
  )
  ;[first, second] = writers.pages as [Page, Page]
})
afterAll(async () => {
  endProcesses()
  await writers?.end()
})

async function expectText(page: Page, words: string): Promise<void> {
  await expect.poll(() => textOf(page), patience).toContain(words)
}

async function expectNoViolations(page: Page, what: string): Promise<void> {
  expect(await violationsOf(page), what).toEqual([])
}

it('[HI1] [HI2] [HI3] [HI5] the history of a page is unfolded, compared and restored by keyboard', async () => {
  await openChapter(first, 'Lukijalle')
  await goToEndOf(first, 'Eilinen lause on tässä.')
  await first.keyboard.press('Shift+Home')
  await first.keyboard.type('Tämän päivän lause on tässä.')
  await saved(first)
  await first.keyboard.press('Control+Shift+h')
  await first.getByRole('heading', { level: 1, name: 'Historia' }).waitFor()
  await choose(first, /^Ensimmäinen kirjoittaja/)
  await first.locator('main ins', { hasText: 'Tämän päivän' }).waitFor()
  await first.locator('main del', { hasText: 'Eilinen' }).waitFor()
  await expectNoViolations(first, 'history')
  await first.keyboard.press('Tab')
  await choose(first, /^Ensimmäinen kirjoittaja[^]*eilen/)
  await first.getByRole('button', { name: /^Palauta tämä: .*eilen/ }).waitFor()
  await choose(first, /^Palauta tämä: .*eilen/)
  await first.getByText(/^Sivu on palautettu/).waitFor()
  await choose(first, /^Takaisin sivulle/, 'Shift+Tab')
  await expectText(first, 'Eilinen lause on tässä.')
  expect(await textOf(first)).not.toContain('Tämän päivän lause')
})

it('[HI5] [HI2] a version is named, and any two points are compared', async () => {
  await first.keyboard.press('Control+Shift+h')
  await first.getByLabel('Anna tälle hetkelle nimi').fill('Ohjausryhmälle 17.11.')
  await first.keyboard.press('Enter')
  await first.getByText('Versio ”Ohjausryhmälle 17.11.” on tallennettu.').waitFor()
  await choose(first, /^Takaisin sivulle/, 'Shift+Tab')
  await goToEndOf(first, 'Eilinen lause on tässä.')
  await first.keyboard.type(' Version jälkeen lisätty.')
  await saved(first)
  await first.keyboard.press('Control+Shift+h')
  await first.getByRole('button', { name: /^Versio: Ohjausryhmälle/ }).waitFor()
  await choose(first, /^Mistä/)
  await first.keyboard.type('Versio')
  await first.keyboard.press('Enter')
  await choose(first, /^Vertaa$/)
  await first.locator('main ins', { hasText: 'Version jälkeen lisätty.' }).waitFor()
  await expectNoViolations(first, 'comparison')
  await choose(first, /^Takaisin sivulle/, 'Shift+Tab')
})

it('[RE1] words typed into a paragraph that another deletes are offered to both, and put in by keyboard', async () => {
  for (const page of [first, second]) await openChapter(page, 'Liitteet')
  await typeAtEnd(first, ' Alku.', 'Turha kappale.', 'Tallessa pysyvä kappale.')
  await saved(first)
  await writers.exchange()
  await second.getByText('Turha kappale.').waitFor()
  await writers.apart(async () => {
    await goToEndOf(first, 'Turha kappale.')
    await first.keyboard.press('Shift+Home')
    await first.keyboard.press('Backspace')
    await first.keyboard.press('Backspace')
    await goToEndOf(second, 'Turha kappale.')
    await second.keyboard.type(' Tärkeä huomio perheistä.')
  })
  await writers.exchange()
  for (const page of [first, second]) {
    await command(page, 'talteen otettu')
    await page.getByRole('heading', { level: 1, name: 'Talteen otettu teksti' }).waitFor()
    const piece = page.getByRole('article', { name: /Toinen kirjoittaja, sivulla Liitteet/ })
    await piece.getByText('Tärkeä huomio perheistä.').waitFor()
    await expectNoViolations(page, 'rescued text')
  }
  await choose(first, /^Valitse paikka/)
  await first.getByText('Vie kohdistin paikkaan').waitFor()
  await goToEndOf(first, 'Tallessa pysyvä kappale.')
  await expectNoViolations(first, 'choosing a place')
  await choose(first, /^Lisää tähän/, 'Shift+Tab')
  await first.getByText('Teksti on lisätty.').waitFor()
  await writers.exchange()
  await second.getByText('Mitään ei ole odottamassa.').waitFor()
  await openChapter(second, 'Liitteet')
  for (const page of [first, second])
    await expectText(page, 'Tallessa pysyvä kappale. Tärkeä huomio perheistä.')
  await command(first, 'talteen otettu')
  await first.getByText('Mitään ei ole odottamassa.').waitFor()
})

it('[RE2] words hidden by a join come back by themselves from their author, marked for review', async () => {
  for (const page of [first, second]) await openChapter(page, 'Liitteet')
  await typeAtEnd(first, '', 'Yhdistettävä alku.', 'Yhdistettävä loppu.')
  await saved(first)
  await writers.exchange()
  await second.getByText('Yhdistettävä loppu.').waitFor()
  await writers.apart(async () => {
    await goToEndOf(first, 'Yhdistettävä loppu.')
    await first.keyboard.press('Home')
    await first.keyboard.press('Backspace')
    await goToEndOf(second, 'Yhdistettävä loppu.')
    await second.keyboard.type(' Lisäys loppuun.')
  })
  await writers.exchange()
  for (const page of [first, second]) {
    await expectText(page, 'Yhdistettävä loppu. Lisäys loppuun.')
    await command(page, 'talteen otettu')
    await page.getByText('Opaskirja palautti tämän paikalleen.').waitFor()
  }
  await expectNoViolations(second, 'text put back')
  await choose(first, /^Merkitse tarkistetuksi/)
  await first.getByText('Merkitty tarkistetuksi.').waitFor()
  await writers.exchange()
  for (const page of [first, second]) await page.getByText('Mitään ei ole odottamassa.').waitFor()
})

it('[CH4] a chapter that one bins and another edits is back on both, marked', async () => {
  await openChapter(first, 'Lukijalle')
  await openChapter(second, 'Yhteiskehittäminen')
  await writers.apart(async () => {
    await first
      .getByRole('treeitem', { name: /Yhteiskehittäminen/ })
      .first()
      .focus()
    await first.keyboard.press('Delete')
    await first
      .getByText(/siirrettiin roskakoriin|on roskakorissa|roskakoriin/)
      .first()
      .waitFor()
    await typeAtEnd(second, ' Muokattu roskakorista tietämättä.')
  })
  await writers.exchange()
  for (const page of [first, second]) {
    await page.getByRole('treeitem', { name: /Yhteiskehittäminen.*poistettu, mutta muokattu/ }).waitFor()
    await command(page, 'roskakori')
    await page.getByRole('heading', { name: 'Poistettu, mutta muokattu' }).waitFor()
    await expectNoViolations(page, 'bin')
  }
  await choose(first, /^Pidä kirjassa/)
  await first.getByText('”Yhteiskehittäminen” pysyy kirjassa.').waitFor()
  await saved(first)
  await writers.exchange()
  for (const page of [first, second])
    await expect.poll(() => page.getByText('poistettu, mutta muokattu').count(), patience).toBe(0)
})

it('[RT2] a sentence written by hand into a readable file comes into both open pages, once', async () => {
  for (const page of [first, second]) await openChapter(page, 'Lukijalle')
  const file = await fileOfChapter(writers.shared, 'Eilinen lause on tässä. Version jälkeen lisätty.')
  const page = await readFile(file, 'utf8')
  await writeFile(
    file,
    page.replace('Version jälkeen lisätty.', 'Version jälkeen lisätty. Käsin lisätty lause.'),
  )
  await writers.exchange()
  for (const open of [first, second]) {
    await expectText(open, 'lisätty. Käsin lisätty lause.')
    expect((await textOf(open)).split('Käsin lisätty lause.')).toHaveLength(2)
  }
})

it('[SH8] a packet that is dropped on the window brings the words, and nothing new the second time', async () => {
  for (const page of [first, second]) await openChapter(page, 'Lukijalle')
  const packet = join(writers.first.folders.place, 'Muutokset.opaskirja')
  await saveAs(writers.first.app, packet)
  await writers.apart(async () => {
    await goToEndOf(first, 'Käsin lisätty lause.')
    await first.keyboard.type(' Paketissa tullut.')
    await saved(first)
    await share(first)
    await command(first, 'Missä tekstisi')
    await expectNoViolations(first, 'where the text is, folder away')
    await choose(first, /^Tee paketti: Toinen kirjoittaja/)
    await first.getByText('Paketti ”Muutokset.opaskirja” on valmis. Lähetä se muille.').waitFor()
    await command(first, 'Missä tekstisi')
    await drop(second, packet, 'dragover')
    await second.getByText('Pudota tähän muutospaketti, kirjan kansio tai tekstitiedosto').waitFor()
    await expectNoViolations(second, 'packet over the window')
    await drop(second, packet, 'drop')
    await second.getByText(/^Paketista tuli \d+ muutos.* Ensimmäinen kirjoittaja\.$/).waitFor()
    await expectText(second, 'Käsin lisätty lause. Paketissa tullut.')
    await drop(second, packet, 'drop')
    await second.getByText('Paketissa ei ollut mitään uutta. Kirjassa on jo kaikki.').waitFor()
    expect((await textOf(second)).split('Paketissa tullut.')).toHaveLength(2)
  })
})

it('[SH10] when the folder cannot be written to, the words are safe here, and go out when it is mended', async () => {
  for (const page of [first, second]) await openChapter(page, 'Lukijalle')
  await writers.exchange()
  const own = await sharedFolderOf(first, writers.shared)
  const kept = join(writers.first.folders.place, 'Pois')
  await rename(own, kept)
  await writeFile(own, 'Tässä on tiedosto eikä kansio.')
  await goToEndOf(first, 'Paketissa tullut.')
  await first.keyboard.type(' Kansiovian aikana.')
  await saved(first)
  await share(first)
  await first.getByText('Tallennettu tälle koneelle, kansioon ei voi kirjoittaa').first().waitFor()
  await command(first, 'Missä tekstisi')
  await first.getByText('Kansioon ei voi nyt kirjoittaa.', { exact: false }).waitFor()
  await expectNoViolations(first, 'folder trouble')
  await rm(own)
  await rename(kept, own)
  await writers.exchange()
  await first
    .getByText(/^Tallennettu \d/)
    .first()
    .waitFor()
  await expectText(second, 'Paketissa tullut. Kansiovian aikana.')
})

it('[SH11] a book that is open elsewhere is taken over, and taken back, without losing a word', async () => {
  const { page } = writers.second.app
  const { data } = writers.second.folders
  await openChapter(page, 'Lukijalle')
  await page.keyboard.press('Control+w')
  await page.getByText('Jatka kirjoittamista').first().waitFor()
  const holder = otherProcess(writers.shared, data, 'Toisaalla kirjoitettu.')
  expect(await said(holder)).toBe('saved')
  await chooseFolder(writers.second.app, writers.shared)
  const dialog = page.getByRole('dialog', { name: 'Kirja on auki toisessa ikkunassa' })
  await dialog.waitFor()
  await expectNoViolations(page, 'open elsewhere')
  await choose(page, /^Ota tähän käyttöön/)
  expect(await said(holder)).toBe('left')
  await openChapter(page, 'Lukijalle')
  await expectText(page, 'Toisaalla kirjoitettu.')
  await goToEndOf(page, 'Toisaalla kirjoitettu.')
  const taker = otherProcess(writers.shared, data, 'Ja vielä kerran.', 'takeOver')
  await page.keyboard.type(' Tässä samaan aikaan.', { delay: 60 })
  expect(await said(taker)).toBe('saved')
  await page.getByText('Kirja otettiin käyttöön toisessa ikkunassa. Tässä sitä voi lukea.').waitFor()
  expect(await page.locator('main [contenteditable=true]').count()).toBe(0)
  const written =
    /Toisaalla kirjoitettu\. Tässä.*/.exec(await page.locator('main').innerText())?.[0] ?? 'nothing'
  await expectNoViolations(page, 'taken over')
  await choose(page, /^Ota takaisin tähän/)
  expect(await said(taker)).toBe('left')
  await page.getByText('Kirja otettiin käyttöön toisessa ikkunassa.').waitFor({ state: 'detached' })
  await openChapter(page, 'Lukijalle')
  await expectText(page, written)
  await expectText(page, 'Ja vielä kerran.')
})

it('[SH14] the backup of today opens as a book of its own', async () => {
  const copy = join(writers.first.folders.place, 'Kirja eilen')
  await saveAs(writers.first.app, copy)
  await command(first, 'Varmuuskopiot')
  const dialog = first.getByRole('dialog', { name: 'Varmuuskopiot' })
  await dialog
    .getByRole('button', { name: /^Avaa kopiona/ })
    .first()
    .waitFor()
  await expectNoViolations(first, 'backups')
  await choose(first, /^Avaa kopiona/)
  await dialog.waitFor({ state: 'detached' })
  await openChapter(first, 'Lukijalle')
  await expectText(first, 'Eilinen lause on tässä.')
  expect(await readdir(copy)).toContain('kasikirja.json')
})
