import { Component, type ComponentChildren } from 'preact';
import type { RefusalAction } from '../../components/refusal/refusal-notice.tsx';
import { RefusalNotice } from './late-refusal.ts';

interface FailsafeProps {
  onAction: (action: RefusalAction) => void;
  children: ComponentChildren;
}

/** Says so when an article can't be shown, where the popup would else stay blank. */
export class Failsafe extends Component<FailsafeProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render({ children, onAction }: FailsafeProps) {
    if (!this.state.hasFailed) return children;
    const act = (action: RefusalAction) => {
      this.setState({ hasFailed: false });
      onAction(action);
    };
    return (
      <main class="popup-page">
        <RefusalNotice reason="failed" onAction={act} />
      </main>
    );
  }
}
