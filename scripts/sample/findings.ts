// What was found across the articles of the sample, by keys: `article/claim`, keys of articles, of codes and of points.
import type { CheckStatus, ComparisonView } from '#core/model/index.ts'

interface SamplePoint {
  readonly proposition: string
  readonly status: CheckStatus
  readonly evidence: string
  readonly claims: readonly string[]
}

/** In the order of the night. */
export const POINTS = {
  needed: {
    proposition: 'Without the release the dam would have been in danger.',
    status: 'supported',
    evidence:
      'The authority says so; so does a hydrologist who does not work for it (Review). The union, which has every reason not to, grants it.',
    claims: ['standard/daylight', 'ferren/overtopped', 'review/crest', 'union/at-the-edge'],
  },
  notice: {
    proposition: 'The authority sent a notice at 23:05, before a gate moved.',
    status: 'supported',
    evidence: 'Nobody disputes that something was sent at 23:05. What it said, and to whom, is another matter.',
    claims: [
      'standard/notice',
      'ferren/notice',
      'ledger/notice',
      'messenger/sent',
      'irmakyaka/it-is-said',
      'daftar/unread',
    ],
  },
  desk: {
    proposition: 'At the Commission nobody was there to read it.',
    status: 'supported',
    evidence: 'Said by the town and by the Commission’s own secretary-general, independently of each other.',
    claims: ['messenger/office-hours', 'daftar/no-night-desk'],
  },
  told: {
    proposition: 'The town hall had no word of it before 02:55.',
    status: 'supported',
    evidence:
      'All outlets trace this to the town hall. Ask for the telephone bill of the lock at Sallow Weir, which would settle it.',
    claims: ['messenger/call', 'ferren/no-word', 'ledger/no-word', 'irmakyaka/first-word', 'standard/nobody-told'],
  },
  siren: {
    proposition: 'No siren could have sounded in Eskerford.',
    status: 'supported',
    evidence:
      'Three outlets agree, and each has another reason: another country’s chain (Standard), a mere fact (Messenger), six years of neglect (Irmakyaka).',
    claims: ['standard/sirens', 'messenger/siren', 'irmakyaka/siren'],
  },
  brenn: {
    proposition: 'Aldo Brenn died after waking his neighbours.',
    status: 'supported',
    evidence: 'Police (Ferren), neighbours (Messenger, Irmakyaka). No account contradicts it; one does not have it.',
    claims: ['messenger/brenn', 'ferren/watchman', 'ledger/watchman', 'irmakyaka/eleven-doors', 'daftar/buried'],
  },
  plan: {
    proposition: 'The authority kept to its plan.',
    status: 'unchecked',
    evidence:
      'Everybody quotes the same sentence of its director, and the union agrees: the book was kept to, and was wrong. Nobody outside has seen it.',
    claims: [
      'standard/plan',
      'ferren/plan-worked',
      'ledger/plan-worked',
      'messenger/plan-worked',
      'irmakyaka/plan',
      'union/by-the-book',
    ],
  },
  gate: {
    proposition: 'Gate 3 was known to be faulty before that night.',
    status: 'disputed',
    evidence:
      'One document, which one outlet says that it has read. The authority does not dispute its wording, but what follows from it. An invoice for an overhaul would refute the point.',
    claims: ['review/ram', 'ferren/overhaul', 'union/half-open'],
  },
  offer: {
    proposition: 'Valdren has offered 2.4 million crowns.',
    status: 'supported',
    evidence: 'The Review has read the minister’s letter.',
    claims: ['standard/offer', 'messenger/eleven-thousand', 'daftar/sixth', 'review/slip'],
  },
  larger: {
    proposition: 'Valdren has offered 4.2 million crowns.',
    status: 'refuted',
    evidence: 'One source, printed twice: the Ledger has the figure from Ferren. The letter says 2.4.',
    claims: ['ferren/offer', 'ledger/four-million'],
  },
} as const satisfies Readonly<Record<string, SamplePoint>>

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

interface Linked<Kind extends string> {
  readonly from: string
  readonly kind: Kind
  readonly to: string
  readonly reason: string
}

export const ARTICLE_LINKS: readonly Linked<'republishes' | 'translates' | 'corrects'>[] = [
  {
    from: 'ledger',
    kind: 'republishes',
    to: 'ferren',
    reason:
      'The agency’s report word for word under another headline. Cut: what the Commission did not say, the unnamed member of its staff, the union on the gates.',
  },
  {
    from: 'review',
    kind: 'corrects',
    to: 'ferren',
    reason: 'The sum in the minister’s letter is 2.4 million, not 4.2. The agency has not corrected it itself.',
  },
]

