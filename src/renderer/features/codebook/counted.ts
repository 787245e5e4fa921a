// Counts as they are read: "1 claim", "1,204 claims".

/** Null for none: what there is none of is not listed. */
export const counted = (count: number, one: string, many = `${one}s`): string | null =>
  count === 0 ? null : `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
