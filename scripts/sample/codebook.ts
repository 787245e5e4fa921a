// The codes of the sample. Those of Frame, Certainty, Stance and Genre come with every notebook and are only named here.
import type { SampleCode } from './material.ts'

/** Codes that a notebook begins with, by key: the facet they are of, and their name. */
export const GIVEN_CODES = {
  problem: ['frame', 'Problem'],
  cause: ['frame', 'Cause'],
  judgement: ['frame', 'Judgement'],
  remedy: ['frame', 'Remedy'],
  asserted: ['certainty', 'Asserted'],
  expected: ['certainty', 'Expected'],
  believed: ['certainty', 'Believed'],
  possible: ['certainty', 'Possible'],
  denied: ['certainty', 'Denied'],
  adopts: ['stance', 'Adopts'],
  reports: ['stance', 'Reports'],
  distances: ['stance', 'Distances'],
  disputes: ['stance', 'Disputes'],
  report: ['genre', 'Report'],
  analysis: ['genre', 'Analysis'],
  interview: ['genre', 'Interview'],
  statement: ['genre', 'Press release'],
} as const

const perspective = [
  {
    key: 'authority',
    name: 'Water authority',
    colour: 'blue',
    description: 'The night as those see it who run the dam at Dravik.',
    whenToUse: 'Also where a paper tells it so in its own voice.',
  },
  {
    key: 'town',
    name: 'Eskerford',
    colour: 'orange',
    description: 'The night as the town hall sees it.',
    whenToUse: 'Not for Tanners’ Row, which has a grievance with the town hall too.',
  },
  {
    key: 'commission',
    name: 'Joint Commission',
    colour: 'purple',
    description: 'The body of both states whose desk the notice went to.',
  },
  {
    key: 'row',
    name: 'Tanners’ Row',
    colour: 'rose',
    description: 'The people of the lowest quarter: shopkeepers, tenants, patients.',
  },
  { key: 'crews', name: 'Gate crews', colour: 'green', description: 'Those who work the gates, and their union.' },
  {
    key: 'states',
    name: 'The two governments',
    colour: 'teal',
    description: 'The ministers of Valdren and of Osmere.',
  },
] as const satisfies readonly SampleCode[]

const topic = [
  { key: 'warning', name: 'Warning', description: 'Who was told, by whom, and when.' },
  {
    key: 'notice',
    name: 'The notice of 23:05',
    parent: 'warning',
    letter: 'e',
    description: 'What was sent, when, and in which words.',
  },
  {
    key: 'passed',
    name: 'Passing it on',
    parent: 'warning',
    description: 'From the Commission’s desk to the town hall’s door.',
    whenToUse: 'What the town then did is under Alarm in the town.',
  },
  {
    key: 'alarm',
    name: 'Alarm in the town',
    parent: 'warning',
    letter: 'h',
    description: 'Sirens, messages, knocking on doors.',
  },
  { key: 'release', name: 'The release', description: 'Why, when and how the water was let down.' },
  { key: 'need', name: 'Whether it was needed', parent: 'release' },
  { key: 'rate', name: 'How much, how fast', parent: 'release', letter: 'r' },
  {
    key: 'gates',
    name: 'State of the gates',
    parent: 'release',
    letter: 'g',
    description: 'Gate 3, the inspection note, the overhaul that did not come.',
  },
  { key: 'damage', name: 'Damage', letter: 'd' },
  { key: 'lives', name: 'Lives', parent: 'damage' },
  { key: 'homes', name: 'Homes and trade', parent: 'damage' },
  { key: 'money', name: 'Money', letter: 'm', description: 'What is offered, to whom, and what it is called.' },
  { key: 'blame', name: 'Blame and inquiry', letter: 'i' },
  { key: 'future', name: 'What should change', parent: 'blame' },
] as const satisfies readonly SampleCode[]

const event = [
  { key: 'night', name: 'The night of 13 March' },
  { key: 'offer', name: 'The offer of help' },
  { key: 'note', name: 'The inspection note' },
] as const satisfies readonly SampleCode[]

const country = [
  { key: 'valdren', name: 'Valdren' },
  { key: 'osmere', name: 'Osmere' },
  { key: 'both', name: 'Both states' },
] as const satisfies readonly SampleCode[]

/** How two facets are used here: for what departs from the ordinary, so that it is seen. */
export const USED_SPARINGLY = {
  certainty: 'How sure the passage is of what it says. Given where it does more or less than assert.',
  stance: 'What the outlet does with words that are not its own. Given where it does more than report them.',
} as const

/** The facet that the researcher added. */
export const RESTS_ON = {
  name: 'Rests on',
  description:
    'What the claim offers to be believed for, where that is more than somebody’s word. Not whether it is true.',
} as const

const rests = [
  { key: 'measured', name: 'A measurement', description: 'A gauge, a clock, a count.' },
  { key: 'document', name: 'A document', description: 'A note, a letter, an e-mail that somebody has seen.' },
  { key: 'seen', name: 'What somebody saw' },
] as const satisfies readonly SampleCode[]

/** Codes by the facet they are made in; `rests` is the researcher's own. */
export const CODES = { perspective, topic, event, country, rests } as const

type Made = (typeof CODES)[keyof typeof CODES][number]['key']
/** The last is “none”, said on purpose: the account of no party. */
export type CodeKey = keyof typeof GIVEN_CODES | Made | 'perspective:none'
