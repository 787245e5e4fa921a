// Article texts and original files: written once, durably, before any record refers to them, and part of no Change.
// What nobody refers to any more goes when the notebook closes, and only if it was this session that let it go: a
// folder that is half synced must not lose files.
import { createHash } from 'node:crypto'
import { type OriginalPath, originalPath, parseText, printText, type TextPath, textPath } from '#core/disk/index.ts'
import type { VersionId } from '#core/model/ids.ts'
import { type Article, type ArticleId, VersionText } from '#core/model/index.ts'
import type { Change } from '#core/notebook/change.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { absolute, type NotebookFolder, readBytes, removeFile, writeBytes } from '../files/notebook-folder.ts'

type AssetPath = TextPath | OriginalPath

export class Assets {
  readonly #folder: NotebookFolder
  readonly #loose = new Set<AssetPath>()

  constructor(folder: NotebookFolder) {
    this.#folder = folder
  }

  /** Writes a version's text. Fails with 'conflict' when that version has another text already. */
  async putText(text: VersionText): Promise<Outcome<void>> {
    const parsed = VersionText.safeParse(text)
    if (!parsed.success)
      return failed('invalid-input', `The text of ${text.article} does not have the right shape, so it was not kept.`)
    return this.#put(textPath(text.article, text.version), Buffer.from(printText(parsed.data)))
  }

  async readText(article: ArticleId, version: VersionId): Promise<Outcome<VersionText>> {
    const path = textPath(article, version)
    const bytes = await this.#read(path, 'The text of this article')
    return bytes.ok ? parseText(path, bytes.value.toString('utf8')) : bytes
  }

  /** Keeps a file's bytes under their SHA-256, which is returned in lower-case hexadecimal. */
  async putOriginal(bytes: Uint8Array): Promise<Outcome<string>> {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const put = await this.#put(originalPath(hash), bytes)
    return put.ok ? done(hash) : put
  }

  readOriginal(hash: string): Promise<Outcome<Uint8Array>> {
    return /^[0-9a-f]{64}$/.test(hash)
      ? this.#read(originalPath(hash), 'The original file')
      : Promise.resolve(failed('invalid-input', 'This is not the hash of an original file.'))
  }

  /** Notes what an applied Change no longer refers to. */
  noteReleased(change: Change): void {
    for (const op of change.ops) {
      if (op.table !== 'articles' || op.before === null) continue
      const kept = new Set(op.after === null ? [] : assetsOf(op.after))
      for (const path of assetsOf(op.before)) if (!kept.has(path)) this.#loose.add(path)
    }
  }

  /** Removes what this session put or released and nothing refers to. What cannot be removed does no harm. */
  async sweep(state: NotebookState): Promise<void> {
    if (this.#loose.size === 0) return
    const used = new Set([...state.articles.values()].flatMap(assetsOf))
    for (const path of this.#loose) {
      if (used.has(path)) continue
      await removeFile(this.#folder, path)
      await this.#removeEmptyFolder(path)
    }
    this.#loose.clear()
  }

  async #put(path: AssetPath, bytes: Uint8Array): Promise<Outcome<void>> {
    const present = await readBytes(this.#folder, path)
    if (!present.ok) return present
    if (present.value?.equals(bytes)) return done(undefined)
    if (present.value !== null && !path.startsWith('originals/'))
      return failed('conflict', 'This version has another text already, and a text never changes.', path)
    const written = await writeBytes(this.#folder, path, bytes)
    if (written.ok) this.#loose.add(path)
    return written
  }

  async #read(path: AssetPath, what: string): Promise<Outcome<Buffer>> {
    const bytes = await readBytes(this.#folder, path)
    if (!bytes.ok) return bytes
    if (bytes.value !== null) return done(bytes.value)
    const message = `${what} is missing: the file ${path} is not in the notebook’s folder. If the folder is still being synced, wait; otherwise put the file back from a copy.`
    return failed('not-found', message, path)
  }

  async #removeEmptyFolder(path: AssetPath): Promise<void> {
    const parts = path.split('/')
    if (parts.length < 3) return
    const { host } = this.#folder
    await host.files.rmdir(absolute(this.#folder, parts.slice(0, -1).join('/'))).catch(() => undefined)
  }
}

const assetsOf = (article: Article): AssetPath[] =>
  article.versions.flatMap((version): AssetPath[] => [
    textPath(article.id, version.id),
    ...(version.original === null ? [] : [originalPath(version.original.hash)]),
  ])
