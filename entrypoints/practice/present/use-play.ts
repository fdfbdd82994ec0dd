import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { findBox } from '../box';
import { inWords } from '../scenario/in-words';
import { typeOut } from '../type-out';
import type { Step } from './steps';

/** Steps whose text types itself; on the steps after them it stands there whole. */
const TYPED: readonly Step[] = ['draft', 'safe'];

/** What stands in the compose box at a step. */
export function textAt(scenario: Scenario, step: Step): string {
  if (step === 'situation') return '';
  if (step !== 'safe' && step !== 'lesson') return inWords(scenario.tempting);
  const best = scenario.options.find((option) => option.best);
  return best ? inWords(best.text) : '';
}

/** Plays a step on the stage, then lets `done` take the focus. Tells whether the page is typing at the moment. */
export function usePlay(scenario: Scenario, step: Step, done: () => void): () => boolean {
  const typing = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is played once
  useEffect(() => {
    const leaving = new AbortController();
    const play = async () => {
      const text = textAt(scenario, step);
      const box = findBox(scenario.replyTo ? 'comment-box' : `${scenario.network}-box`);
      typing.current = true;
      if (box && text && (TYPED.includes(step) || box.textContent !== text))
        await typeOut(box, text, leaving.signal, TYPED.includes(step) ? undefined : Number.POSITIVE_INFINITY);
      // A box is watched from its first focus.
      else if (text) box?.focus();
      if (leaving.signal.aborted) return;
      typing.current = false;
      done();
    };
    void play();
    return () => {
      leaving.abort();
      typing.current = false;
    };
  }, [step]);
  return () => typing.current;
}
