// Two windows may ask for two notebooks at once; each waits until the one before it has what it asked for.

/** @returns a function that runs works one after another, whether or not the one before succeeded */
export const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }
}
