// How the scripts talk: progress goes to stderr, so that a command's own output on stdout stays clean; a failure that
// the reader can act on is a SetupError, printed without a stack.

/** @param {string} sentence progress, in plain words */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** A failure somebody can act on: the message says what happened, why, and what to do. */
export class SetupError extends Error {
  name = 'SetupError'
}