export const CLAIM_LINKS: readonly Linked<string>[] = [
  {
    from: 'daftar/not-radio',
    kind: 'contradicts',
    to: 'messenger/radio',
    reason: 'The person quoted denies what the mayor says that she said.',
  },
  {
    from: 'messenger/regrets',
    kind: 'contradicts',
    to: 'standard/duly',
    reason: 'The same body on the same notice: one sentence for each bank.',
  },
  {
    from: 'daftar/two-words',
    kind: 'responds to',
    to: 'standard/duly',
    reason: 'Received, yes; but as a notice, not as a warning.',
  },
  {
    from: 'daftar/none-of-our-business',
    kind: 'rewords',
    to: 'standard/no-comment',
    reason: '“Cannot comment on” has become “is none of our business” on the way into Arabic.',
  },
  {
    from: 'ferren/plan-worked',
    kind: 'rewords',
    to: 'standard/plan',
    reason: 'The first half, “We followed the plan to the letter”, is cut, and a full stop put behind the rest.',
  },
  {
    from: 'irmakyaka/not-in-plan',
    kind: 'responds to',
    to: 'irmakyaka/plan',
    reason: 'Asked for an answer to Roke’s sentence.',
  },
  {
    from: 'irmakyaka/this-bank',
    kind: 'responds to',
    to: 'messenger/not-paid-to-ring',
    reason: 'The quarter does not let the town hall speak for it.',
  },
  {
    from: 'ferren/no-part',
    kind: 'contradicts',
    to: 'ferren/overhaul',
    reason: 'The authority against the union, in one paragraph.',
  },
  {
    from: 'review/routine',
    kind: 'responds to',
    to: 'review/ram',
    reason: 'Not the wording is disputed but its weight.',
  },
  {
    from: 'review/wall',
    kind: 'contradicts',
    to: 'standard/steps',
    reason: 'Steps were made with one gate while the other stood open.',
  },
  { from: 'review/gauge', kind: 'supports', to: 'messenger/gauge', reason: 'The same reading, with a doubt added.' },
  {
    from: 'review/slip',
    kind: 'contradicts',
    to: 'ferren/offer',
    reason: 'Has read the letter that the sum stands in.',
  },
  {
    from: 'review/crest',
    kind: 'supports',
    to: 'ferren/overtopped',
    reason: 'Reckoned independently of the authority.',
  },
  {
    from: 'review/not-alone',
    kind: 'responds to',
    to: 'standard/daylight',
    reason: 'Grants the need, and not the manner.',
  },
  { from: 'union/half-open', kind: 'supports', to: 'review/ram', reason: 'The crews quote the same note.' },
  {
    from: 'union/asked-thrice',
    kind: 'contradicts',
    to: 'ferren/no-part',
    reason: 'Whoever asked three times in writing thought that it played a part.',
  },
]

interface SampleMemo {
  /** `notebook`, or a kind and a key: `article:standard`. */
  readonly about: string
  readonly paragraphs: readonly string[]
}

export const MEMOS: readonly SampleMemo[] = [
  {
    about: 'notebook',
    paragraphs: [
      'Question: what did each side know of the release in the night of 12 to 13 March, and what does each side’s press leave out?',
      'Coded sentence by sentence in four sittings, 1 to 4 April. Perspective means whose account a passage gives. The Standard gets “Water authority” also where it speaks in its own voice, because it tells the night as the authority does; the Messenger gets “Eskerford” only where it tells it as the town hall does.',
      'Still to be done: the second half of the union’s statement, and the second press release of the Commission, of which there is no copy yet.',
    ],
  },
  {
    about: 'article:standard',
    paragraphs: [
      'Two versions. On 13 March the Standard wrote that sirens had sounded as far as Eskerford. On 15 March the sentence was changed, with a notice at the foot of the page and none where it had stood. Only the corrected text is coded.',
    ],
  },
  {
    about: 'article:union',
    paragraphs: [
      'Came as a sheet of paper, without a date; the Review of 24 March does not know it. Stopped at the telephone question (“They asked on the telephone whether anybody had answered”): whom did the crew ask?',
    ],
  },
  {
    about: 'claim:daftar/none-of-our-business',
    paragraphs: [
      'Asked the newspaper: it had the sentence from the Standard’s web page and translated it itself. So this is no second statement of Venning’s, and must not be cited as one.',
    ],
  },
  {
    about: 'point:gate',
    paragraphs: [
      'Three outlets, but how many sources? The union quotes the note; the Review has the note, perhaps from the union. Until one of them says where it has it from, this counts as one source.',
    ],
  },
]

type SampleAxis = { readonly by: 'facet'; readonly of: string } | { readonly by: 'outlet' | 'speaker' | 'point' }

interface SampleComparison {
  readonly title: string
  readonly view: ComparisonView
  /** Null for all of them. */
  readonly articles: readonly string[] | null
  readonly rows: SampleAxis
  readonly columns: SampleAxis
}

export const COMPARISONS: readonly SampleComparison[] = [
  {
    title: 'What each outlet speaks of',
    view: 'matrix',
    articles: null,
    rows: { by: 'facet', of: 'warning' },
    columns: { by: 'outlet' },
  },
  {
    title: 'Story map',
    view: 'matrix',
    articles: null,
    rows: { by: 'point' },
    columns: { by: 'outlet' },
  },
  {
    title: 'Whose account does what',
    view: 'matrix',
    articles: null,
    rows: { by: 'facet', of: 'problem' },
    columns: { by: 'facet', of: 'town' },
  },
  {
    title: 'The two banks',
    view: 'matrix',
    articles: ['standard', 'messenger', 'irmakyaka'],
    rows: { by: 'facet', of: 'town' },
    columns: { by: 'outlet' },
  },
]

interface SampleBrief {
  /** A file under `briefs/`. */
  readonly file: string
  readonly title: string
  readonly at: string
}

export const BRIEFS: readonly SampleBrief[] = [
  { file: 'who-told-eskerford.md', title: 'Who told Eskerford?', at: '2025-04-04T08:00:00.000Z' },
  { file: 'questions.md', title: 'Questions for the hearing', at: '2025-04-04T15:10:00.000Z' },
]
