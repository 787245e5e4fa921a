// One window writes in a brief; another that shows it reads along. The lock is the browser's own, so that a window that
// is closed or dies lets go of it.
import { useEffect, useState } from 'react'
import type { BriefId } from '#core/model/index.ts'

/** `asking` lasts as long as it takes the browser to answer. */
export type Hold = 'asking' | 'held' | 'elsewhere'

/**
 * Holds the right to write in a brief while the component is shown and `wanted`. `release` is awaited before another
 * may write.
 */
export const useWritingLock = (brief: BriefId, wanted: boolean, release: () => Promise<void>): Hold => {
  const [hold, setHold] = useState<Hold>('asking')
  useEffect(() => {
    if (!wanted) return undefined
    const left = new AbortController()
    void take(`brief ${brief}`, left.signal, setHold, release)
    return () => {
      left.abort()
      setHold('asking')
    }
  }, [brief, wanted, release])
  return hold
}

const take = async (name: string, left: AbortSignal, told: (hold: Hold) => void, release: () => Promise<void>) => {
  const keep = async () => {
    if (left.aborted) return
    told('held')
    await new Promise<void>((resolve) => left.addEventListener('abort', () => resolve()))
    await release()
  }
  const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await keep()
    return lock !== null
  })
  if (free || left.aborted) return
  told('elsewhere')
  await navigator.locks.request(name, { signal: left }, keep).catch((reason: unknown) => {
    if (!left.aborted) throw reason
  })
}
