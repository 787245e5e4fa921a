// How a command ends: with rows that people and programs read, or with the sentence why not.
import type { Failure } from '#core/notebook/outcome.ts'

/**
 * `report`: it ran. `rows` are printed with --json, `text` without; `failed` when some of it did not succeed.
 * `usage`: it was not understood, so nothing was done. `failed`: it could not be done.
 */
export type Ending =
  | { readonly kind: 'report'; readonly rows: readonly object[]; readonly text: string; readonly failed: boolean }
  | { readonly kind: 'usage'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

export const report = (rows: readonly object[], text: string, didFail = false): Ending => ({
  kind: 'report',
  rows,
  text,
  failed: didFail,
})

export const misused = (message: string): Ending => ({ kind: 'usage', message })

export const unable = (failure: Failure): Ending => ({ kind: 'failed', failure })
