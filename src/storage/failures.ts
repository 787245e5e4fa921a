// What the disk answers, in sentences: an error code of the operating system becomes what happened, why, and what to do.
import { basename } from 'node:path'
import { type Failure, type FailureCode, failed, type Outcome } from '#core/notebook/outcome.ts'

/** lowdb's interface has no other way to fail than to throw; the fault is turned into its Failure where Low is called. */
export class DiskFault extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

type Reason = readonly [code: FailureCode, why: string]

const FULL: Reason = ['disk-full', 'There is no room left on the disk. Free some space.']
const DENIED: Reason = [
  'no-permission',
  'You have no permission to write there. Change the folder’s permissions, or copy the notebook to a folder of your own.',
]
const UNREADABLE: Reason = [
  'no-permission',
  'You have no permission to read it. Change its permissions, or use a copy of your own.',
]
const TOO_MANY: Reason = ['write-failed', 'Too many files are open at once. Close other programs.']
const FAULTY: Reason = ['write-failed', 'The disk reported a fault. Copy the notebook to another disk before going on.']
const IN_USE: Reason = ['write-failed', 'Another program is using it. Close that program, or wait for a sync to end.']
const GONE: Reason = [
  'not-found',
  'It is not there any more: it was moved or deleted, or its disk was unplugged. Put it back where it was.',
]

export const SHORT_WRITE = 'SHORT_WRITE'

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  [SHORT_WRITE]: ['disk-full', 'The disk took only part of it. Free some space.'],
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: ['no-permission', 'The disk is read-only. Copy the notebook to a disk that can be written to.'],
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EIO: FAULTY,
  EBUSY: IN_USE,
  ENOENT: GONE,
  EEXIST: ['write-failed', 'Something of that name stands there already. Move it away.'],
  ENOTDIR: ['not-found', 'A file stands where a folder is needed. Move it away.'],
  ENAMETOOLONG: ['write-failed', 'The path is too long. Move the notebook to a folder with a shorter path.'],
}

/** The system's own code of an error (`ENOSPC`), or an empty string for any other. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What went wrong with a file, as a Failure. `verb` is what was to be done with it: "save", "read", "remove". */
export const diskFailure = (error: unknown, path: string, verb: string): Failure => {
  if (error instanceof DiskFault) return error.failure
  const code = systemCode(error)
  const fallback: Reason = [
    'write-failed',
    `The system gave this reason: ${error instanceof Error ? error.message : String(error)}.`,
  ]
  const denied = (code === 'EACCES' || code === 'EPERM') && (verb === 'read' || verb === 'open')
  const [failure, why] = denied ? UNREADABLE : (REASONS[code] ?? fallback)
  return { code: failure, message: `Could not ${verb} “${basename(path)}”. ${why}`, file: path }
}

/** Runs what may fail on the disk, and gives its failure as a value. */
export const onDisk = async <T>(path: string, verb: string, work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const failure = diskFailure(error, path, verb)
    return failed(failure.code, failure.message, failure.file)
  }
}
