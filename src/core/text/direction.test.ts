import { expect, test } from 'vitest'
import { baseDirection } from './direction.ts'

test.each([
  ['', 'ltr'],
  ['Ferry talks resume', 'ltr'],
  ['2025: محادثات العبّارة', 'rtl'],
  ['«שיחות» in Sandrin', 'rtl'],
  ['12 – 34', 'ltr'],
  ['Նավը մեկնեց', 'ltr'],
  ['📰 گزارش', 'rtl'],
])('%j runs %s', (text, direction) => {
  expect(baseDirection(text)).toBe(direction)
})
