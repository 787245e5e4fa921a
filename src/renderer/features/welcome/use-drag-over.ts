// Whether files are held over the window.
import { useEffect, useState } from 'react'

export const useDragOver = (): boolean => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => setOver(event.dataTransfer?.types.includes('Files') === true)
    // Leaving an element for another within the window is no leaving.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const end = () => setOver(false)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', end)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', end)
    }
  }, [])
  return isOver
}
