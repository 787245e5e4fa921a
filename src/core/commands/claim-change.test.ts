import { expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'

test('a translation is signed by whoever wrote these words, and stays theirs while others are written', () => {
  const { claims, coder, state, run, joinedBy } = sampleNotebook()
  const second = joinedBy('Ines')
  const german = { language: 'de', text: 'Der Steg ist sicher.' }
  const turkish = { language: 'tr', text: 'İskele sağlam.' }
  run('claim.setRenderings', { id: claims.pier, renderings: [german] })
  const [first] = state.claims.get(claims.pier)!.renderings
  expect(first).toMatchObject({ ...german, stamp: { by: coder } })
  second.run('claim.setRenderings', { id: claims.pier, renderings: [turkish, german] })
  expect(state.claims.get(claims.pier)!.renderings).toEqual([
    { ...turkish, stamp: { by: second.coder, at: expect.any(String) } },
    first,
  ])
})
