import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, paragraphsOf } from './lines.ts'

const wrap = (paragraph: string, width: number): string =>
  paragraph.split(' ').reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1)
    return line.length + 1 + word.length > width ? `${text}\n${word}` : `${text} ${word}`
  })

const FERRY =
  'The ferry left the quay at dawn with forty people on board, most of them on their way to the market in Sandrin, where the stalls open at eight.'
const HARBOUR =
  'The harbour office had closed the landing stage for a week, because two of its piles had moved in the storm and nobody could say whether a third would.'
const LAST = 'Nobody was hurt, and the boats were back by noon, long before the fog came in from the sea again.'

describe('paragraphs', () => {
  it('are parted by blank lines', () => {
    expect(paragraphsOf(cleanText('One.\r\n\r\n  \r\nTwo.\r\rThree.\n'))).toEqual(['One.', 'Two.', 'Three.'])
  })

  it('are lines where no line is blank', () => {
    expect(paragraphsOf(`${FERRY}\n${HARBOUR}\n${LAST}`)).toEqual([FERRY, HARBOUR, LAST])
    const evenLines = [
      'The ferry ran again on Monday, and all of it was well.',
      'Nobody was hurt, and the boats came back by noon.',
    ]
    expect(paragraphsOf([...evenLines, ...evenLines].join('\n'))).toHaveLength(4)
    expect(paragraphsOf('Port Alder\nHarbour Street 4\nThe harbour master')).toHaveLength(3)
  })

  it.each([60, 72, 80, 90])('are put together again where lines were broken at %i', (width) => {
    const wrapped = [FERRY, HARBOUR, LAST].map((paragraph) => wrap(paragraph, width))
    expect(paragraphsOf(wrapped.join('\n\n'))).toEqual([FERRY, HARBOUR, LAST])
  })

  it('are found by their short last lines where lines were broken and none is blank', () => {
    const wrapped = [FERRY, HARBOUR, FERRY, LAST].map((paragraph) => wrap(paragraph, 66))
    expect(paragraphsOf(wrapped.join('\n'))).toEqual([FERRY, HARBOUR, FERRY, LAST])
  })

  it('keep the lines of a verse or an address apart', () => {
    const verse = 'The boat is gone,\nthe quay is wet,\nand nobody\nhas sailed as yet.'
    expect(paragraphsOf(`${FERRY}\n\n${verse}\n\n${LAST}`)).toEqual([FERRY, ...verse.split('\n'), LAST])
  })

  it('close up at a hyphen', () => {
    const text = `${'word '.repeat(12)}cross-\nborder ${'word '.repeat(11)}here and\nthere it ends.\n\n${LAST}`
    expect(paragraphsOf(text)[0]).toContain('cross-border')
  })

  it('hold no line break and lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', '\r', '\u2029', '\t', '\f'))),
        (parts) => {
          const text = parts.join('')
          const paragraphs = paragraphsOf(cleanText(text))
          for (const paragraph of paragraphs) expect(paragraph).toMatch(/^[^\n\r]*\S[^\n\r]*$/u)
          expect(paragraphs.join('').replace(/\s/gu, '')).toBe(cleanText(text).replace(/\s/gu, ''))
        },
      ),
    )
  })
})
