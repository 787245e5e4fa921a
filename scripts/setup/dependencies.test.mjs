import { expect, it } from 'vitest'
import { isInstalled, isLockWhole } from './dependencies.mjs'

const lock = {
  '': { name: 'parallax' },
  'node_modules/bundler': {
    version: '2.0.0',
    optionalDependencies: { 'bundler-mac': '2.0.0', 'bundler-linux': '2.0.0' },
  },
  'node_modules/bundler-mac': { version: '2.0.0', optional: true },
  'node_modules/bundler-linux': { version: '2.0.0', optional: true },
}
const installed = { 'node_modules/bundler': { version: '2.0.0' }, 'node_modules/bundler-linux': { version: '2.0.0' } }

it('is content with a lock file that has every platform', () => {
  expect(isLockWhole(lock)).toBe(true)
})

it('sees that a platform is missing from a lock file', () => {
  const { 'node_modules/bundler-mac': _mac, ...partial } = lock
  expect(isLockWhole(partial)).toBe(false)
})

it('takes what npm installed by hand, without other platforms', () => {
  expect(isInstalled(lock, installed)).toBe(true)
})

it.each([
  ['another version', { ...installed, 'node_modules/bundler': { version: '1.9.0' } }],
  ['a package missing', { 'node_modules/bundler-linux': { version: '2.0.0' } }],
  ['a package too many', { ...installed, 'node_modules/left-over': { version: '1.0.0' } }],
])('installs anew for %s', (_what, found) => {
  expect(isInstalled(lock, found)).toBe(false)
})
