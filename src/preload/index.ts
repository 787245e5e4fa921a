// The only thing a window has of the machine: a question, an ear and the path of a dropped file. Everything else stays
// on the other side. Names that the contract does not list go no further than this.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '#contract/bridge.ts'
import { ASK, CHANNEL_NAMES, EVENT_NAMES, TELL } from '#contract/names.ts'

type Listener = (payload: string) => void

const channels = new Set<string>(CHANNEL_NAMES)
const listeners = new Map<string, Set<Listener>>(EVENT_NAMES.map((name) => [name, new Set()]))

ipcRenderer.on(TELL, (_event, name: string, payload: string) => {
  for (const listener of listeners.get(name) ?? []) listener(payload)
})

const unknownName = (name: unknown): string =>
  JSON.stringify({
    ok: false,
    failure: { code: 'unexpected', message: `Parallax knows no request named “${String(name)}”. Please restart it.` },
  })

const bridge: Bridge = {
  ask: async (channel, input) =>
    channels.has(channel) ? ipcRenderer.invoke(ASK, channel, input) : unknownName(channel),
  listen: (event, listener) => {
    const heard = listeners.get(event)
    heard?.add(listener)
    return () => heard?.delete(listener)
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
}

contextBridge.exposeInMainWorld('parallax', bridge)
