import type { RefObject } from 'preact';
import type { SubmitKey } from '../../src/sites/site';

interface Props {
  box: RefObject<HTMLDivElement | null>;
  testId: string;
  label: string;
  prompt: string;
  empty: boolean;
  /** The key that publishes from inside the box; absent where only the button does. */
  publishKey?: SubmitKey;
  onPublish(): void;
}

export function ComposeBox({ box, testId, label, prompt, empty, publishKey, onPublish }: Props) {
  // In the capture phase, as the editor would take Enter for a new line.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!publishKey || !isPressed(publishKey, event)) return;
    event.preventDefault();
    event.stopPropagation();
    onPublish();
  };
  return (
    <div class="compose-box">
      {empty && (
        <span class="prompt" aria-hidden="true">
          {prompt}
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a rich editor, as on the real sites, not a textarea */}
      <div
        ref={box}
        class="box"
        data-testid={testId}
        role="textbox"
        tabIndex={0}
        contentEditable
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={prompt}
        onKeyDownCapture={onKeyDownCapture}
      />
    </div>
  );
}

function isPressed(key: SubmitKey, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing) return false;
  const mod = event.ctrlKey || event.metaKey;
  return key === 'Mod+Enter' ? mod : !mod && !event.shiftKey;
}
