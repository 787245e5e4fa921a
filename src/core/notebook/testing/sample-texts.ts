// The invented articles that tests read: a ferry that may or may not sail between Port Alder and Sandrin.

/** The joined text of each article, blocks parted by newlines. */
export const SAMPLE_TEXTS = {
  gazette: [
    'Council backs summer ferry to Sandrin',
    'Port Alder will pay for a daily boat until autumn, the council decided on Tuesday night.',
    '“We will not leave the island cut off for another winter,” Mayor Lena Orsk told the meeting.',
    'The harbour office said that its engineers had found the old pier safe.',
    'No money was set aside for lifeboats.',
  ].join('\n'),
  courier: [
    'Sandrin waits for word on the boat',
    'Islanders have heard promises before, and most of them went down with the last ferry.',
    'According to the harbour office, Mayor Orsk assured the fishing families that fares would stay low.',
    'Two skippers who did not want their names printed called the pier “a coin toss”.',
    'Tomas Hale, who runs the island school, expects thirty new jobs.',
  ].join('\n'),
  leaflet: [
    'Notice to all residents',
    'Tickets go on sale at the pier from the first of June.',
    'Bring exact change.',
  ].join('\n'),
  letter: ['A letter from the harbour', 'The pier has held for ninety years, and it will hold for ninety more.'].join(
    '\n',
  ),
} as const

export type SampleText = keyof typeof SAMPLE_TEXTS
