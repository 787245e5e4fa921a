// What does not fit about a request, for people: they see it only where a window and this process disagree.
import type { z } from 'zod'

export const inputProblem = (channel: string, error: z.ZodError): string => {
  const [issue] = error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`
  return `Parallax could not use what was given to ${channel}${place}, so nothing was changed: ${issue?.message ?? 'it does not fit'}.`
}
