// The library of a notebook without articles: the three ways to bring some in.
import { useApp, useStore } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'

export const NoArticles = ({ canImport }: { readonly canImport: boolean }) => {
  const { actions } = useStore()
  const mac = useApp().platform === 'mac'
  const ways = (
    <>
      <Button weight="primary" onPress={() => actions.perform('import.files')} keys={keySigns('Mod+Shift+O', mac)}>
        Import files…
      </Button>
      <Button onPress={() => actions.perform('import.paste')} keys={keySigns('Mod+Alt+V', mac)}>
        Paste an article…
      </Button>
    </>
  )
  return (
    <>
      <Bar title="Library" />
      <Empty title="No articles yet" actions={canImport && ways}>
        Drop text, Markdown or HTML files anywhere in this window, choose them, or paste an article you have copied.
      </Empty>
    </>
  )
}
