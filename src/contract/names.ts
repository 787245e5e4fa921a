// The names of all channels and events, without their schemas: the preload lets only these through, and is loaded by
// every window, so it must not carry the whole record with it. channels.ts and events.ts are held to these lists.

export const CHANNEL_NAMES = [
  'app.state',
  'app.setPreferences',
  'app.newWindow',
  'app.showFile',
  'app.openUrl',
  'app.setUsable',
  'about.parallax',
  'about.showRuntimeLicences',
  'notebook.create',
  'notebook.open',
  'notebook.openSample',
  'notebook.close',
  'notebook.left',
  'notebook.forget',
  'notebook.snapshot',
  'notebook.run',
  'notebook.undo',
  'notebook.redo',
  'notebook.keepPlace',
  'notebook.readText',
  'import.readFiles',
  'import.readPaste',
  'import.reread',
  'import.add',
  'import.discard',
  'import.cancel',
  'export.brief',
  'export.claims',
] as const
export type ChannelName = (typeof CHANNEL_NAMES)[number]

export const EVENT_NAMES = [
  'app.changed',
  'notebook.changed',
  'notebook.history',
  'notebook.saved',
  'notebook.saveFailed',
  'notebook.leaving',
  'import.progress',
  'menu.chosen',
] as const
export type EventName = (typeof EVENT_NAMES)[number]

/** The name of the one Electron channel that carries every question. */
export const ASK = 'parallax:ask'
/** The name of the one Electron channel that carries every event. */
export const TELL = 'parallax:tell'
