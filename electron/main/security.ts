// Closes every door the window does not need: permissions, navigation, new windows, attached views.
import { app, session, type WebContents } from 'electron'
import { appOrigin } from './protocol.ts'

/** Locks down every web contents the app will ever make. Call before the app is ready. */
export function lockDown(): void {
  // As root the OS sandbox cannot start; forcing it would crash every child process in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  void app.whenReady().then(denyPermissions)
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event, url) => {
    if (new URL(url).origin !== appOrigin) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Writing to the clipboard is what copying does; nothing else is granted. */
const granted = new Set(['clipboard-sanitized-write'])

function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(granted.has(permission)),
  )
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => granted.has(permission))
  session.defaultSession.setDevicePermissionHandler(() => false)
}
