// What a facet is given to: claims, articles, sources. At least one stays ticked.
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { Subject } from '#core/model/facet.ts'
import { look } from '../../ui/look.ts'
import styles from './AppliesTo.module.css'

interface AppliesToProps {
  readonly value: readonly Subject[]
  readonly onChange: (value: Subject[]) => void
}

export const AppliesTo = ({ value, onChange }: AppliesToProps) => (
  <CheckboxGroup
    className={look(styles.group)}
    value={[...value]}
    onChange={(ticked) => onChange(Subject.options.filter((subject) => ticked.includes(subject)))}
  >
    <Label className={look(styles.label)}>Given to</Label>
    <div className={styles.options}>
      {Subject.options.map((subject) => (
        <Checkbox
          key={subject}
          value={subject}
          isDisabled={value.length === 1 && value.includes(subject)}
          className={look(styles.option)}
        >
          <span className={styles.box} aria-hidden="true" />
          {subject}
        </Checkbox>
      ))}
    </div>
  </CheckboxGroup>
)
