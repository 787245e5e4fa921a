// How articles and claims of the sample stand to each other, by keys: of articles, and `article/claim`.

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
