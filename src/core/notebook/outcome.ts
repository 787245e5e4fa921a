// What may be expected to go wrong is a value with a code and a sentence, not an exception: exceptions lose
// everything but their message on the way between processes.
import { z } from 'zod'

export const FailureCode = z.enum([
  'invalid-input',
  'not-found',
  'conflict',
  'read-only',
  'not-open',
  'not-a-notebook',
  'folder-not-empty',
  'newer-format',
  'damaged',
  'locked',
  'no-permission',
  'disk-full',
  'write-failed',
  'unreadable',
  'empty-file',
  'too-large',
  'binary-file',
  'unsupported-format',
  'duplicate',
  'cancelled',
  'unexpected',
])
export type FailureCode = z.infer<typeof FailureCode>

/** `message` is for people: what happened and to what, why, and what to do. `file` is the path or name concerned. */
export const Failure = z.object({ code: FailureCode, message: z.string().min(1), file: z.string().optional() })
export type Failure = z.infer<typeof Failure>

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const failed = (code: FailureCode, message: string, file?: string): Outcome<never> => ({
  ok: false,
  failure: file === undefined ? { code, message } : { code, message, file },
})
