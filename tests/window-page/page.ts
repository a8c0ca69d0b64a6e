// Puts the app in memory in the place of the preload script's bridge, then starts the window as it is.
import { fakeApp } from './fake-app.ts'

const starter = new Uint8Array(await (await fetch('/starter.frames')).arrayBuffer())
const app = fakeApp(starter, new URLSearchParams(location.search))
Object.assign(window, { opaskirja: app.bridge, fakeApp: app })
await import('#renderer/main.ts')
