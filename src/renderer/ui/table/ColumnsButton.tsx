// Which columns of a table are shown and in which order, chosen from a list that hangs from a button.
import { useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import { Popup } from '../Popup.tsx'
import styles from './ColumnsButton.module.css'
import type { Column, Columns } from './columns.ts'

export const ColumnsButton = <Row,>({ columns }: { readonly columns: Columns<Row> }) => {
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLSpanElement>(null)
  return (
    <span ref={trigger}>
      <Button weight="quiet" aria-haspopup="dialog" aria-expanded={isOpen} onPress={() => setOpen(true)}>
        Columns
      </Button>
      <Popup label="Columns" isOpen={isOpen} onClose={() => setOpen(false)} trigger={trigger}>
        <ul className={styles.list}>
          {columns.all.map((column) => (
            <Choice key={column.id} column={column} columns={columns} />
          ))}
        </ul>
      </Popup>
    </span>
  )
}

interface ChoiceProps<Row> {
  readonly column: Column<Row>
  readonly columns: Columns<Row>
}

const Choice = <Row,>({ column: { id, name, isName = false }, columns }: ChoiceProps<Row>) => (
  <li className={styles.line}>
    <label className={styles.name}>
      <input
        type="checkbox"
        checked={columns.shown.some((shown) => shown.id === id)}
        disabled={isName}
        onChange={(event) => columns.show(id, event.target.checked)}
      />
      {name}
    </label>
    <button
      type="button"
      className={styles.move}
      aria-label={`Move ${name} before`}
      onClick={() => columns.move(id, -1)}
    >
      ↑
    </button>
    <button
      type="button"
      className={styles.move}
      aria-label={`Move ${name} behind`}
      onClick={() => columns.move(id, 1)}
    >
      ↓
    </button>
  </li>
)
