// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { boxOf, markOver } from './testing/marks';
import { Thanks } from './thanks';
import type { BoxView } from './view';

vi.mock('../words/words', () => ({ t: (key: string) => key }));

const { box, node } = boxOf('Mrs. Okafor in bay 3');
const marks = [markOver(node, 0, 11), markOver(node, 12, 20)];
const showing = (count: number): BoxView => ({ box, chip: { state: 'watching' }, marks: marks.slice(0, count) });

describe('thanks for a fix', () => {
  it('come once the fix took', () => {
    const thanks = new Thanks();
    thanks.owed(showing(2));
    thanks.expect(box, 'phi.name');
    expect(thanks.owed(showing(2))).toBeUndefined();
    expect(thanks.owed(showing(1))).toBe('cardThanks');
    expect(thanks.owed(showing(0))).toBeUndefined();
  });

  it('do not speak of patients where there was none', () => {
    const thanks = new Thanks();
    thanks.owed(showing(1));
    thanks.expect(box, 'policy.promotion');
    expect(thanks.owed(showing(0))).toBe('cardThanksPolicy');
  });

  it('are not said for words the person took out themselves', () => {
    const thanks = new Thanks();
    thanks.owed(showing(2));
    expect(thanks.owed(showing(1))).toBeUndefined();
  });

  it('are not said for a fix that never took', () => {
    vi.useFakeTimers();
    const thanks = new Thanks();
    thanks.owed(showing(2));
    thanks.expect(box, 'phi.name');
    vi.advanceTimersByTime(5000);
    expect(thanks.owed(showing(1))).toBeUndefined();
    vi.useRealTimers();
  });
});
