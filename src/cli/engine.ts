import { bundledPack } from '../channels/bundled';
import { bundledModel } from '../channels/bundled-model';
import type { Category } from '../engine/category';
import { createEngine } from '../engine/engine';
import type { Audience } from '../engine/post';

export interface Context {
  site?: string;
  audience?: Audience;
  replyTo?: string;
}

export interface Detection {
  /** Offsets in UTF-16 code units of the text given; `rule` is the id of the rule that found it. */
  findings: { start: number; end: number; category: Category; rule: string }[];
  /** A note counts as clear. */
  verdict: 'hold' | 'warn' | 'clear';
}

let engine: ReturnType<typeof createEngine> | undefined;

/** Makes the engine ready, with the baseline pack inside. Optional: the first `detect` does it too. */
export async function load(): Promise<void> {
  engine ??= createEngine([bundledPack()], 'en', bundledModel());
}

/** Judges one text as a post to a public site, unless the context says otherwise. Synchronous and pure. */
export function detect(text: string, { site = 'x', audience = 'public', replyTo }: Context = {}): Detection {
  engine ??= createEngine([bundledPack()], 'en', bundledModel());
  const verdict = engine.analyse({ text, site, audience, revision: 0, ...(replyTo !== undefined && { replyTo }) });
  const shown = verdict.findings.filter(({ action }) => action !== 'note');
  return {
    findings: shown.map(({ from, to, category, ruleId }) => ({ start: from, end: to, category, rule: ruleId })),
    verdict: verdict.action === 'note' ? 'clear' : verdict.action,
  };
}
