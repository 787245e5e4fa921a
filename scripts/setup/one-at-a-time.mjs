// Two commands may be started together in a fresh checkout; only one of them may install or build. The lock is a file
// with its holder's process id, so that one left behind by a crash is recognised.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cache } from './places.mjs'
import { say } from './speaking.mjs'

const lock = join(cache, 'setup.lock')

/** Waits for another process's set-up to end, then does `work` while holding the lock. */
export async function oneAtATime(work) {
  mkdirSync(cache, { recursive: true })
  for (let announced = false; !take(); announced = true) {
    if (!announced) say('Waiting for another set-up of this checkout to finish (.cache/setup.lock) …')
    await wait(200)
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @returns {boolean} whether the lock is ours now */
function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isHolderGone()) rmSync(lock, { force: true })
    return false
  }
}

function isHolderGone() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
