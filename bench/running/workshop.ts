// What rows work with: folders that are gone afterwards, notebooks made once for all rows that want them, and a voice.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { generateNotebook, type NotebookPlan } from '../generate/notebook.ts'
import { cache } from './places.ts'

export interface Workshop {
  /** A new empty folder on the disk that the checkout is on. */
  folder(name: string): Promise<string>
  /** The folder of a generated notebook; rows that name the same plan share it, and leave it as large as it was. */
  notebook(plan: NotebookPlan): Promise<string>
  /** Says on stderr what is being done. */
  say(sentence: string): void
}

/** Runs `work` in a workshop, and leaves nothing of it behind. */
export const inWorkshop = async <T>(work: (workshop: Workshop) => Promise<T>): Promise<T> => {
  await mkdir(cache, { recursive: true })
  const home = await mkdtemp(join(cache, 'run-'))
  const notebooks = new Map<string, Promise<string>>()
  const folder = (name: string) => mkdtemp(join(home, `${name}-`))
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
  const make = async (plan: NotebookPlan) => {
    say(`  making a notebook: ${plan.name} …`)
    const path = await folder('notebook')
    generateNotebook(path, plan)
    return path
  }
  const notebook = (plan: NotebookPlan) => {
    const known = notebooks.get(plan.name) ?? make(plan)
    notebooks.set(plan.name, known)
    return known
  }
  try {
    return await work({ folder, notebook, say })
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
