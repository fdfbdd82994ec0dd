import { bundledPack } from '../../src/channels/bundled';
import { bundledModel } from '../../src/channels/bundled-model';
import { detect } from '../../src/cli/engine';
import { createEngine } from '../../src/engine/engine';
import type { RulePack } from '../../src/engine/rule';
import type { Finding } from '../../src/engine/verdict';
import type { Detector, Part } from './detector';

/** What the engine would say with one half of it silent: the ablation of rules and learned score. */
export function detectorOf(part: Part): Detector {
  if (part === 'all') return (post) => detect(post.text, post);
  const pack = bundledPack();
  const engine = createEngine([pack], 'en', part === 'rules' ? undefined : bundledModel());
  const speaks = part === 'rules' ? () => true : isLearned(pack);
  return ({ text, site = 'x', audience = 'public', replyTo }) => {
    const verdict = engine.analyse({ text, site, audience, revision: 0, ...(replyTo !== undefined && { replyTo }) });
    const shown = verdict.findings.filter((finding) => finding.action !== 'note' && speaks(finding));
    const held = shown.some(({ action }) => action === 'hold');
    return {
      findings: shown.map(({ from, to, category, ruleId }) => ({ start: from, end: to, category, rule: ruleId })),
      verdict: held ? 'hold' : shown.length > 0 ? 'warn' : 'clear',
    };
  };
}

function isLearned({ rules }: RulePack): (finding: Finding) => boolean {
  const learned = new Set(rules.filter(({ kind }) => kind === 'model').map(({ id }) => id));
  return ({ ruleId }) => learned.has(ruleId);
}
