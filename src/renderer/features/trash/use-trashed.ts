// What is in the trash, the last deleted first, and what can be done with each.
import type { Article, Brief } from '#core/model/index.ts'
import { filedWith } from '#core/notebook/state.ts'
import { counted } from '#core/wording/count.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'

export interface Trashed {
  readonly id: Article['id'] | Brief['id']
  readonly title: string
  readonly detail: string
  /** When it was deleted. */
  readonly at: string
  readonly restore: () => void
  readonly destroy: () => void
}

export const useTrashed = (): readonly Trashed[] =>
  [...useTrashedArticles(), ...useTrashedBriefs()].sort((a, b) => b.at.localeCompare(a.at))

const useTrashedArticles = (): readonly Trashed[] => {
  const { run } = useStore()
  const say = useSaid()
  const articles = useNotebook(['articles', 'sources', 'claims'], (state) =>
    [...state.articles.values()].flatMap((article) =>
      article.trashed === null
        ? []
        : {
            article,
            at: article.trashed.at,
            detail: `${outletName(state, article)} · ${counted(filedWith(state, article.id).claims.size, 'claim')}`,
          },
    ),
  )
  return articles.map(({ article, at, detail }) => ({
    id: article.id,
    title: articleTitle(article),
    detail: `Article · ${detail}`,
    at,
    restore: () => void say(run('article.restore', { ids: [article.id] }), 'Article restored.'),
    destroy: () => void say(run('article.delete', { ids: [article.id] }), 'Article and its claims deleted.'),
  }))
}

const useTrashedBriefs = (): readonly Trashed[] => {
  const { run } = useStore()
  const say = useSaid()
  const briefs = useNotebook(['briefs'], (state) =>
    [...state.briefs.values()].flatMap((brief) => (brief.trashed === null ? [] : { brief, at: brief.trashed.at })),
  )
  return briefs.map(({ brief, at }) => ({
    id: brief.id,
    title: brief.title,
    detail: 'Brief',
    at,
    restore: () => void say(run('brief.restore', { ids: [brief.id] }), 'Brief restored.'),
    destroy: () => void say(run('brief.delete', { ids: [brief.id] }), 'Brief deleted.'),
  }))
}

/** Says what was done once it is, with a way back. */
const useSaid = () => {
  const { run, offerUndo } = useStore()
  return async (running: ReturnType<typeof run>, text: string) => {
    const outcome = await running
    if (outcome.ok) offerUndo(text, outcome.value)
  }
}
