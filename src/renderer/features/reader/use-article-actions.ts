// What can be done with the article that is read: how far it is read, its details, its neighbours, the trash.

import { neighboursOf } from '#core/library/neighbours.ts'
import type { Article, ArticleId, ClaimId } from '#core/model/index.ts'
import { useAction, useNotebook, useReplica, useStore } from '../../store/hooks.ts'

export const useArticleActions = ({ id, url }: Article, live: ClaimId | null): void => {
  const store = useStore()
  const writable = useReplica().readOnly === null
  const { previous, next } = useNotebook(['articles'], (state) => neighboursOf(state, id), [id])
  const go = (article: ArticleId | null) => article && (() => store.place.set({ view: 'reader', article }))
  const mark = (state: 'done' | 'unread') => () => void store.run('reading.set', { articles: [id], state })
  const trash = async () => {
    const outcome = await store.run('article.trash', { ids: [id] })
    if (!outcome.ok) return
    store.place.set({ view: 'library' })
    store.offerUndo('Article moved to the trash.', outcome.value)
  }
  const openUrl = async (address: string) => {
    const outcome = await store.door.ask('app.openUrl', { url: address })
    if (!outcome.ok) store.complain(outcome.failure)
  }
  useAction('reader.markDone', writable ? mark('done') : null)
  useAction('reader.markUnread', writable ? mark('unread') : null)
  useAction('article.details', writable ? () => store.sheet.set({ sheet: 'article-details', article: id }) : null)
  useAction('article.openUrl', url === null ? null : () => void openUrl(url))
  useAction('article.next', go(next))
  useAction('article.previous', go(previous))
  useAction('compare.beside', () => store.place.set({ view: 'beside', articles: [id], ...(live && { claim: live }) }))
  useAction('article.trash', writable ? () => void trash() : null)
}
