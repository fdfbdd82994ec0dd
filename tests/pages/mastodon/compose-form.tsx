import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { publish } from '../fixture';
import { useRemount } from '../shared/use-remount';
import { AltTextModal } from './alt-text-modal';
import { Area, Input } from './field';
import { Visibility } from './visibility';

interface ComposeFormProps {
  /** The post that is answered, as the form shows it above the text. */
  answered?: string;
  onPublished(): void;
}

interface Parts {
  text: string;
  warning?: string;
  poll?: string[];
}

/** Mastodon's one composer. Its keys publish from the text and from the content warning without a `submit` event. */
export function ComposeForm({ answered, onPublished }: ComposeFormProps) {
  const [parts, setParts] = useState<Parts>({ text: '' });
  const [describing, setDescribing] = useState(false);
  const mounted = useRemount();

  const { text, warning, poll } = parts;
  const put = (changed: Partial<Parts>) => setParts((all) => ({ ...all, ...changed }));
  const blank = `${warning ?? ''}${text}`.trim() === '';

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (blank) return;
    publish([...(warning === undefined ? [] : [warning]), text, ...(poll ?? [])]);
    setParts({ text: '' });
    onPublished();
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };

  return (
    <>
      <form className="compose-form" key={mounted} onSubmit={send}>
        {answered && (
          <div className="reply-indicator">
            <b>Alex Rivera</b>
            <div className="reply-indicator__content translate">
              <p>{answered}</p>
            </div>
          </div>
        )}
        <div className="compose-form__highlightable">
          <div className="compose-form__dropdowns">
            <Visibility />
          </div>
          {warning !== undefined && (
            <div className="spoiler-input">
              <Input
                className="spoiler-input__input"
                id="cw-spoiler-input"
                onChange={(next) => put({ warning: next })}
                onKeyDown={sendByKey}
                placeholder="Content warning (optional)"
                value={warning}
              />
            </div>
          )}
          <div className="autosuggest-textarea">
            <Area
              className="autosuggest-textarea__textarea"
              onChange={(next) => put({ text: next })}
              onKeyDown={sendByKey}
              placeholder="What’s on your mind?"
              value={text}
            />
          </div>
          {poll && <Poll choices={poll} onChange={(next) => put({ poll: next })} />}
          <div className="compose-form__footer">
            <Tool label="Add images" onPress={() => setDescribing(true)}>
              ▣
            </Tool>
            <Tool label="Add poll" onPress={() => put({ poll: ['', ''] })}>
              ☰
            </Tool>
            <Tool label="Add content warning" onPress={() => put({ warning: '' })}>
              ⚠
            </Tool>
            <div className="compose-form__submit">
              <button className="button" disabled={blank} type="submit">
                {answered ? 'Reply' : 'Post'}
              </button>
            </div>
          </div>
        </div>
      </form>
      {describing && <AltTextModal onClose={() => setDescribing(false)} />}
    </>
  );
}

function Poll({ choices, onChange }: { choices: string[]; onChange(choices: string[]): void }) {
  return (
    <div className="compose-form__poll">
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: choices stay where they are
        <div className="poll__option editable" key={index}>
          <span className="poll__input" />
          <Input
            maxLength={50}
            onChange={(next) => onChange(choices.map((old, at) => (at === index ? next : old)))}
            placeholder={`Option ${index + 1}`}
            value={choice}
          />
        </div>
      ))}
    </div>
  );
}

function Tool({ label, onPress, children }: { label: string; onPress(): void; children: ReactNode }) {
  return (
    <button aria-label={label} className="icon-button" onClick={onPress} type="button">
      {children}
    </button>
  );
}
