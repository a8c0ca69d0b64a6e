// Asks the user for files and folders, in boxes of the system.
import { dialog } from 'electron'
import type { Settings } from '#contract'
import { mainWords } from './main-words.ts'
import type { MainWindow } from './window.ts'

type Words = (typeof mainWords)[Settings['language']]

/** Every question gives a path, or null when the user turned back. */
export class Questions {
  constructor(
    private readonly window: MainWindow,
    private readonly language: () => Settings['language'],
  ) {}

  /** Where a new book goes; a folder that does not exist yet. */
  newBookFolder(defaultPath: string): Promise<string | null> {
    return this.#saveTo(defaultPath, this.#words.chooseNewFolder, this.#words.makeBook)
  }

  bookFolder(): Promise<string | null> {
    return this.#folder(this.#words.chooseBook)
  }

  publishFolder(): Promise<string | null> {
    return this.#folder(this.#words.choosePublishFolder)
  }

  /** Where a frozen edition is made again. */
  rebuildFolder(): Promise<string | null> {
    return this.#folder(this.#words.chooseRebuildFolder)
  }

  /** Where a backup is unpacked; a folder that does not exist yet. */
  restoreFolder(defaultPath: string): Promise<string | null> {
    return this.#saveTo(defaultPath, this.#words.chooseRestoreFolder, this.#words.restore)
  }

  image(): Promise<string | null> {
    return this.#file(this.#words.chooseImage, this.#words.images, [
      'svg',
      'png',
      'jpg',
      'jpeg',
      'gif',
      'webp',
    ])
  }

  packet(): Promise<string | null> {
    return this.#file(this.#words.choosePacket, this.#words.packets, ['opaskirja'])
  }

  /** Texts to import, one or many. */
  async texts(): Promise<readonly string[] | null> {
    const extensions = ['docx', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'text']
    const chosen = await dialog.showOpenDialog(this.window.parent, {
      title: this.#words.chooseTexts,
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: this.#words.texts, extensions }],
    })
    return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths
  }

  async newPacket(defaultPath: string): Promise<string | null> {
    const filters = [{ name: this.#words.packets, extensions: ['opaskirja'] }]
    const options = { title: this.#words.savePacket, defaultPath, filters }
    const chosen = await dialog.showSaveDialog(this.window.parent, options)
    return chosen.canceled || !chosen.filePath ? null : chosen.filePath
  }

  /** Where a file with this ending goes; `what` names the title of the dialog. */
  async newFile(
    defaultPath: string,
    ending: string,
    what: 'saveDifferences' | 'saveBrochure',
  ): Promise<string | null> {
    const filters = [{ name: ending.toUpperCase(), extensions: [ending] }]
    const options = { title: this.#words[what], defaultPath, filters }
    const chosen = await dialog.showSaveDialog(this.window.parent, options)
    return chosen.canceled || !chosen.filePath ? null : chosen.filePath
  }

  get #words(): Words {
    return mainWords[this.language()]
  }

  async #saveTo(defaultPath: string, title: string, buttonLabel: string): Promise<string | null> {
    const chosen = await dialog.showSaveDialog(this.window.parent, {
      title,
      buttonLabel,
      defaultPath,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return chosen.canceled || !chosen.filePath ? null : chosen.filePath
  }

  async #folder(title: string): Promise<string | null> {
    const chosen = await dialog.showOpenDialog(this.window.parent, {
      title,
      properties: ['openDirectory', 'createDirectory'],
    })
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
  }

  async #file(title: string, name: string, extensions: string[]): Promise<string | null> {
    const chosen = await dialog.showOpenDialog(this.window.parent, {
      title,
      properties: ['openFile'],
      filters: [{ name, extensions }],
    })
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
  }
}
