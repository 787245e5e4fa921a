// Builds and starts the program that tests kill.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
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
  readonly process: ChildProcess
  /** Resolves once it has noted so many lines, or has ended. */
  readonly noted: (lines: number) => Promise<void>
  readonly ended: Promise<unknown>
}

export const startVictim = (
  program: string,
  args: readonly string[],
  options: SpawnOptions & { readonly limit?: number } = {},
): Victim => {
  const { limit, ...rest } = options
  const command = [process.execPath, program, ...args]
  const child =
    limit === undefined
      ? spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'], ...rest })
      : spawn('sh', ['-c', `ulimit -f ${limit}; exec "$@"`, 'sh', ...command], {
          stdio: ['ignore', 'pipe', 'inherit'],
          ...rest,
        })
  const ended = once(child, 'close')
  let seen = 0
  const noted = async (lines: number): Promise<void> => {
    while (seen < lines && child.exitCode === null && child.stdout !== null) {
      const [chunk] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number | null]
      seen += chunk instanceof Buffer ? chunk.length : lines
    }
  }
  return { process: child, noted, ended }
}

/** What was noted; a line that the end cut off is no line. */
export const readLog = (path: string): Noted[] =>
  !existsSync(path)
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Noted)
