// The bar above the article: whose it is, which of how many, how far it is read, and what can be done.
import { neighboursOf } from '#core/library/neighbours.ts'
import { readingOf } from '#core/library/reading-of.ts'
import { type Article, currentVersion, readingState } from '#core/model/index.ts'
import { outletName } from '#core/wording/names.ts'
import { READING_NAMES } from '#core/wording/reading.ts'
import { useKeySigns, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { BackButton } from './BackButton.tsx'
import styles from './ReaderBar.module.css'

export const ReaderBar = ({ article, writable }: { readonly article: Article; readonly writable: boolean }) => {
  const { actions } = useStore()
  const { coder } = useReplica()
  const makeKeys = useKeySigns('claim.make')
  const outlet = useNotebook(['sources'], (state) => outletName(state, article), [article])
  const { place, total } = useNotebook(['articles'], (state) => neighboursOf(state, article.id), [article.id])
  const reading = useNotebook(['readings'], (state) => readingOf(state, article.id, coder), [article.id, coder])
  const isDone = readingState(article, reading) === 'done'
  return (
    <Bar title={<span dir="auto">{outlet}</span>} detail={`${place} of ${total}`}>
      <BackButton />
      {isDone && <span className={styles.done}>{READING_NAMES.done}</span>}
      {writable && (
        <>
          <Button weight="quiet" onPress={() => actions.perform('article.details')}>
            Details
          </Button>
          <Button onPress={() => actions.perform(isDone ? 'reader.markUnread' : 'reader.markDone')}>
            {isDone ? 'Mark as unread' : 'Mark as read'}
          </Button>
          <Button
            weight="primary"
            isDisabled={currentVersion(article).length === 0}
            onPress={() => actions.perform('claim.make')}
            keys={makeKeys}
          >
            New claim
          </Button>
        </>
      )}
    </Bar>
  )
}
