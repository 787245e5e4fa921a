// The id by which notebooks know who is at the desk: made once and kept, so that another name is no other person.
import { z } from 'zod'
import { CoderId, type NewId } from '#core/model/index.ts'
import type { KeptFile } from './kept-file.ts'

export const KeptCoder = z.object({ id: CoderId.nullable() })
export type KeptCoder = z.infer<typeof KeptCoder>

/** @returns null where it cannot be kept: another id at each start would be another coder each time */
export const coderIdIn = async (kept: KeptFile<KeptCoder>, newId: NewId): Promise<CoderId | null> => {
  const { id } = kept.get()
  if (id !== null) return id
  const made: CoderId = newId('cdr')
  const written = await kept.set({ id: made })
  if (written.ok) return made
  console.error(written.failure.message)
  return null
}
