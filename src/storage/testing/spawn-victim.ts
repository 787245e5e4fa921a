// Builds and starts the program that tests kill.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Noted } from './victim.ts'

/** Bundles the program to one file that Node runs, readable by every user of the machine, and gives its path. */
export const buildVictim = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'parallax-victim-'))
  chmodSync(outDir, 0o755)
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'victim.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'victim.mjs' } },
    },
  })
  return join(outDir, 'victim.mjs')
}

export interface Victim {
  /** Resolves once it has noted so many lines, or has ended. */
  readonly noted: (lines: number) => Promise<void>
  readonly running: () => boolean
  /** Ends it without warning, and resolves when it is gone. */
  readonly kill: () => Promise<unknown>
  readonly ended: Promise<unknown>
}

/** Starts it; `limit` is the most that any file it writes may grow to, in the blocks of the shell. */
export const startVictim = (program: string, args: readonly string[], limit?: number): Victim => {
  const command = [process.execPath, program, ...args]
  const limited = limit === undefined ? 'exec "$@"' : `ulimit -f ${limit}; exec "$@"`
  const child = spawn('sh', ['-c', limited, 'sh', ...command], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let seen = 0
  child.stdout.on('data', (chunk: Buffer) => {
    seen += chunk.length
  })
  const running = () => child.exitCode === null && child.signalCode === null
  const noted = (lines: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (seen >= lines || !running()) resolve()
      }
      child.stdout.on('data', look)
      child.on('close', look)
      look()
    })
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  return { noted, running, kill, ended }
}

/** What was noted; a line that the end cut off is no line. */
export const readLog = (path: string): Noted[] =>
  !existsSync(path)
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Noted)
