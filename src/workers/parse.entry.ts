// What runs in a parsing thread: one job at a time, answered by a draft or by why there is none.
import { parentPort } from 'node:worker_threads'
import { readArticle, readPaste } from '#formats/import/index.ts'
import type { ParseAnswer, ParseJob } from './parse-job.ts'

const parse = (job: ParseJob): Promise<ParseAnswer> =>
  job.kind === 'file'
    ? readArticle({ bytes: job.bytes, name: job.name, encoding: job.encoding ?? undefined })
    : readPaste({ text: job.text, html: job.html })

parentPort?.on('message', async (job: ParseJob) => {
  parentPort?.postMessage(await parse(job))
})
