// The capital's daily: the agency's report under another headline, and shorter.
import { type CodedArticle, direct, indirect, mixed } from '../material.ts'

export const capitalLedger: CodedArticle = {
  key: 'ledger',
  file: 'capital-ledger.html',
  outlet: 'ledger',
  known: {},
  codes: ['report', 'night', 'offer'],
  coded: '2025-04-01T15:10:00.000Z',
  reading: 'done',
  claims: [
    {
      key: 'pays-up',
      words: ['Valdren pays up after dam drowns border town'],
      voice: 'own',
      codes: ['states', 'money', 'blame', 'cause', 'judgement'],
      note: 'The headline is the Ledger’s own. “Drowns” and “pays up” are in no sentence of the report beneath it.',
    },
    {
      key: 'four-million',
      words: ['Neighbour offers 4.2 million crowns'],
      voice: 'own',
      codes: ['states', 'money'],
    },
    {
      key: 'notice',
      words: [
        'it had given notice at 23:05 on Wednesday, more than half an hour before it opened two outlets of the Dravik dam',
      ],
      says: ['Valdren’s water authority said'],
      voice: [indirect('usa', 'Valdren’s water authority')],
      codes: ['authority', 'notice', 'measured'],
    },
    {
      key: 'no-word',
      words: ['the town hall had no word of it until 02:55, when a lock-keeper telephoned'],
      says: ['Eskerford’s mayor, Maura Tessel, said'],
      voice: [indirect('tessel', 'Eskerford’s mayor, Maura Tessel')],
      codes: ['town', 'passed', 'problem', 'measured'],
    },
    {
      key: 'acted',
      words: ['acted on all information in the form in which it was received'],
      says: ['The Selwen Joint Commission', 'told Ferren that it had'],
      voice: [direct('sjc', 'The Selwen Joint Commission')],
      codes: ['commission', 'passed', 'denied'],
      note: 'Without the agency’s next sentence, which says what the Commission did not answer.',
    },
    {
      key: 'plan-worked',
      words: ['The plan worked'],
      says: ['its director, Bertil Roke, told reporters in Dravik'],
      voice: [direct('roke', 'its director, Bertil Roke')],
      codes: ['authority', 'blame', 'judgement'],
    },
    {
      key: 'watchman',
      words: [
        '71 and worked as a night watchman at a disused tannery',
        'He had gone from door to door to wake his neighbours.',
      ],
      says: ['tannery, ⟦the police said⟧'],
      voice: [indirect('police', 'the police')],
      codes: ['town', 'lives', 'alarm', 'seen'],
    },
    {
      key: 'beginning',
      words: ['called the offer “a beginning”'],
      says: ['Osmere’s interior minister, Carel Vost'],
      voice: [mixed('vost', 'Osmere’s interior minister, Carel Vost')],
      codes: ['states', 'money', 'judgement', 'adopts'],
    },
  ],
}
