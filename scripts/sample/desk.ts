// The desk at which the sample is made: real commands on a real session, each at its own instant, and every failure
// fatal, because a sample that is not quite what its sources say is worse than none.
import type { CommandId, CommandInput } from '#core/commands/index.ts'
import type { ArticleId, IdPrefix, VersionId } from '#core/model/index.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import type { NotebookSession } from '#storage/index.ts'
import type { SteadyHost } from './steady-host.ts'

/** An article's newest text, for passages to be found in. */
export interface Text {
  readonly article: ArticleId
  readonly version: VersionId
  readonly hash: string
  readonly text: string
}

export interface SampleDesk {
  readonly session: NotebookSession
  readonly host: SteadyHost
  /** What follows is made from here on, a minute or so apart. */
  sitDown(at: string): void
  /** Runs a command. `key` names it and what it makes. @returns the ids that were made */
  run<Id extends CommandId>(key: string, id: Id, input: CommandInput<Id>): readonly string[]
}

/** Between one act and the next, in seconds: people are no clockwork, and the sample shows when things were made. */
const PAUSES = [40, 75, 55, 130, 65]

export const deskBefore = (session: NotebookSession, host: SteadyHost): SampleDesk => {
  let time = Date.parse(host.now())
  let acts = 0
  return {
    session,
    host,
    sitDown: (at) => {
      time = Date.parse(at)
    },
    run: (key, id, input) => {
      acts += 1
      time += (PAUSES[acts % PAUSES.length] ?? 60) * 1000
      host.setClock(new Date(time).toISOString())
      host.nameNext(key)
      return must(session.run(id, input), key).made
    },
  }
}

/** The value of an outcome; a failure names what was being made. */
export const must = <T>(outcome: Outcome<T>, what: string): T => {
  if (!outcome.ok) throw new Error(`${what}: ${outcome.failure.message}`)
  return outcome.value
}

/** The one id of a kind among those a command made. */
export const madeId = <P extends IdPrefix>(made: readonly string[], prefix: P): `${P}-${string}` => {
  const id = made.find((one): one is `${P}-${string}` => one.startsWith(`${prefix}-`))
  if (id === undefined) throw new Error(`Nothing of kind ${prefix} was made.`)
  return id
}

/** What a key of the sources stands for; a key that stands for nothing is a slip in them. */
export const known = <V>(map: ReadonlyMap<string, V>, key: string, kind: string): V => {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The sources speak of the ${kind} “${key}”, which they nowhere make.`)
  return value
}
