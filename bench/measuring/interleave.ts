// Measures several things by turns, so that whatever else the machine does falls on all of them alike.

/** Takes one sample, in milliseconds or whatever its row shows. */
export type Measure = (round: number) => Promise<number>

/**
 * The samples of each, `rounds` of them. Whoever began a round is last in the next: coming first must favour nobody.
 * The first `unheeded` rounds are run and left out, so that nothing is measured cold beside something warm.
 */
export const interleave = async <Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, Measure>>,
  unheeded = 0,
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(measures) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>
  for (let round = 0; round < unheeded + rounds; round += 1) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const sample = await measures[name](round)
      if (round >= unheeded) samples[name].push(sample)
    }
  }
  return samples
}

/** How many milliseconds some work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
