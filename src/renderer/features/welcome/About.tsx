// What this is, which version, and under which licence.
import { useApp } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './About.module.css'

export const About = ({ onClose }: { readonly onClose: () => void }) => {
  const { version } = useApp()
  return (
    <Sheet
      title="About Parallax"
      size="small"
      isText
      onClose={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <div className={styles.about}>
        <p>Version {version}</p>
        <p>
          A research notebook for seeing how sources frame the same event. Everything stays on this computer, as JSON
          that you can read.
        </p>
        <p>
          Licensed under the Apache License 2.0. Set in Inter and Source Serif 4, both under the SIL Open Font License
          1.1.
        </p>
      </div>
    </Sheet>
  )
}
