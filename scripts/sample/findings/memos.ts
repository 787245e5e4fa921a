// What the researcher wrote to themselves while making the sample.

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
