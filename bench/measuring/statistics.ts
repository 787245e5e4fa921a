// The figures that samples are told by. Benchmarks on a shared machine have outliers on one side only, so a mean says little.

/** The middle of the samples; of an even number, the mean of the two in the middle. */
export const median = (samples: readonly number[]): number => {
  const sorted = inOrder(samples)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The least sample that at least `part` of them (between 0 and 1) do not exceed. */
export const quantile = (samples: readonly number[], part: number): number =>
  inOrder(samples)[Math.max(0, Math.ceil(part * samples.length) - 1)] ?? Number.NaN

export const p95 = (samples: readonly number[]): number => quantile(samples, 0.95)

const inOrder = (samples: readonly number[]): number[] => samples.toSorted((a, b) => a - b)
