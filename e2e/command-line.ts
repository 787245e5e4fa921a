// The built command line, run as a shell runs it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '..', 'out', 'main', 'cli.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export const parallax = (...words: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    running.stdout.on('data', (data: Buffer) => out.push(data))
    running.stderr.on('data', (data: Buffer) => err.push(data))
    running.once('error', reject)
    running.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
