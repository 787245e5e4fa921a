// Running other programs: one way to run them visibly, one to read what they print.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { constants as os } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { root } from './places.mjs'

/**
 * Runs a program to its end, passing on the signals we get.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quietStdout?: boolean, onStderr?: (text: string) => void, timeLimit?: number }} [options]
 *   `quietStdout` sends what it prints to stderr; `onStderr` is handed what it prints there, which is then not shown; `timeLimit` in milliseconds, after which it is killed
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it, as shells count
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['inherit', options.quietStdout ? 2 : 'inherit', options.onStderr ? 'pipe' : 'inherit'],
    timeout: options.timeLimit,
    killSignal: 'SIGKILL',
  })
  if (options.onStderr) child.stderr.setEncoding('utf8').on('data', options.onStderr)
  const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(code ?? 128 + (os.signals[signal] ?? 0))
    })
  })
}

/** Runs one of our tools' JavaScript entries with this same Node; see `run`. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options)
}

/** Runs npm, whichever way it was installed; see `run`. */
export function runNpm(args, options) {
  const [command, before] = npmCommand()
  return run(command, [...before, ...args], options)
}

/** npm as a program and its first arguments: on Windows npm is a batch file, which cannot be run without a shell. */
function npmCommand() {
  const places = [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ]
  const script = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place))
  return script === undefined ? ['npm', []] : [process.execPath, [script]]
}

/**
 * What a program prints.
 * @returns {string | undefined} its stdout, or undefined when it is not there or fails
 */
export function read(command, args) {
  const answer = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return answer.status === 0 ? answer.stdout : undefined
}

/** @returns {boolean} whether a program of this name can be started */
export function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
