// When two names are the same name. Independent of the machine's language, so that a command gives the same Change
// wherever it runs.

/** What two spellings of one name have in common: case, spacing and the shape of quotation marks do not count. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase()

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)
