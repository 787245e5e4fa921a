// A place to paste an article into. What a web page puts on the clipboard keeps its headings, quotes and links.
import { type ClipboardEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'

interface PasteFormProps {
  readonly onPaste: (text: string, html: string | null) => void
  readonly onClose: () => void
}

export const PasteForm = ({ onPaste, onClose }: PasteFormProps) => {
  const [text, setText] = useState('')
  const [isLeaving, setLeaving] = useState(false)
  const leave = () => (text.trim() === '' ? onClose() : setLeaving(!isLeaving))
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    if (html === '') return
    event.preventDefault()
    onPaste(event.clipboardData.getData('text/plain'), html)
  }
  return (
    <Sheet
      title="Paste an article"
      onClose={leave}
      footer={
        isLeaving ? (
          <LeaveQuestion
            question="What was typed here is gone when it is closed."
            stay="Go on"
            leave="Close without importing"
            onStay={() => setLeaving(false)}
            onLeave={onClose}
          />
        ) : (
          <>
            <Button weight="quiet" onPress={leave}>
              Cancel
            </Button>
            <Button weight="primary" isDisabled={text.trim() === ''} onPress={() => onPaste(text, null)}>
              Continue
            </Button>
          </>
        )
      }
    >
      <div onPaste={paste}>
        <Field
          label="Text of the article"
          value={text}
          onChange={setText}
          lines={14}
          autoFocus
          serif
          hint="Title, outlet and date are looked for in it, and can be put right in the next step."
        />
      </div>
    </Sheet>
  )
}
