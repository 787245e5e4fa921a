// The frame around an open notebook: the rail on the left, one screen beside it.
import { useRef, useState } from 'react'
import { KeptEditors } from '../editor/KeptEditors.tsx'
import { BriefScreen } from '../features/brief/BriefScreen.tsx'
import { Briefs } from '../features/brief/Briefs.tsx'
import { Claims } from '../features/claims/Claims.tsx'
import { KeptClaims } from '../features/claims/KeptClaims.tsx'
import { Codebook } from '../features/codebook/Codebook.tsx'
import { Compare } from '../features/compare/Compare.tsx'
import { Library } from '../features/library/Library.tsx'
import { Reader } from '../features/reader/Reader.tsx'
import { Resume } from '../features/resume/Resume.tsx'
import { SideBySide } from '../features/side-by-side/SideBySide.tsx'
import { Sources } from '../features/sources/Sources.tsx'
import { Tour } from '../features/tour/Tour.tsx'
import { Trash } from '../features/trash/Trash.tsx'
import { useAction, usePlace } from '../store/hooks.ts'
import type { Place } from '../store/place.ts'
import { Panes } from '../ui/Panes.tsx'
import { NotebookActions } from './NotebookActions.tsx'
import { OpeningProblems } from './OpeningProblems.tsx'
import { Rail } from './Rail.tsx'
import styles from './Shell.module.css'
import { useRoomFocus } from './use-room-focus.ts'

export const Shell = () => {
  const place = usePlace()
  const room = useRef<HTMLElement>(null)
  useRoomFocus(place.view, room)
  const [railHidden, setRailHidden] = useState(false)
  useAction('view.toggleRail', () => setRailHidden(!railHidden))
  return (
    <KeptEditors>
      <NotebookActions />
      <Panes
        name="rail"
        fixed="start"
        usual={196}
        least={160}
        most={340}
        hidden={railHidden}
        start={(splitter) => <Rail splitter={splitter} />}
        end={
          <main ref={room} className={styles.screen}>
            <OpeningProblems />
            <KeptClaims>
              <Screen place={place} />
            </KeptClaims>
          </main>
        }
      />
      <Tour />
    </KeptEditors>
  )
}

const Screen = ({ place }: { readonly place: Place }) => {
  switch (place.view) {
    case 'resume':
      return <Resume />
    case 'library':
      return <Library />
    case 'reader':
      return <Reader key={place.article} article={place.article} focus={place} />
    case 'claims':
      return <Claims wanted={place.filter ?? null} isPassing={place.passing === true} />
    case 'compare':
      return <Compare key={String(place.passing)} layout={place.layout ?? null} isPassing={place.passing === true} />
    case 'beside':
      return <SideBySide articles={place.articles} claim={place.claim ?? null} facing={place.facing ?? null} />
    case 'briefs':
      return <Briefs />
    case 'brief':
      return (
        <BriefScreen key={place.brief} brief={place.brief} cite={place.cite ?? null} section={place.section ?? null} />
      )
    case 'sources':
      return <Sources chosen={place.source ?? null} />
    case 'codebook':
      return <Codebook chosen={place.code ?? null} />
    case 'trash':
      return <Trash />
  }
}
