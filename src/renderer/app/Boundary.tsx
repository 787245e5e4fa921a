// The window's one boundary for the unexpected: says so in a sentence and offers to draw again. Nothing is lost by it:
// the notebook is kept by another process.
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'

interface BoundaryState {
  readonly fault: Error | null
}

export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { fault: null }

  static getDerivedStateFromError(fault: Error): BoundaryState {
    return { fault }
  }

  override render() {
    if (this.state.fault === null) return this.props.children
    return (
      <Empty
        title="This screen could not be drawn"
        actions={<Button onPress={() => this.setState({ fault: null })}>Draw again</Button>}
      >
        Your notebook is safe: it is kept outside of this window. What went wrong: {this.state.fault.message}
      </Empty>
    )
  }
}
