import { expect, test } from 'vitest'
import { roomBeside } from './room-beside.ts'

test('the outline gives way before the claims do', () => {
  expect(roomBeside(70)).toEqual({ outline: true, claims: true })
  expect(roomBeside(50)).toEqual({ outline: false, claims: true })
  expect(roomBeside(40)).toEqual({ outline: false, claims: false })
})
