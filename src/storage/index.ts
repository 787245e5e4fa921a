// The notebook on disk and its single writer: everything outside this folder comes in by this door.
export { DiskFault, diskFailure, onDisk } from './failures.ts'
export { type Format, JsonAdapter, jsonFile } from './files/json-adapter.ts'
export { type Host, systemHost } from './host.ts'
export { type CreateOptions, createNotebook } from './opening/create.ts'
export { type OpenOptions, openNotebook } from './opening/open.ts'
export type { Done, NotebookSession, SessionEvent } from './session/session.ts'
export type { HistoryLabels } from './session/undo-history.ts'
