// What several outlets claim, each in its own words: the points of the sample, by the keys of the claims that make them.
import type { CheckStatus } from '#core/model/index.ts'

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
