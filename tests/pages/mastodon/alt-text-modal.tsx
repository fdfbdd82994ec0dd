import { useState } from 'react';
import { publish } from '../fixture';
import { Area } from './field';

/** Describes a picture. "Done" sends the description at once, before the post; so does Ctrl+Enter, when it goes up. */
export function AltTextModal({ onClose }: { onClose(): void }) {
  const [description, setDescription] = useState('');
  const save = () => {
    publish([description]);
    onClose();
  };
  return (
    <div className="modal-root">
      <div className="modal-root__modal dialog-modal" role="dialog">
        <div className="dialog-modal__header">
          <button className="button" onClick={save} type="button">
            Done
          </button>
          <span className="dialog-modal__header__title">Add alt text</span>
          <button className="button button-secondary" onClick={onClose} type="button">
            Cancel
          </button>
        </div>
        <form className="dialog-modal__content" onSubmit={(event) => event.preventDefault()}>
          <div className="picture" />
          <Area
            id="description"
            onChange={setDescription}
            onKeyUp={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && save()}
            placeholder="Describe this for people with visual impairments…"
            value={description}
          />
        </form>
      </div>
    </div>
  );
}
