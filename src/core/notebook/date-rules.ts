// What holds for the dates of a record: they are in the calendar, and those that a text speaks of stand in that text.

import { isInCalendar } from '../model/calendar.ts'
import type { Anchor, Article, Source } from '../model/index.ts'

/** Whether a passage stands in one of an article's versions. */
export const liesInText = (article: Article, anchor: Anchor): boolean =>
  article.versions.some((version) => version.hash === anchor.textHash && anchor.end <= version.length)

export const articleDateProblems = (article: Article): string[] => {
  const recorded = [
    article.published,
    article.updated,
    article.retrieved,
    ...article.versions.map(({ date }) => date),
    ...article.dateMentions.map(({ date }) => date),
  ]
  return [
    ...unreal(recorded.map((date) => date?.value ?? null)),
    ...(article.dateMentions.every(({ anchor }) => liesInText(article, anchor))
      ? []
      : ['speaks of a date that stands in none of its versions']),
  ]
}

export const sourceDateProblems = (source: Source): string[] =>
  unreal(source.roles.flatMap(({ from, to }) => [from, to]))

const unreal = (dates: readonly (string | null)[]): string[] =>
  dates.flatMap((date) =>
    date === null || isInCalendar(date) ? [] : [`has the date ${date}, which is in no calendar`],
  )
