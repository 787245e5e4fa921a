import { describe, expect, test } from 'vitest'
import { cleanJson, cleanLine, cleanText } from './clean.ts'
import { table } from './table.ts'
import { cutTo, widthOf } from './width.ts'

describe('what reaches a screen', () => {
  test('has no control characters and no marks that turn writing around', () => {
    expect(cleanLine('a\u001b[2Jb\u009bc\u202ed\r\n e\u0000')).toBe('a[2Jbcd e')
    expect(cleanText('a\u001bb\n\tc\u202ed')).toBe('ab\n cd')
  })
  test('is JSON that reads back the same, with every such character written out', () => {
    const value = [{ a: '\u001b\u009b\u007f\u2028ş🛟' }]
    expect(cleanJson(value)).not.toMatch(/(?!\n)[\p{Cc}\u2028]/u)
    expect(JSON.parse(cleanJson(value))).toEqual(value)
  })
})

test('widths are those of a screen', () => {
  expect(['abc', 'é', 'e\u0301', '日本', '🛟', 'مرفأ'].map(widthOf)).toEqual([3, 1, 1, 4, 2, 4])
  expect(cutTo('日本語です', 6)).toBe('日本…')
  expect(cutTo('short', 5)).toBe('short')
})

describe('a table', () => {
  const rows = [
    { name: 'Port Alder', note: 'a boat that sails every day until the autumn' },
    { name: '日本', note: null },
  ]
  const columns = [
    { title: 'Name', of: (row: (typeof rows)[number]) => row.name },
    { title: 'Note', of: (row: (typeof rows)[number]) => row.note },
  ]
  test('is aligned and cuts nothing in a file', () => {
    expect(table(rows, columns, null).split('\n')).toEqual([
      'Name        Note',
      'Port Alder  a boat that sails every day until the autumn',
      '日本        –',
    ])
  })
  test('fits the screen', () => {
    expect(table(rows, columns, 30).split('\n')).toEqual([
      'Name        Note',
      'Port Alder  a boat that sails…',
      '日本        –',
    ])
    expect(table(rows, columns, 10).split('\n')[1]).toBe('Port Al…  a boat…')
  })
})
