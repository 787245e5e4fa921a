// How much memory an app takes, all its processes together.
import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** What several processes share is counted once, in parts; where the system does not tell, it is counted for each. */
export const megabytesOf = async (app: ElectronApplication): Promise<number> => {
  const processes = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })),
  )
  return processes.reduce((sum, { pid, kilobytes }) => sum + (proportionalKilobytes(pid) ?? kilobytes), 0) / 1024
}

const proportionalKilobytes = (pid: number): number | null => {
  if (process.platform !== 'linux') return null
  const found = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  return found === null ? null : Number(found[1])
}
