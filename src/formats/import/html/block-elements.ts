// Which elements a browser sets as blocks, each on lines of its own.

const NAMES = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul xmp'
  ).split(' '),
)

export const setsBlock = (name: string): boolean => NAMES.has(name)
