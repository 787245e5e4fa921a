// Which columns of a table are shown, chosen from a list that hangs from a button.
import { useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import { Popup } from '../Popup.tsx'
import styles from './ColumnsButton.module.css'
import type { Columns } from './columns.ts'

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
            <li key={column.id}>
              <label className={styles.line}>
                <input
                  type="checkbox"
                  checked={columns.shown.includes(column)}
                  disabled={column.isName === true}
                  onChange={(event) => columns.show(column.id, event.target.checked)}
                />
                {column.name}
              </label>
            </li>
          ))}
        </ul>
      </Popup>
    </span>
  )
}
