// Deleted articles and briefs, kept until they are restored or deleted for good.
import { dayWords } from '#core/wording/count.ts'
import { useReplica } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import styles from './Trash.module.css'
import { type Trashed, useTrashed } from './use-trashed.ts'

export const Trash = () => {
  const writable = useReplica().readOnly === null
  const items = useTrashed()
  return (
    <>
      <Bar title="Trash" detail={items.length > 0 ? `${items.length} kept` : undefined} />
      {items.length === 0 ? (
        <Empty title="The trash is empty">
          Articles and briefs that you delete wait here, with everything done to them, until you restore them or delete
          them for good.
        </Empty>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <TrashedLine key={item.id} item={item} writable={writable} />
          ))}
        </ul>
      )}
    </>
  )
}

const TrashedLine = ({ item, writable }: { readonly item: Trashed; readonly writable: boolean }) => (
  <li className={styles.line}>
    <span className={styles.title} dir="auto">
      {item.title}
      <small className={styles.detail}>
        {item.detail} · deleted {dayWords(item.at)}
      </small>
    </span>
    {writable && (
      <>
        <Button onPress={item.restore} aria-label={`Restore ${item.title}`}>
          Restore
        </Button>
        <Button weight="danger" onPress={item.destroy} aria-label={`Delete ${item.title} for good`}>
          Delete for good
        </Button>
      </>
    )}
  </li>
)
