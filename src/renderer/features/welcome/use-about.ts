// What the program says about itself, asked for when somebody wants to know.
import { useEffect, useState } from 'react'
import type { AboutParallax } from '#contract/about.ts'
import { useStore } from '../../store/hooks.ts'

/** @returns null until the answer is there */
export const useAbout = (): AboutParallax | null => {
  const { door, complain } = useStore()
  const [about, setAbout] = useState<AboutParallax | null>(null)
  useEffect(() => {
    let wanted = true
    door.ask('about.parallax', null).then((outcome) => {
      if (!wanted) return
      if (outcome.ok) setAbout(outcome.value)
      else complain(outcome.failure)
    })
    return () => {
      wanted = false
    }
  }, [door, complain])
  return about
}
