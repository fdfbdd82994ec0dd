import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/words';
import { Cloth } from './cloth';
import type { FileAnswer, FileConcern, FileView } from './file-view';
import { useInSight } from './in-sight';
import { Override } from './override';
import { Thumbnail } from './thumbnail';
import { trusted } from './trusted';

interface FileDialogProps {
  view: FileView;
  onAnswer(answer: FileAnswer): void;
}

/** In CSS pixels, as in file.css. */
const WIDTH = 440;

/** Says what a file would tell, and offers a file that does not. */
export function FileDialog({ view, onAnswer }: FileDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [overriding, setOverriding] = useState(false);
  const inSight = useInSight(dialog);
  const heading = useId();
  const what = useId();
  const leave = trusted(() => onAnswer({ kind: 'leave' }));
  useLayoutEffect(() => {
    dialog.current?.showModal();
    const list = dialog.current?.querySelector<HTMLElement>('.what');
    if (list && list.scrollHeight > list.clientHeight) list.tabIndex = 0;
    dialog.current?.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
  }, []);

  return (
    <dialog
      ref={dialog}
      class="hold file"
      role="alertdialog"
      aria-labelledby={heading}
      aria-describedby={what}
      onCancel={(event) => {
        event.preventDefault();
        leave(event);
      }}
    >
      <Cloth class="valance" width={WIDTH} height={14} />
      <h2 id={heading}>{view.heading}</h2>
      <div id={what} class="what">
        {view.picture && <Thumbnail {...view.picture} />}
        {view.concerns.length > 0 && (
          <ul>
            {view.concerns.map((concern) => (
              <Concern key={concern.title + concern.sentence} {...concern} />
            ))}
          </ul>
        )}
      </div>
      {view.aside && <p class="kept">{view.aside}</p>}
      {overriding ? (
        <Override
          reasons={view.reasons}
          onConfirm={(reason) => onAnswer({ kind: 'attach', reason })}
          onBack={() => setOverriding(false)}
          inSight={inSight}
          confirm={t('fileAttach')}
        />
      ) : (
        <Ways view={view} onAnswer={onAnswer} onOverride={() => setOverriding(true)} />
      )}
    </dialog>
  );
}

const Concern = ({ action, title, sentence }: FileConcern) => (
  <li data-action={action}>
    <p class="words">{title}</p>
    <p class="why">{sentence}</p>
  </li>
);

function Ways({ view: { fix, attach, reasons }, onAnswer, onOverride }: FileDialogProps & { onOverride(): void }) {
  return (
    <div class="ways">
      {fix && (
        <button type="button" class="button main" onClick={trusted(() => onAnswer({ kind: 'fix' }))}>
          {fix}
        </button>
      )}
      <button type="button" class={fix ? 'button' : 'button main'} onClick={trusted(() => onAnswer({ kind: 'leave' }))}>
        {t('fileLeave')}
      </button>
      {attach ? (
        <button type="button" class="button quiet" onClick={trusted(() => onAnswer({ kind: 'attach' }))}>
          {attach}
        </button>
      ) : (
        reasons.length > 0 && (
          <button type="button" class="button quiet" onClick={trusted(onOverride)}>
            {t('fileAttachReason')}
          </button>
        )
      )}
    </div>
  );
}
