// Asks where a link leads. Web and mail addresses only: anything else is refused with a sentence.
import { type FormEvent, type RefObject, useState } from 'react'
import type { EditorControls } from '../../editor/controls.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Popup } from '../../ui/Popup.tsx'
import styles from './LinkPopup.module.css'

interface LinkPopupProps {
  readonly controls: EditorControls
  readonly href: string | null
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export const LinkPopup = ({ controls, href, trigger, onClose }: LinkPopupProps) => {
  const [typed, setTyped] = useState(href ?? '')
  const [refused, setRefused] = useState(false)
  const link = (address: string | null) => {
    if (controls.link(address)) onClose()
    else setRefused(true)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    link(withScheme(typed.trim()))
  }
  const close = () => {
    onClose()
    controls.focus()
  }
  return (
    <Popup label="Link" isOpen onClose={close} trigger={trigger} placement="bottom start">
      <form className={styles.form} onSubmit={submit}>
        <Field
          label="Address"
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setRefused(false)
          }}
          autoFocus
          placeholder="https://"
          error={refused ? 'This is no address on the web or for mail. Write it as https://… or mailto:…' : undefined}
        />
        <div className={styles.actions}>
          {href !== null && (
            <Button weight="quiet" onPress={() => link(null)}>
              Remove link
            </Button>
          )}
          <Button weight="primary" type="submit" isDisabled={typed.trim() === ''}>
            {href === null ? 'Link' : 'Change'}
          </Button>
        </div>
      </form>
    </Popup>
  )
}

/** "example.org/a" is meant as a web address, "desk@example.org" as one for mail. */
const withScheme = (typed: string): string => {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(typed)) return typed
  return /^[^\s/@]+@[^\s/@]+$/u.test(typed) ? `mailto:${typed}` : `https://${typed}`
}
