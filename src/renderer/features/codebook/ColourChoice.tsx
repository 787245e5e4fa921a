// The colours a code may have, each with its name: colour is never the only sign.
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { Colour } from '#core/model/code.ts'
import { Dot } from '../../ui/Dot.tsx'
import { look } from '../../ui/look.ts'
import styles from './ColourChoice.module.css'

const NONE = 'none'

interface ColourChoiceProps {
  readonly value: Colour | null
  readonly onChange: (colour: Colour | null) => void
}

export const ColourChoice = ({ value, onChange }: ColourChoiceProps) => (
  <RadioGroup
    className={look(styles.group)}
    orientation="horizontal"
    value={value ?? NONE}
    onChange={(chosen) => onChange(Colour.options.find((colour) => colour === chosen) ?? null)}
  >
    <Label className={look(styles.label)}>Colour</Label>
    <div className={styles.colours}>
      {Colour.options.map((colour) => (
        <Radio key={colour} value={colour} className={look(styles.colour)}>
          <span className={styles.mark} data-colour={colour}>
            <Dot colour={colour} />
          </span>
          {colour}
        </Radio>
      ))}
      <Radio value={NONE} className={look(styles.colour)}>
        <span className={styles.mark}>
          <Dot colour={null} />
        </span>
        none
      </Radio>
    </div>
  </RadioGroup>
)
