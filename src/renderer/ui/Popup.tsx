// A small dialog that hangs from the control it belongs to. Escape and a press outside close it.
import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { look } from './look.ts'
import styles from './Popup.module.css'

interface PopupProps {
  readonly label: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The element it hangs from. */
  readonly trigger: RefObject<HTMLElement | null>
  readonly placement?: 'bottom start' | 'bottom end'
  readonly children: ReactNode
}

export const Popup = ({ label, isOpen, onClose, trigger, placement = 'bottom end', children }: PopupProps) => (
  <Popover
    className={look(styles.popup)}
    triggerRef={trigger}
    isOpen={isOpen}
    onOpenChange={(open) => open || onClose()}
    placement={placement}
  >
    <Dialog className={look(styles.dialog)} aria-label={label}>
      {children}
    </Dialog>
  </Popover>
)
