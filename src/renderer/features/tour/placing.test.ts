import { expect, test } from 'vitest'
import { cornerFor } from './placing.ts'

const view = { width: 1440, height: 900 }
const panel = { width: 400, height: 260 }

test.each([
  ['nothing is marked', null, 'bottom-right'],
  ['what is marked is elsewhere', { left: 200, top: 100, width: 200, height: 60 }, 'bottom-right'],
  ['a card stands below on the right', { left: 1100, top: 700, width: 300, height: 100 }, 'top-right'],
  ['a pane fills the right', { left: 1050, top: 0, width: 390, height: 900 }, 'bottom-left'],
  ['all is marked', { left: 0, top: 0, width: 1440, height: 900 }, 'bottom-right'],
] as const)('the panel where %s', (_where, marked, corner) => expect(cornerFor(marked, view, panel)).toBe(corner))
