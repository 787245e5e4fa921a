// A stop of the guided tour: something to do in the window, and what is to be seen there afterwards.
import type { Running } from '../app-fixture.ts'

export interface Stop {
  /** Names its picture. */
  readonly name: string
  /** What the picture shows, as a sentence below it. */
  readonly caption: string
  /** Does what leads there, as a person would, and ends when what the picture is to show is there. */
  go(app: Running, folder: string): Promise<void>
}

/** The mouse is left in a corner, so that nothing stands out because it is beneath it. */
export const stop = (name: string, caption: string, go: Stop['go']): Stop => ({
  name,
  caption,
  go: async (app, folder) => {
    await go(app, folder)
    await app.page.mouse.move(2, 2)
  },
})
