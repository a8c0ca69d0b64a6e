// The views of the window worth looking at, each with the way to it.
import type { Page } from 'playwright-core'
import { listScenes } from './list-scenes.ts'
import { publishScenes } from './publish-scenes.ts'
import type { Scene } from './scene.ts'

const row = (name: string): string => `role=treeitem[name=/${name}/]`

async function typeIntoSearch(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await page.waitForTimeout(400)
}

/** In a narrow window the box is in a drawer, the hits behind it. */
async function searchInDrawer(page: Page): Promise<void> {
  await typeIntoSearch(page, 'vertaisneuvoja')
  await page.mouse.click(310, 300)
}

async function searchTwice(page: Page): Promise<void> {
  for (const words of ['kuntoutuksen tarve', 'arjen avaimet']) {
    await typeIntoSearch(page, words)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ArrowDown')
}

/** Gives a command by its name in the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

/** Sends an event as the rest of the app would. */
function tell(page: Page, name: string, event: unknown): Promise<void> {
  return page.evaluate(
    ([name, event]) => {
      const { fakeApp } = window as unknown as { fakeApp: { tell: (name: string, event: unknown) => void } }
      fakeApp.tell(name as string, event)
    },
    [name, event],
  )
}

function dragFileOver(page: Page): Promise<void> {
  return page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'Muutokset.opaskirja'))
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer, cancelable: true }))
  })
}

async function openHistory(page: Page, title: string): Promise<void> {
  await page.click(row(title))
  await page.click('role=button[name="Historia"]')
  await page.waitForSelector('#history-steps + * + ul li')
}

const small = [1366, 768] as const

