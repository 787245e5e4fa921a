// The benchmark itself: runs the rows named on the command line, or all, and prints what they found.
import { loadWords, machineLines } from './measuring/machine.ts'
import { type Told, table } from './measuring/table.ts'
import type { Row } from './row.ts'
import { ROWS } from './rows/index.ts'
import { inWorkshop } from './running/workshop.ts'

const wanted = (names: readonly string[]): readonly Row[] => {
  const known = new Map(ROWS.map((row) => [row.id.toLowerCase(), row]))
  const unknown = names.filter((name) => !known.has(name.toLowerCase()))
  if (unknown.length > 0)
    throw new Error(`There is no row ${unknown.join(', ')}. There are: ${ROWS.map(({ id }) => id).join(', ')}.`)
  return names.length === 0
    ? ROWS
    : ROWS.filter((row) => names.some((name) => name.toLowerCase() === row.id.toLowerCase()))
}

const run = async (names: readonly string[]): Promise<boolean> => {
  const rows = wanted(names)
  const told: Told[] = []
  let isWhole = true
  const begun = Date.now()
  await inWorkshop(async (workshop) => {
    process.stdout.write(`${machineLines().join('\n')}\n\n`)
    for (const row of rows) {
      workshop.say(`${row.id}: ${row.about}`)
      try {
        told.push({ row, findings: await row.measure(workshop) })
      } catch (error) {
        isWhole = false
        workshop.say(`  ${row.id} could not be measured: ${error instanceof Error ? error.stack : error}`)
      }
    }
  })
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1)
  process.stdout.write(`${table(told)}\n\n${minutes} minutes, load at the end ${loadWords()}\n`)
  return isWhole
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
