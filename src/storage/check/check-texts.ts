// Are the words what the records say they are? Looks at each version's text, at every quote taken from it, and at the
// file it was imported from.
import { createHash } from 'node:crypto'
import { originalPath, parseText, textPath } from '#core/disk/index.ts'
import { type Anchor, type Article, joinBlocks, type Version } from '#core/model/index.ts'
import { type NotebookState, recordsFiledWith } from '#core/notebook/state.ts'
import { type NotebookFolder, readBytes } from '../files/notebook-folder.ts'
import { error, type Finding } from './finding.ts'
import { inParallel } from './in-parallel.ts'

const READERS = 8

export const checkTexts = async (folder: NotebookFolder, state: NotebookState): Promise<Finding[]> => {
  const findings = await inParallel([...state.articles.values()], READERS, async (article) => {
    const texts = new Map<string, string>()
    const found: Finding[] = []
    for (const version of article.versions) {
      const text = await textOf(folder, article, version, found)
      if (text !== null) texts.set(version.id, text)
      found.push(...(await checkOriginal(folder, version)))
    }
    return [...found, ...checkClaims(state, article, texts), ...checkMentions(article, texts)]
  })
  return findings.flat()
}

/** A version's joined text, or null when it cannot be had. What is wrong is added to `found`. */
const textOf = async (
  folder: NotebookFolder,
  article: Article,
  version: Version,
  found: Finding[],
): Promise<string | null> => {
  const path = textPath(article.id, version.id)
  const bytes = await readBytes(folder, path)
  if (!bytes.ok || bytes.value === null) {
    found.push(error(path, bytes.ok ? `The text of “${article.title}” is missing.` : bytes.failure.message))
    return null
  }
  const parsed = parseText(path, bytes.value.toString('utf8'))
  if (!parsed.ok) {
    found.push(error(path, parsed.failure.message))
    return null
  }
  const text = joinBlocks(parsed.value.blocks)
  if (sha256(text) !== version.hash || text.length !== version.length)
    found.push(
      error(path, `The text of “${article.title}” is not the one that was imported: its words have been changed.`),
    )
  return text
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

const checkOriginal = async (folder: NotebookFolder, version: Version): Promise<Finding[]> => {
  if (version.original === null) return []
  const { name, hash } = version.original
  const path = originalPath(hash)
  const bytes = await readBytes(folder, path)
  if (!bytes.ok) return [error(path, bytes.failure.message)]
  if (bytes.value === null) return [error(path, `The original file “${name}” is missing.`)]
  return sha256(bytes.value) === hash ? [] : [error(path, `The original file “${name}” has been changed.`)]
}

type Texts = ReadonlyMap<string, string>

const checkClaims = (state: NotebookState, article: Article, texts: Texts): Finding[] =>
  recordsFiledWith(state, 'claims', article.id).flatMap((claim) => {
    const version = article.versions.find((known) => known.id === claim.version)
    const file = `claims/${article.id}.json`
    if (version === undefined)
      return [error(file, `Claim ${claim.id} was made in a version that “${article.title}” does not have.`)]
    return claim.passages.flatMap(({ anchor }) => checkAnchor(file, `Claim ${claim.id}`, anchor, version, texts))
  })

const checkMentions = (article: Article, texts: Texts): Finding[] =>
  article.dateMentions.flatMap(({ anchor }) => {
    const version = article.versions.find((known) => known.hash === anchor.textHash) ?? article.versions.at(-1)
    if (version === undefined) return []
    return checkAnchor(`articles/${article.id}.json`, 'A date that is mentioned', anchor, version, texts)
  })

const checkAnchor = (file: string, who: string, anchor: Anchor, version: Version, texts: Texts): Finding[] => {
  if (anchor.textHash !== version.hash)
    return [error(file, `${who} quotes “${brief(anchor.quote)}” from another text.`)]
  const text = texts.get(version.id)
  if (text === undefined || text.slice(anchor.start, anchor.end) === anchor.quote) return []
  return [error(file, `${who} quotes “${brief(anchor.quote)}”, which does not stand at ${anchor.start} in the text.`)]
}

const brief = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote)
