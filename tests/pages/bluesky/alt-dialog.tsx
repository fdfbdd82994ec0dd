import { useState } from 'react';
import { createPortal } from 'react-dom';

interface AltDialogProps {
  alt: string;
  onSave(alt: string): void;
}

/** What a picture shows, in words. It stands beside the composer in the page, as all dialogs there do. */
export function AltDialog({ alt, onSave }: AltDialogProps) {
  const [text, setText] = useState(alt);
  return createPortal(
    <div className="scrim">
      <div aria-label="Add alt text" aria-modal="true" className="dialog" role="dialog">
        <h2>Add ALT text</h2>
        <textarea aria-label="Alt text" onChange={({ target }) => setText(target.value)} rows={3} value={text} />
        <div className="bar">
          <button
            aria-label="Save"
            className="main"
            disabled={text === alt}
            onClick={() => onSave(text.trim())}
            type="button"
          >
            Save
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}
