import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Post } from '../../src/engine/post';
import type { Burst } from '../fuzz/steps';
import { perform, type Tools } from './busy-hands';
import { agreed, atRest, engineFor, type Rest } from './fuzzing';
import type { Hands } from './hands';
import type { Place } from './places/place';

/** A page at a place, with hands at its compose box. */
export interface Stage {
  hands: Hands;
  tools: Tools;
  /** Id of the site, where what Curtain asks can't be listened to. */
  site?: string;
  /** What Curtain asked its engine last; undefined where that can't be listened to. */
  asked(): Promise<Post | undefined>;
  /** What was written to a console as an error, or thrown, since it was asked last. */
  errors(): string[];
  /** Whether the control that publishes is turned off: sites do so where a text is too long for them. */
  isOff(): Promise<boolean>;
  /** Whether a dialog of Curtain's stands open; undefined where no driver sees that. */
  asks?(): Promise<boolean>;
  /** @param fault what went wrong, where something did. */
  close(fault?: string): Promise<void>;
}

/** What was done in all, for the record. */
export const done = { scripts: 0, bursts: 0, steps: 0, marked: 0, held: 0, published: 0 };

/** Long enough for a press that slipped through to show. */
const A_MOMENT_MS = 400;
const SOON = { timeout: 6000 };

/**
 * Does at a place what a script says; after each burst everything must agree, and at its end the gate. Resolves to what
 * went wrong, and in which burst; undefined where all went well.
 */
export async function play(
  place: Place,
  script: readonly Burst[],
  go: (place: Place) => Promise<Stage>,
): Promise<string | undefined> {
  const stage = await go(place);
  const detect = await engineFor(place.name);
  let [round, fault]: [number, string | undefined] = [0, undefined];
  try {
    let last: Rest | undefined;
    for (const steps of script) {
      round += 1;
      for (const step of steps) await perform(step, place, stage.hands, stage.tools);
      last = await atRest(stage.hands, detect, { site: stage.site ?? '', audience: place.audience }, stage.asked);
      expectNone(stage.errors());
      done.bursts += 1;
      done.steps += steps.length;
      if (last.verdict !== 'clear') done.marked += 1;
    }
    if (last) await press(place, stage, last);
    expectNone(stage.errors());
    done.scripts += 1;
  } catch (error) {
    fault = `${(error as Error).message}\nafter burst ${round} of ${JSON.stringify(script)}`;
  }
  await stage.close(fault);
  return fault;
}

function expectNone(errors: string[]): void {
  expect(errors, errors.join('\n')).toEqual([]);
}

/** Presses what publishes, and expects of the gate what the verdict says. */
async function press({ post }: Place, { hands, isOff, asks }: Stage, { text, verdict }: Rest): Promise<void> {
  if (!post || agreed(text).trim() === '' || (await isOff())) return;
  // A card that the caret has opened may lie over the control.
  await hands.press('Escape');
  await hands.click(post);
  const published = async () => (await hands.published()).flat().map((said) => agreed(said).trim());
  if (verdict === 'hold') {
    if (asks) await expect.poll(asks, { ...SOON, message: 'held without a word' }).toBe(true);
    await sleep(A_MOMENT_MS);
    expect(await published(), 'held, but published').toEqual([]);
    done.held += 1;
  } else {
    await expect
      .poll(published, { ...SOON, message: `not published, though ${verdict}` })
      .toContain(agreed(text).trim());
    done.published += 1;
  }
}
