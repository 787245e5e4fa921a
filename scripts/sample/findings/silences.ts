// What was looked for in an article of the sample and not found there, with the search that was made.

interface SampleSilence {
  readonly article: string
  /** The key of a point or of a code. */
  readonly about: string
  readonly search: string
}

export const SILENCES = {
  'standard-lives': {
    article: 'standard',
    about: 'lives',
    search: 'died, death, dead, killed, body, buried, watchman, Brenn; both versions, read to the end',
  },
  'standard-gates': {
    article: 'standard',
    about: 'gates',
    search: 'gate, outlet, overhaul, repair, inspection, fitter, union; gates open and shut, none is ill',
  },
  'ledger-gates': {
    article: 'ledger',
    about: 'gates',
    search: 'gate, overhaul, union; laid beside the agency’s report, whose paragraph on this is cut',
  },
  'messenger-need': {
    article: 'messenger',
    about: 'need',
    search: 'lake, reservoir, level, limit, rain, snow, overtop',
  },
  'irmakyaka-offer': {
    article: 'irmakyaka',
    about: 'offer',
    search: 'milyon, kron, yardım, ödeme; who will be paid is said, and never how much',
  },
  'daftar-need': {
    article: 'daftar',
    about: 'need',
    search: 'بحيرة، منسوب، مطر، ثلج، خطر على السد',
  },
} as const satisfies Readonly<Record<string, SampleSilence>>
