import { describe, expect, it } from 'vitest'
import { authorNames, readByline } from './byline.ts'

describe('a byline', () => {
  it.each([
    ['By Ana Reyes', ['Ana Reyes']],
    ['By Ana Reyes and Tom Ek', ['Ana Reyes', 'Tom Ek']],
    ['BY ANA REYES, TOM EK AND MIRA SOL', ['ANA REYES', 'TOM EK', 'MIRA SOL']],
    ['By Ana Reyes, Harbour Correspondent', ['Ana Reyes']],
    ['Von Jörg Ähre und Pia de Wit', ['Jörg Ähre', 'Pia de Wit']],
    ['Par Zoé Lenoir', ['Zoé Lenoir']],
    ['Haber: Ayşe Çağlar', ['Ayşe Çağlar']],
    ['Author: Ana Reyes (ana@example.org)', ['Ana Reyes']],
  ])('names its authors: %s', (line, names) => {
    expect(readByline(line)).toEqual(names)
  })

  it.each([
    'Ana Reyes',
    'By the time the ferry arrived, nobody was waiting.',
    'By 2030 the harbour will be twice as large',
    'Haber merkezi',
    'Di nuovo in mare il traghetto tra Port Alder e Sandrin dopo lo sciopero di una settimana, dice la capitaneria',
  ])('is not read into %s', (line) => {
    expect(readByline(line)).toBeNull()
  })
})

describe('a list of authors', () => {
  it('is split at its separators, without addresses and repetitions', () => {
    expect(authorNames('Ana Reyes; Tom Ek & Mira Sol')).toEqual(['Ana Reyes', 'Tom Ek', 'Mira Sol'])
    expect(authorNames('https://example.org/people/ana')).toEqual([])
    expect(authorNames('by Ana Reyes, Ana Reyes')).toEqual(['Ana Reyes'])
  })
})
