// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledPack } from '../src/channels/bundled';
import { bundledModel } from '../src/channels/bundled-model';
import { createEngine } from '../src/engine/engine';
import type { Finding } from '../src/engine/verdict';
import { Draft } from '../src/watch/draft';
import { applyAll, applyFix, isFixable } from '../src/watch/fixes';
import { corpusText, wholeText } from './fuzz/pieces';
import { runs, timeFor } from './fuzz/runs';

document.execCommand ??= () => false;
const engine = createEngine([bundledPack()], 'en', bundledModel());
const analyse = (text: string, revision = 1) => engine.analyse({ text, site: 'x', audience: 'public', revision });

const text = fc.oneof(
  corpusText,
  fc.tuple(wholeText, corpusText, wholeText).map((parts) => parts.join('')),
  wholeText,
);

function draftOf(said: string): Draft {
  const box = document.createElement('textarea');
  document.body.replaceChildren(box);
  box.value = said;
  const draft = new Draft(box, { id: 'post', box: 'textarea', keys: [] });
  draft.take(analyse(draft.text, draft.revision));
  return draft;
}
const bad = new Map<string, number>();
let total = 0;
test(
  'one fix',
  async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (said, pick) => {
        const draft = draftOf(said);
        const before = draft.text;
        const fixable = draft.findings.filter(isFixable);
        const finding = fixable[pick % fixable.length] as Finding | undefined;
        if (!finding) return;
        const known = draft.findings;
        expect(await applyFix(draft, finding)).toBe(true);
        const after = draft.text;
        for (const now of draft.findings) {
          const then = known.find(
            (k) => k.ruleId === now.ruleId && before.slice(k.from, k.to) === after.slice(now.from, now.to),
          );
          expect(then).toBeDefined();
        }
        total++;
        const at = finding.from;
        const again = analyse(after).findings.filter(
          (f) => f.ruleId === finding.ruleId && f.from < at + (finding.why.safer?.length ?? 0) && f.to > at - 1,
        );
        if (again.length) {
          bad.set(finding.ruleId, (bad.get(finding.ruleId) ?? 0) + 1);
          console.log(
            finding.ruleId,
            '|',
            before,
            '|',
            before.slice(finding.from, finding.to),
            '=>',
            finding.why.safer,
            '|',
            again.map((a) => after.slice(a.from, a.to)),
          );
        }
      }),
      runs(500),
    );
    console.log(total, bad);
  },
  timeFor(60000),
);
