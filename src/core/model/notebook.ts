// The notebook itself: one research project, and the people who code in it.
import { z } from 'zod'
import { CoderId, NotebookId } from './ids.ts'
import { Instant } from './stamp.ts'

export const Notebook = z.object({ id: NotebookId, title: z.string().min(1), createdAt: Instant })
export type Notebook = z.infer<typeof Notebook>

export const Coder = z.object({ id: CoderId, name: z.string().min(1) })
export type Coder = z.infer<typeof Coder>
