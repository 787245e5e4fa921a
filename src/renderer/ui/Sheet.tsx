// A dialog above the window. Escape and a click outside close it; focus returns to where it was.
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { look } from './look.ts'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly titleHidden?: boolean
  readonly size?: 'small' | 'medium' | 'large'
  /** It holds nothing that takes the focus, so that it takes the focus itself, to be scrolled by key. */
  readonly isText?: boolean
  readonly onClose: () => void
  readonly footer?: ReactNode
  readonly children: ReactNode
}

export const Sheet = ({
  title,
  titleHidden = false,
  size = 'medium',
  isText = false,
  onClose,
  footer,
  children,
}: SheetProps) => (
  <ModalOverlay className={look(styles.veil)} isOpen isDismissable onOpenChange={(open) => open || onClose()}>
    <Modal className={look(styles.modal, styles[size])}>
      <Dialog className={look(styles.dialog)}>
        <Heading slot="title" className={look(titleHidden ? styles.hidden : styles.title)}>
          {title}
        </Heading>
        <div className={titleHidden ? styles.bare : styles.body} tabIndex={isText ? 0 : undefined}>
          {children}
        </div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </Dialog>
    </Modal>
  </ModalOverlay>
)
