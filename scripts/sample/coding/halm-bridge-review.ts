// The review from the border, which has read the papers.
import { type CodedArticle, direct, indirect, mixed, on } from '../material.ts'

export const halmBridgeReview: CodedArticle = {
  key: 'review',
  file: 'halm-bridge-review.md',
  outlet: 'review',
  known: { published: on('2025-03-24/2025-03-30', 'stated', 'Dated “Week of 24 March”.') },
  codes: ['analysis', 'night', 'note', 'offer'],
  coded: '2025-04-02T10:05:00.000Z',
  reading: 'done',
  dates: [
    { words: '19 November 2024', date: on('2024-11-19', 'stated') },
    { words: 'on 12 March', date: on('2025-03-12', 'stated') },
  ],
  claims: [
    {
      key: 'second-question',
      words: ['There is a second question', 'why did so much water come at once?'],
      voice: 'own',
      codes: ['perspective:none', 'rate', 'problem'],
      note: 'The Review’s frame: not who was told, but what was let loose.',
    },
    {
      key: 'ram',
      words: [
        'The seal of the hydraulic ram is worn. Do not hold the gate at part opening. Open fully or leave shut until overhauled.',
      ],
      says: ['an inspection note of 19 November 2024', 'it says of gate 3 at Dravik'],
      voice: [direct('inspection', 'an inspection note of 19 November 2024')],
      codes: ['crews', 'gates', 'problem', 'cause', 'adopts', 'document'],
      note: 'A document as the speaker. Signed by two fitters, whom the Review does not name.',
    },
    {
      key: 'routine',
      words: ['a routine note, quoted out of context'],
      says: ['The authority calls it'],
      voice: [direct('usa', 'The authority')],
      codes: ['authority', 'gates', 'denied', 'disputes'],
    },
    {
      key: 'not-disputed',
      words: ['It does not dispute the wording.'],
      voice: 'own',
      codes: ['perspective:none', 'gates', 'document'],
    },
    {
      key: 'two-positions',
      words: [
        'the authority’s account of a release that was “raised in steps” is hard to square with a gate that knows two positions',
      ],
      voice: 'own',
      codes: ['perspective:none', 'rate', 'gates', 'judgement', 'possible', 'document'],
      note: '“Raised in steps” stands in quotation marks, but is the Standard’s paraphrase of the authority.',
    },
    {
      key: 'wall',
      words: [
        'We opened it all the way because it could not be opened halfway. The steps were made with the other gate',
        'On paper that is a curve. In the river it is a wall.',
      ],
      says: ['An engineer who was on shift that night, and who asks not to be named', 'other gate,” ⟦he said⟧'],
      voice: [direct('engineer', 'An engineer who was on shift that night')],
      codes: ['crews', 'rate', 'gates', 'cause', 'adopts', 'seen'],
    },
    {
      key: 'gauge',
      words: ['It showed 520 cubic metres a second before it was lost.'],
      voice: 'own',
      codes: ['town', 'rate', 'measured'],
    },
    {
      key: 'three-figures',
      words: [
        'The authority’s 380 is an average over an hour, taken at the foot of the dam; the 410 that the news agency printed is the same curve, read at its peak.',
        'Only one of them is what arrived.',
      ],
      voice: 'own',
      codes: ['perspective:none', 'rate', 'judgement', 'measured'],
    },
    {
      key: 'slip',
      words: [
        'The 4.2 million crowns that the agency reported, and that the capital’s press repeated, is a slip of the keyboard.',
        'The sum in the minister’s letter, which the Review has read, is 2.4.',
      ],
      voice: 'own',
      codes: ['states', 'money', 'document'],
    },
    {
      key: 'eleven-centimetres',
      words: ['The lake was rising by eleven centimetres an hour'],
      voice: 'unclear',
      codes: ['authority', 'need', 'cause', 'measured'],
      note: 'Oskeld’s figure or the Review’s? The semicolon does not tell.',
    },
    {
      key: 'crest',
      words: ['it would have reached the crest towards five in the morning'],
      says: ['Marit Oskeld, who teaches hydrology at Halm, reckons'],
      voice: [indirect('oskeld', 'Marit Oskeld, who teaches hydrology at Halm')],
      codes: ['authority', 'need', 'cause', 'believed', 'adopts', 'measured'],
    },
    {
      key: 'not-alone',
      words: ['They had to open', 'They did not have to open like that, and they did not have to open alone.'],
      says: ['she said'],
      voice: [direct('oskeld', 'she')],
      codes: ['perspective:none', 'need', 'blame', 'judgement', 'adopts'],
    },
    {
      key: 'two-banks',
      words: [
        'it told one bank that the notice was “duly received” and the other that it “did not reach the competent body”',
      ],
      says: ['As for the Commission'],
      voice: [mixed('sjc', 'the Commission')],
      codes: ['commission', 'notice', 'problem', 'distances', 'document'],
    },
    {
      key: 'own-way',
      words: [
        'A body that belongs to two states has learned to speak in sentences that each of them can hear in its own way.',
      ],
      voice: 'own',
      codes: ['commission', 'blame', 'judgement'],
    },
    {
      key: 'drawer',
      words: [
        'she proposed a direct line between the control room and the towns in 2021, and that the proposal fell asleep in a drawer',
      ],
      says: ['Its secretary-general has told Daftar al-Nahr'],
      voice: [indirect('daftar', 'Daftar al-Nahr'), indirect('lindqvar', 'Its secretary-general')],
      codes: ['commission', 'future', 'remedy', 'distances'],
      note: 'Two hops, and across a language: Lindqvar, through Daftar al-Nahr. Her “slept” has become “fell asleep”.',
    },
    {
      key: 'invoice',
      words: [
        'Between November and March somebody may have overhauled the gate. To show it, the authority would need only to show the invoice.',
      ],
      voice: 'own',
      codes: ['authority', 'gates', 'possible', 'document'],
      note: 'The Review says what would prove it wrong. Nobody else does.',
    },
  ],
}
