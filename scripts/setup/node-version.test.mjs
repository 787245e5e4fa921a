import { expect, it } from 'vitest'
import { isSupportedNode } from './node-version.mjs'

it.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.3', false],
  ['22.0.0', true],
  ['24.1.0', true],
])('Node %s: %s', (version, expected) => {
  expect(isSupportedNode(version)).toBe(expected)
})
