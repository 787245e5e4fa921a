// Who says what in the sample notebook: in every voice, one speaker relayed through an office, one without a name.
import type { CommandInput } from '../../commands/index.ts'
import type { ClaimId, SourceId } from '../../model/index.ts'
import type { Desk } from './desk.ts'
import type { Sample } from './sample-notebook.ts'

type Hop = CommandInput<'claim.attribute'>['attribution'][number]

export const attribute = (desk: Desk, articles: Sample['articles'], claims: Sample['claims']): Sample['sources'] => {
  const say = (claim: ClaimId, ...attribution: Hop[]) =>
    desk.run('claim.attribute', { ids: [claim], voice: 'attributed', attribution })
  const mayor = (form: Hop['form'], printed: string): Hop => ({
    sources: [{ kind: 'person', name: 'Lena Orsk', aliases: ['Mayor Orsk'] }],
    form,
    printed,
  })
  const office = (printed: string): Hop => ({
    sources: [{ kind: 'organisation', name: 'Harbour Office' }],
    form: 'indirect',
    printed,
  })
  const hale: Hop = { sources: [{ kind: 'person', name: 'Tomas Hale' }], form: 'indirect', printed: 'Tomas Hale' }
  const unnamedIn = articles.courier
  const skippers: Hop = {
    sources: [{ kind: 'person', name: 'two skippers', unnamedIn }],
    form: 'mixed',
    printed: 'Two skippers',
  }
  desk.run('claim.attribute', { ids: [claims.pays], voice: 'own', attribution: [] })
  desk.run('claim.attribute', { ids: [claims.promises], voice: 'unclear', attribution: [] })
  say(claims.winter, mayor('direct', 'Mayor Lena Orsk'))
  say(claims.pier, office('The harbour office'))
  say(claims.fares, office('the harbour office'), mayor('indirect', 'Mayor Orsk'))
  say(claims.coin, skippers)
  say(claims.jobs, hale)
  return sourcesOf(desk)
}

const sourcesOf = (desk: Desk): Sample['sources'] => {
  const named = (name: string): SourceId => {
    for (const source of desk.state.sources.values()) if (source.name === name) return source.id
    throw new Error(`There is no source ${name}.`)
  }
  return {
    gazette: named('Alder Gazette'),
    courier: named('Sandrin Courier'),
    mayor: named('Lena Orsk'),
    office: named('Harbour Office'),
    hale: named('Tomas Hale'),
    skippers: named('two skippers'),
  }
}
