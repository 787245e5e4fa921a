// The tour: a panel in a corner that goes from screen to screen, says what is there and marks it. It is not modal: all
// that it speaks of can be tried at once.
import { useEffect, useEffectEvent } from 'react'
import { useAction, useApp, useNotebook, useObservable, useReplica, useStore } from '../../store/hooks.ts'
import { leaveStep } from './leave-step.ts'
import { Offer } from './Offer.tsx'
import styles from './Panel.module.css'
import { Panel } from './Panel.tsx'
import { tourSteps } from './steps.ts'

export const Tour = () => {
  const { tour, place } = useStore()
  const { state, readOnly } = useReplica()
  const { singleKeys } = useApp().preferences
  const at = useObservable(tour)
  const hasArticles = useNotebook(['articles'], (now) => now.articles.size > 0)
  const begin = () => tour.set({ steps: tourSteps(state, { writable: readOnly === null, singleKeys }), step: 0 })
  const step = at === null || typeof at === 'string' ? null : (at.steps[at.step] ?? null)
  const go = (by: 1 | -1) => {
    if (at === null || typeof at === 'string') return
    const next = at.step + by
    if (next >= at.steps.length) tour.set(null)
    else if (next >= 0) tour.set({ ...at, step: next })
  }
  useAction('tour.start', hasArticles ? begin : null)
  useAction('tour.next', step === null ? null : () => go(1))
  useAction('tour.back', step === null ? null : () => go(-1))
  useAction('tour.leave', step === null ? null : () => tour.set(null))
  const isWanted = at === 'wanted'
  const beginWanted = useEffectEvent(begin)
  useEffect(() => {
    if (isWanted) beginWanted()
  }, [isWanted])
  useEffect(() => {
    if (step === null) return undefined
    place.set(step.place)
    return () => leaveStep(step.place, place)
  }, [step, place])
  if (at === 'offered') return <Offer onTake={begin} onLeave={() => tour.set(null)} />
  if (at === null || typeof at === 'string' || step === null) return null
  return (
    <>
      <Panel key={step.id} step={step} at={at.step} of={at.steps.length} onGo={go} onLeave={() => tour.set(null)} />
      {/* Where the screen keeps the focus, nothing else would say that there is a next step. */}
      <p aria-live="polite" className={styles.spoken}>
        {step.isTry ? `${step.title}. ${step.text}` : ''}
      </p>
    </>
  )
}
