// The plainest Electron app: one window of our size on the page that PLAIN_PAGE names. Tests show publications
// in it, and benchmarks measure against it.
const { app, BrowserWindow } = require('electron')

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  return window.loadFile(process.env.PLAIN_PAGE)
})
