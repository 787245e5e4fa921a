// An import as it goes: files or a paste are read, put right, and added together or not at all.
import { useEffect, useEffectEvent, useState } from 'react'
import type { ImportResult } from '#contract/messages.ts'
import type { ChosenEncoding } from '#core/import/encodings.ts'
import type { ArticleId } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { type ArticleFields, type Before, fieldsOfDraft, knownFrom } from './article-fields.ts'

/** One file or paste with what the form says of it. `wanted` is whether it will be added. */
export interface Candidate {
  readonly result: ImportResult
  readonly fields: ArticleFields | null
  readonly wanted: boolean
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly name: string
}

export const useImport = (onClose: () => void) => {
  const { door, complain } = useStore()
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => door.listen('import.progress', setProgress), [door])

  const take = (results: readonly ImportResult[]) => setCandidates([...(candidates ?? []), ...results.map(candidateOf)])
  const readFiles = async (paths: readonly string[] | null) => {
    setProgress({ done: 0, total: paths?.length ?? 0, name: '' })
    const outcome = await door.ask('import.readFiles', { paths: paths === null ? null : [...paths] })
    setProgress(null)
    if (outcome.ok && outcome.value.length > 0) return take(outcome.value)
    if (!outcome.ok) complain(outcome.failure)
    return candidates === null ? onClose() : undefined
  }
  const readPaste = async (text: string, html: string | null) => {
    const outcome = await door.ask('import.readPaste', { text, html })
    return outcome.ok ? take([outcome.value]) : complain(outcome.failure)
  }
  const reread = async (key: string, encoding: ChosenEncoding) => {
    const outcome = await door.ask('import.reread', { key, encoding })
    if (!outcome.ok) return complain(outcome.failure)
    return setCandidates(
      (all) => all?.map((one) => (one.result.key === key ? candidateOf(outcome.value) : one)) ?? null,
    )
  }
  const change = (key: string, fields: Partial<Pick<Candidate, 'fields' | 'wanted'>>) =>
    setCandidates((all) => all?.map((one) => (one.result.key === key ? { ...one, ...fields } : one)) ?? null)

  const add = async (): Promise<readonly ArticleId[] | null> => {
    const outcome = await door.ask('import.add', { drafts: (candidates ?? []).flatMap(toAdd) })
    if (outcome.ok) return outcome.value.articles
    complain(outcome.failure)
    return null
  }
  const letGo = useEffectEvent(() => {
    const keys = candidates?.map((one) => one.result.key) ?? []
    if (keys.length > 0) void door.ask('import.discard', { keys })
  })
  useEffect(() => () => letGo(), [])
  return {
    candidates,
    progress,
    readFiles,
    readPaste,
    reread,
    change,
    add,
    cancel: () => void door.ask('import.cancel', null),
  }
}

/** A text that is in the notebook already is not added a second time unless one asks for it. */
const candidateOf = (result: ImportResult): Candidate => ({
  result,
  fields: result.draft === null ? null : fieldsOfDraft(result.draft),
  wanted: result.draft !== null && result.twins.length === 0,
})

/** What a file says of itself, before anybody has put it right. */
export const proposedIn = ({ draft }: ImportResult): Before => ({
  published: draft?.proposals.published ?? null,
  language: draft?.proposals.language ?? null,
})

const knownOf = ({ wanted, fields, result }: Candidate) =>
  wanted && fields !== null ? knownFrom(fields, proposedIn(result)) : null

export const isReady = (candidate: Candidate): boolean => knownOf(candidate) !== null

const toAdd = (candidate: Candidate) => {
  const known = knownOf(candidate)
  const { draft, key } = candidate.result
  return known === null
    ? []
    : [{ key, known: { ...known, updated: draft?.proposals.updated ?? null, retrieved: today() } }]
}

const today = () => ({
  value: new Date().toISOString().slice(0, 10),
  basis: 'metadata' as const,
  note: 'The day it was imported.',
})
