import { thingsToLookAt } from '../../src/overlay/count';
import type { BoxView, Choices } from '../../src/overlay/view';
import { t } from '../../src/words/words';
import { FindingItem } from './finding-item';

interface Props {
  view: BoxView | undefined;
  choices: Choices | undefined;
  /** Nothing is written yet. */
  blank: boolean;
}

/** What the marks say, in plain lines: each with its safer words to tap. */
export function FindingList({ view, choices, blank }: Props) {
  const marks = blank ? [] : (view?.marks ?? []);
  return (
    <section class="pocket-findings" aria-label={t('pocket_findings')}>
      <div role="status">{!blank && <h2>{marks.length > 0 ? thingsToLookAt(marks.length) : quietly(view)}</h2>}</div>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <FindingItem
              key={`${mark.finding.ruleId} ${mark.finding.from}`}
              mark={mark}
              view={view}
              choices={choices}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Nothing is marked: because nothing stands out, or because it is not known yet. */
function quietly(view: BoxView | undefined): string {
  switch (view?.chip.state) {
    case 'watching':
      return t('pocket_nothing');
    case 'off':
    case 'paused':
      return view.chip.reason;
    default:
      return t('chipChecking');
  }
}
