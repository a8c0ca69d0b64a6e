// The only door between window and app: call and on, nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '#contract'

const bridge: Bridge = Object.freeze({
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  on: (name, listen) => {
    const receive = (_event: unknown, told: string, payload: unknown): void => {
      if (told === name) listen(payload as never)
    }
    ipcRenderer.on('event', receive)
    return () => ipcRenderer.removeListener('event', receive)
  },
})

contextBridge.exposeInMainWorld('opaskirja', bridge)
