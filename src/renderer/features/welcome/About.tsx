// What this is, which version, and under which licences it and everything in it are.
import icon from '#resources/icons/parallax.svg'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './About.module.css'
import { Licences } from './Licences.tsx'
import { useAbout } from './use-about.ts'

export const About = ({ onClose }: { readonly onClose: () => void }) => {
  const { door, complain } = useStore()
  const about = useAbout()
  const showRuntime = async () => {
    const outcome = await door.ask('about.showRuntimeLicences', null)
    if (!outcome.ok) complain(outcome.failure)
  }
  return (
    <Sheet title="About Parallax" titleHidden onClose={onClose}>
      <div className={styles.about}>
        <header className={styles.head}>
          <img className={styles.icon} src={icon} alt="" />
          <div>
            <p className={styles.name}>Parallax</p>
            <p className={styles.version}>{about === null ? ' ' : `Version ${about.version}`}</p>
          </div>
        </header>
        <p className={styles.promise}>
          A research notebook for seeing how sources frame the same event. Everything stays on this computer, as JSON
          that you can read.
        </p>
        <p className={styles.terms}>
          Licensed under the Apache License 2.0.{' '}
          {about !== null && (
            <>
              Runs on Electron {about.electron}, Chromium {about.chromium}, Node.js {about.node}.
            </>
          )}
        </p>
        {about !== null && <Licences packages={about.packages} />}
      </div>
      <footer className={styles.foot}>
        <Button onPress={() => void showRuntime()}>Licences of Chromium and Node.js…</Button>
        <Button weight="primary" onPress={onClose}>
          Close
        </Button>
      </footer>
    </Sheet>
  )
}
