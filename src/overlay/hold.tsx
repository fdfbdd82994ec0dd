import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/words';
import { Cloth } from './cloth';
import type { Follow } from './follow';
import { headingFor } from './heading';
import { type HeldFinding, HoldFindings } from './hold-findings';
import { useInSight } from './in-sight';
import { Override } from './override';
import { type Edges, placeBeside, placeCentred, type Size, viewport } from './place';
import { PrivacyOffice } from './privacy-office';
import { trusted } from './trusted';
import { usePlace } from './use-place';
import type { HoldView } from './view';
import { visiblePart } from './visible';

export interface HoldActs {
  edit(): void;
  removeDetails(): void;
  override(reason: string): void;
  /** Resolves to whether a draft was copied. */
  ask(): Promise<boolean>;
}

interface HoldProps {
  view: HoldView;
  /** The findings with their words as they stood when the post was held. */
  findings: HeldFinding[];
  follow: Follow;
  acts: HoldActs;
}

/** In CSS pixels, as in dialog.css. */
const WIDTH = 440;
/** Under this, a dialog beside a control would leave the viewport: it takes the middle. */
const SMALL = { width: 560, height: 480 };

/** Says what holds the post and offers the ways on. Modal by the browser's own means: nothing on the page can take the focus. */
export function Hold({ view, findings, follow, acts }: HoldProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [overriding, setOverriding] = useState(false);
  const inSight = useInSight(dialog);
  const heading = useId();
  const what = useId();
  const holding = findings.filter(({ finding }) => finding.action === 'hold');

  useLayoutEffect(() => {
    dialog.current?.showModal();
    const list = dialog.current?.querySelector<HTMLElement>('.what');
    if (list && list.scrollHeight > list.clientHeight) list.tabIndex = 0;
    dialog.current?.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
  }, []);
  usePlace(dialog, follow, (size) => besideControl(view.control ?? view.box, size()));

  return (
    <dialog
      ref={dialog}
      class="hold"
      role="alertdialog"
      aria-labelledby={heading}
      aria-describedby={what}
      onCancel={(event) => {
        event.preventDefault();
        trusted(acts.edit)(event);
      }}
    >
      <Cloth class="valance" width={WIDTH} height={14} />
      <h2 id={heading}>{t(headingFor(holding.map(({ finding }) => finding.category)))}</h2>
      <div id={what} class="what">
        {view.unavailable ? (
          <p class="why">{view.unavailable}</p>
        ) : (
          <HoldFindings findings={findings} lectured={view.lectured} />
        )}
      </div>
      <p class="kept">
        {t(view.savesDrafts ? 'holdKeptDraft' : 'holdKept', view.siteName)}
        {view.readers && ` ${t('holdReaders', view.readers)}`}
      </p>
      {overriding ? (
        <Override
          reasons={view.overrideReasons}
          onConfirm={acts.override}
          onBack={() => setOverriding(false)}
          inSight={inSight}
        />
      ) : (
        <Ways view={view} findings={findings} acts={acts} onOverride={() => setOverriding(true)} />
      )}
    </dialog>
  );
}

function besideControl(control: Element, size: Size) {
  const now = viewport();
  const seen: Edges | undefined = visiblePart(control);
  if (!seen || now.width < SMALL.width || now.height < SMALL.height) return placeCentred(size, now);
  return placeBeside(seen, size, now);
}

interface WaysProps {
  view: HoldView;
  findings: HeldFinding[];
  acts: HoldActs;
  onOverride(): void;
}

function Ways({ view, findings, acts, onOverride }: WaysProps) {
  const fixable = findings.some(({ finding }) => finding.why.safer !== undefined);
  return (
    <div class="ways">
      {fixable && (
        <button type="button" class="button main" onClick={trusted(acts.removeDetails)}>
          {t('holdUseSafer')}
        </button>
      )}
      <button type="button" class={fixable ? 'button' : 'button main'} onClick={trusted(acts.edit)}>
        {t('holdEdit')}
      </button>
      {view.privacyOffice && <PrivacyOffice office={view.privacyOffice} ask={acts.ask} />}
      {view.overrideReasons.length > 0 && (
        <button type="button" class="button quiet" onClick={trusted(onOverride)}>
          {t('holdPostAnyway')}
        </button>
      )}
    </div>
  );
}
