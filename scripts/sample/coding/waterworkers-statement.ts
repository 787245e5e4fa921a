// The union's statement, which came as a sheet of paper: no outlet, no date. Its coding was begun and not finished.
import { type CodedArticle, indirect, on } from '../material.ts'

export const waterworkersStatement: CodedArticle = {
  key: 'union',
  file: 'waterworkers-statement.txt',
  outlet: null,
  known: { authors: [], published: null },
  codes: ['statement', 'night', 'note'],
  coded: '2025-04-04T16:40:00.000Z',
  reading: 'started',
  place: 'We also say that it is not the night shift’s task',
  dates: [
    {
      words: 'On 19 November',
      date: on('2024-11-19', 'inferred', 'The year is that of the note the Review has seen.'),
    },
  ],
  claims: [
    {
      key: 'at-the-edge',
      words: ['The lake was at the edge, and a dam that goes takes everybody with it.'],
      says: ['We will not say that the gates should have stayed shut.'],
      voice: [indirect('union', 'We')],
      codes: ['crews', 'need', 'cause', 'adopts', 'seen'],
      note: 'The union grants the authority its main point, and then takes another road.',
    },
    {
      key: 'by-the-book',
      words: ['Whoever opened on that night did what the book demanded.'],
      voice: [indirect('union', 'We')],
      codes: ['crews', 'blame', 'judgement', 'adopts'],
    },
    {
      key: 'book-was-wrong',
      words: ['the book was wrong, and that this was known'],
      says: ['But we say'],
      voice: [indirect('union', 'we')],
      codes: ['crews', 'gates', 'blame', 'judgement', 'adopts'],
    },
    {
      key: 'half-open',
      words: ['gate 3 must not be held half open'],
      says: ['But we say', 'On 19 November our fitters wrote down'],
      voice: [indirect('union', 'we'), indirect('inspection', 'our fitters wrote down')],
      codes: ['crews', 'gates', 'problem', 'cause', 'adopts', 'document'],
      note: 'Two hops: the note of November, through the union.',
    },
    {
      key: 'asked-thrice',
      words: [
        'In December, in January and again in February we asked in writing for the overhaul.',
        'it was in next year’s plan',
      ],
      says: ['We were told each time'],
      voice: [indirect('union', 'we')],
      codes: ['crews', 'gates', 'blame', 'cause', 'adopts', 'document'],
    },
    {
      key: 'gently',
      words: ['You cannot open a broken gate gently', 'You can only open it or not.'],
      says: ['say Piet Harrold, the secretary of the union, and Anneke Solm, the steward of the gate crews'],
      voice: [
        {
          by: ['harrold', 'solm'],
          form: 'direct',
          printed: 'Piet Harrold, the secretary of the union, and Anneke Solm, the steward of the gate crews',
        },
      ],
      codes: ['crews', 'gates', 'rate', 'cause', 'adopts'],
      note: 'One sentence in two mouths: joint speakers.',
    },
  ],
}
