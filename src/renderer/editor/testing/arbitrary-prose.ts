// Texts of every shape for laws about the editor, in the one form that core keeps them in: neighbouring runs differ in
// look, and no run is empty.
import fc from 'fast-check'
import type { Citation, Inline, ProseBlock, TextRun } from '#core/model/index.ts'

const letters = fc.string({
  unit: fc.constantFrom('a', 'É', 'ş', 'ب', '語', '🙂', ' ', '“', '[', '*', '@', '1'),
  minLength: 1,
  maxLength: 8,
})

const href = fc.constantFrom(null, null, 'https://example.org/a?b=1#c', 'mailto:desk@example.org')

const run: fc.Arbitrary<TextRun> = fc.record({
  kind: fc.constant('text'),
  text: letters,
  styles: fc.constantFrom([], ['strong'], ['emphasis'], ['strong', 'emphasis']),
  href,
})

const id = <P extends string>(prefix: P) =>
  fc.integer({ min: 0, max: 99_999_999 }).map((n): `${P}-${string}` => `${prefix}-${String(n).padStart(8, '0')}`)

const citation: fc.Arbitrary<Citation> = fc.record({
  kind: fc.constant('citation'),
  target: fc.oneof(id('clm'), id('pnt'), id('sil')),
  words: letters,
  from: letters,
})

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: run },
  { weight: 1, arbitrary: citation },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
)

const look = (one: Inline | undefined) => (one?.kind === 'text' ? `${one.href} ${one.styles.join()}` : null)

const content = fc
  .array(inline, { maxLength: 6 })
  .map((inlines) => inlines.filter((one, index) => look(one) === null || look(one) !== look(inlines[index - 1])))

/** Blocks with ids that count up, so that no two are the same. */
export const arbitraryProse: fc.Arbitrary<ProseBlock[]> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), content }),
      fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), content }),
      fc.record({ kind: fc.constant('quote' as const), content }),
      { weight: 4, arbitrary: listItem() },
      fc.record({ kind: fc.constant('claim-quote' as const), citation }),
    ),
    { maxLength: 12 },
  )
  .map((blocks) => blocks.map((block, index) => ({ id: `blk-${String(index).padStart(8, '0')}` as const, ...block })))

function listItem() {
  return fc.record({
    kind: fc.constant('list-item' as const),
    ordered: fc.boolean(),
    depth: fc.integer({ min: 0, max: 8 }),
    content,
  })
}