/** Every scene; names are unique. */
export const scenes: readonly Scene[] = [
  { name: 'chapter', wishes: 'page=mitaon' },
  { name: 'chapter-small', wishes: 'page=yhteiskehittaminen', size: small },
  { name: 'chapter-narrow', wishes: 'page=mitaon', size: [820, 760] },
  { name: 'chapter-wide', wishes: 'page=mitaon', size: [1920, 1080] },
  { name: 'chapter-zoomed', wishes: 'page=mitaon', size: [480, 640] },
  { name: 'practice-zoomed', wishes: 'page=vertaisneuvoja', size: [480, 640] },
  { name: 'practice', wishes: 'page=vertaisneuvoja' },
  { name: 'practice-small', wishes: 'page=vertaisneuvoja', size: small },
  { name: 'search', wishes: '', act: (page) => typeIntoSearch(page, 'vertaisneuvoja') },
  { name: 'nothing-found', wishes: '', act: (page) => typeIntoSearch(page, 'xyzzyq') },
  {
    name: 'search-small',
    wishes: '',
    size: small,
    act: (page) => typeIntoSearch(page, 'kuntoutuksen tarve'),
  },
  { name: 'search-zoomed', wishes: '', size: [320, 640], act: searchInDrawer },
  {
    name: 'search-limited',
    wishes: '',
    act: async (page) => {
      await typeIntoSearch(page, 'alue:keski-uusimaa ryhmä alue:utopia')
      await page.click('role=checkbox[name=/Hyvä käytäntö/]')
    },
  },
  { name: 'did-you-mean', wishes: '', act: (page) => typeIntoSearch(page, 'vertaisneuovja') },
  {
    name: 'search-by-name',
    wishes: '',
    act: async (page) => {
      await typeIntoSearch(page, 'ryhmä')
      await page.click('role=combobox[name=/Järjestys/]')
      await page.click('role=option[name="Nimen mukaan"]')
    },
  },
  { name: 'recent-searches', wishes: 'page=mitaon', act: searchTwice },
  {
    name: 'found-places',
    wishes: 'page=mitaon',
    act: async (page) => {
      await typeIntoSearch(page, 'kuntoutus')
      await page.click('role=option[name=/Mitä on sosiaalinen/]')
      await page.waitForTimeout(400)
      await page.keyboard.press('F3')
    },
  },
  {
    name: 'found-in-practice',
    wishes: 'page=mitaon',
    act: async (page) => {
      await typeIntoSearch(page, 'vertaisneuvoja')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(600)
      for (let step = 0; step < 3; step++) await page.keyboard.press('F3')
    },
  },
  {
    name: 'found-in-bin',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.press(row('Lukijalle'), 'Delete')
      await typeIntoSearch(page, 'opas')
      await page.click('role=combobox[name=/^Mistä/]')
      await page.click('role=option[name="Etsi roskakorista"]')
      await page.waitForTimeout(300)
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(500)
    },
  },
  {
    name: 'found-in-version',
    wishes: 'page=mitaon',
    act: async (page) => {
      await typeIntoSearch(page, 'yhdessä')
      await page.click('role=combobox[name=/^Mistä/]')
      await page.click('role=option[name=/versiosta/]')
      await page.waitForTimeout(300)
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(500)
    },
  },
  { name: 'vocabulary', wishes: 'page=mitaon', act: (page) => command(page, 'Haun sanat') },
  {
    name: 'vocabulary-draft',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Haun sanat')
      await page.click('role=button[name="Lisää synonyymi sanalle toimintakykymittari"]')
      await page.keyboard.press('Enter')
    },
  },
  {
    name: 'vocabulary-zoomed',
    wishes: 'page=mitaon',
    size: [320, 640],
    act: (page) => command(page, 'Haun sanat'),
  },
  { name: 'import', wishes: 'page=mitaon', act: (page) => command(page, 'Tuo tekstejä') },
  {
    name: 'import-read',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Tuo tekstejä')
      await page.click('role=button[name="Valitse tiedostot…"]')
      await page.waitForTimeout(300)
      await page.click('text=Esikatsele >> nth=0')
      await page.click('text=asiaa ei tule >> nth=0')
    },
  },
  {
    name: 'import-zoomed',
    wishes: 'page=mitaon',
    size: [320, 640],
    act: async (page) => {
      await command(page, 'Tuo tekstejä')
      await page.click('role=button[name="Valitse tiedostot…"]')
    },
  },
  { name: 'checks', wishes: 'page=mitaon&faulty', act: (page) => page.keyboard.press('F7') },
  { name: 'checks-clean', wishes: 'page=mitaon', act: (page) => page.keyboard.press('F7') },
  {
    name: 'checks-approved',
    wishes: 'page=mitaon&faulty',
    act: async (page) => {
      await page.keyboard.press('F7')
      await page.click('role=button[name=/^Hyväksy julkaistavaksi/] >> nth=0')
      await page.keyboard.type('viestintävastaava')
      await page.keyboard.press('Enter')
      await page.click('role=button[name=/^Hyväksytyt/]')
    },
  },
  {
    name: 'checks-zoomed',
    wishes: 'page=mitaon&faulty',
    size: [320, 640],
    act: (page) => page.keyboard.press('F7'),
  },
  { name: 'palette', wishes: '', act: (page) => page.keyboard.press('F1') },
  { name: 'settings', wishes: '', act: (page) => page.keyboard.press('Control+,') },
  {
    name: 'large-text',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.keyboard.press('Control+,')
      await page.click('text=Hyvin suuri')
      await page.keyboard.press('Escape')
    },
  },
  { name: 'where', wishes: 'page=mitaon', act: (page) => page.click('button.save') },
  { name: 'where-many', wishes: 'page=mitaon&sharing=many', act: (page) => page.click('button.save') },
  {
    name: 'where-trouble',
    wishes: 'page=mitaon&sharing=trouble',
    size: [1440, 1300],
    act: (page) => page.click('button.save'),
  },
  {
    name: 'where-small',
    wishes: 'page=mitaon&sharing=many',
    size: small,
    act: (page) => page.click('button.save'),
  },
  {
    name: 'where-drawer',
    wishes: 'page=mitaon&sharing=many',
    size: [1000, 760],
    act: (page) => page.click('button.save'),
  },
  { name: 'backups', wishes: 'page=mitaon', act: (page) => command(page, 'Varmuuskopiot') },
  { name: 'packet-made', wishes: 'page=mitaon', act: (page) => command(page, 'Tee muutospaketti') },
  {
    name: 'packet-under-way',
    wishes: 'page=mitaon',
    act: (page) => tell(page, 'work.progress', { kind: 'takePacket', step: { done: 412, total: 1320 } }),
  },
  {
    name: 'packet-under-way-zoomed',
    wishes: 'page=mitaon&language=sv',
    size: [480, 640],
    act: (page) => tell(page, 'work.progress', { kind: 'takePacket', step: { done: 412, total: 1320 } }),
  },
  {
    name: 'backup-under-way',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Varmuuskopiot')
      await tell(page, 'work.progress', { kind: 'restoreBackup', step: { done: 12, total: 40 } })
    },
  },
  { name: 'packet-taken', wishes: 'page=mitaon', act: (page) => command(page, 'Tuo muutospaketti') },
  {
    name: 'packet-bad',
    wishes: 'page=mitaon&packet=bad',
    act: (page) => command(page, 'Tuo muutospaketti'),
  },
  { name: 'packet-drop', wishes: 'page=mitaon', act: dragFileOver },
  { name: 'elsewhere', wishes: 'start&elsewhere', act: (page) => page.click('text=Jatka >> nth=-1') },
  { name: 'taken-over', wishes: 'page=mitaon', act: (page) => tell(page, 'handbook.takenOver', {}) },
  {
    name: 'taken-over-practice',
    wishes: 'page=vertaisneuvoja',
    act: (page) => tell(page, 'handbook.takenOver', {}),
  },
  { name: 'changed', wishes: 'page=mitaon&changed&sharing=many' },
  {
    name: 'changes-seen',
    wishes: 'page=mitaon&changed',
    act: async (page) => {
      await page.click('role=button[name="Merkitse luetuksi"]')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'outside',
    wishes: 'page=mitaon&changed',
    act: async (page) => {
      await page.click('text=Näytä erot')
      await page.waitForTimeout(300)
      await page.locator('text=Ota käyttöön').scrollIntoViewIfNeeded()
    },
  },
  { name: 'changes-narrow', wishes: 'page=mitaon&changed', size: [480, 640] },
  { name: 'rescued', wishes: 'page=mitaon&changed', act: (page) => page.click('text=Näytä ja päätä') },
  {
    name: 'inserting',
    wishes: 'page=mitaon&changed',
    act: async (page) => {
      await page.click('text=Näytä ja päätä')
      await page.click('text=Valitse paikka')
      await page.waitForTimeout(600)
    },
  },
  {
    name: 'history',
    wishes: 'page=yhteiskehittaminen&changed',
    act: (page) => openHistory(page, 'Yhteiskehittäminen'),
  },
  {
    name: 'history-step',
    wishes: 'page=vertaisneuvoja&changed',
    act: async (page) => {
      await openHistory(page, 'Vertaisneuvojakoulutus')
      await page.click('text=Kokemusasiantuntija, kokemusasiantuntija')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'history-compare',
    wishes: 'page=yhteiskehittaminen&changed',
    act: async (page) => {
      await openHistory(page, 'Yhteiskehittäminen')
      await page.click('role=button[name="Vertaa"]')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'revived',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.press(row('Lukijalle'), 'Delete')
      await page.press(row('Liitteet'), 'Delete')
      await tell(page, 'book.news', {
        changed: ['mitaon', 'vertaisneuvoja'],
        rescued: 0,
        revived: ['lukijalle'],
      })
      await page.click('button.bin')
    },
  },
  { name: 'folder-closed', wishes: 'page=mitaon&folder=closed', act: (page) => page.click('button.save') },
  { name: 'renaming', wishes: 'page=mitaon', act: (page) => page.press(row('Lukijalle'), 'F2') },
  { name: 'title', wishes: 'page=mitaon', act: (page) => page.click('h1 button') },
  { name: 'menu', wishes: 'page=mitaon', act: (page) => page.click(row('Lukijalle'), { button: 'right' }) },
  { name: 'binned', wishes: 'page=mitaon', act: (page) => page.press(row('Lukijalle'), 'Delete') },
  {
    name: 'drawer',
    wishes: 'page=mitaon',
    size: [820, 760],
    act: (page) => page.click('header button'),
  },
  {
    name: 'right-drawer',
    wishes: 'page=vertaisneuvoja',
    size: [1100, 760],
    act: (page) => page.click('header button:last-child'),
  },
  {
    name: 'bin',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.press(row('Lukijalle'), 'Delete')
      await page.click('button.bin')
    },
  },
  {
    name: 'new-chapter',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.click('role=button[name="Lisää luku"]')
      await page.keyboard.type('Kokemuksia')
      await page.keyboard.press('Enter')
    },
  },
  {
    name: 'save-failed',
    wishes: 'page=mitaon&fail=save',
    act: async (page) => {
      await page.click('.tiptap')
      await page.keyboard.type('Hyvä käytäntö')
      await page.waitForTimeout(400)
    },
  },
  { name: 'folder-away', wishes: 'page=mitaon&folder=away' },
  { name: 'locked', wishes: 'page=mitaon&locked' },
  { name: 'locked-practice', wishes: 'page=vertaisneuvoja&locked' },
  { name: 'locked-tree', wishes: 'page=mitaon&lockedtree' },
  { name: 'no-page', wishes: 'fail=open' },
  { name: 'start', wishes: 'start' },
  { name: 'start-away', wishes: 'start&folder=away' },
  {
    name: 'start-away-zoomed',
    wishes: 'start&folder=away',
    size: [480, 640],
    act: (page) => page.locator('text=Avaa silti').last().scrollIntoViewIfNeeded(),
  },
  { name: 'start-small', wishes: 'start', size: [1000, 700] },
  { name: 'start-zoomed', wishes: 'start', size: [480, 640] },
  { name: 'first', wishes: 'first' },
  { name: 'start-trouble', wishes: 'start', act: (page) => page.keyboard.press('Control+o') },
  { name: 'new-book', wishes: 'start', act: (page) => page.keyboard.press('Control+n') },
  { name: 'not-opened', wishes: 'page=mitaon', act: (page) => page.keyboard.press('Control+o') },
  { name: 'swedish', wishes: 'page=mitaon&language=sv' },
  { name: 'english', wishes: 'start&language=en' },
  { name: 'fallback', wishes: 'page=mitaon&fallback&platform=win32' },
  ...listScenes,
  ...publishScenes,
]
