// Every key there is, by menu, and whether single keys are on.
import { CATALOG, isSingleKey } from '#core/commands/catalog.ts'
import { useApp } from '../store/hooks.ts'
import { keySigns } from '../store/keys.ts'
import { Keys } from '../ui/Keys.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import styles from './KeyList.module.css'

export const KeyList = ({ onClose }: { readonly onClose: () => void }) => {
  const { platform, preferences } = useApp()
  const withKeys = CATALOG.filter((entry) => entry.keys.length > 0)
  const menus = [...new Set(withKeys.map((entry) => entry.menu.name))]
  return (
    <Sheet title="All keys" size="large" isText onClose={onClose}>
      {!preferences.singleKeys && (
        <p className={styles.note}>Single-key shortcuts are switched off in the preferences.</p>
      )}
      <p className={styles.note}>
        Digits 1 to 9 set the perspective of the claim at hand; letters given to codes in the codebook set those.
      </p>
      <div className={styles.columns}>
        {menus.map((menu) => (
          <section key={menu} className={styles.menu}>
            <h3 className={styles.heading}>{menu}</h3>
            <dl className={styles.list}>
              {withKeys
                .filter((entry) => entry.menu.name === menu)
                .map((entry) => (
                  <div key={entry.id} className={styles.row}>
                    <dt>{entry.label}</dt>
                    <dd className={styles.keys}>
                      {entry.keys
                        .filter((keys) => preferences.singleKeys || !isSingleKey(keys))
                        .map((keys) => (
                          <Keys key={keys} signs={keySigns(keys, platform === 'mac')} />
                        ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}
