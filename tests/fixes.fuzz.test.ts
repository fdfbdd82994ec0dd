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

// happy-dom has no commands, as a field has none in some browsers: its value is set then.
document.execCommand ??= () => false;

const engine = createEngine([bundledPack()], 'en', bundledModel());
const text = fc.oneof(
  { weight: 3, arbitrary: corpusText },
  { weight: 2, arbitrary: fc.tuple(wholeText, corpusText, wholeText).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: wholeText },
);

/** A field that says this, under marks. */
function draftOf(said: string): Draft {
  const box = document.createElement('textarea');
  document.body.replaceChildren(box);
  // As a browser gives it back.
  box.value = said.replace(/\r\n?/g, '\n');
  box.focus();
  const draft = new Draft(box, { id: 'post', box: 'textarea', keys: [] });
  judge(draft);
  return draft;
}

function judge(draft: Draft): void {
  draft.take(engine.analyse({ text: draft.text, site: 'x', audience: 'public', revision: draft.revision }));
}

const saysNow = ({ text: said }: Draft, { from, to }: Finding) => said.slice(from, to);

test(
  'a fix puts its words in and nothing else, and the other marks stay on their words',
  async () => {
    let fixed = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (said, pick) => {
        const draft = draftOf(said);
        const before = draft.text;
        const fixable = draft.findings.filter(isFixable);
        const finding = fixable[pick % fixable.length];
        if (!finding) return;
        const others = draft.findings.map((other) => ({ other, words: saysNow(draft, other) }));
        expect(await applyFix(draft, finding)).toBe(true);
        fixed += 1;
        const { safer = '' } = finding.why;
        const [head, tail] = [before.slice(0, finding.from), before.slice(finding.to)];
        // Taking words out takes a space beside them, too.
        if (safer === '') expect([head + tail, head.slice(0, -1) + tail, head + tail.slice(1)]).toContain(draft.text);
        else expect(draft.text).toContain(safer);
        expect(draft.text.startsWith(head.trimEnd())).toBe(true);
        expect(draft.text.endsWith(tail.trimStart())).toBe(true);
        for (const now of draft.findings) {
          const then = others.filter(({ other }) => other.ruleId === now.ruleId).map(({ words }) => words);
          expect(then).toContain(saysNow(draft, now));
        }
        for (const { other } of others)
          if (other.to < finding.from || other.from > finding.to)
            expect(draft.findings.map(({ ruleId }) => ruleId)).toContain(other.ruleId);
      }),
      runs(120),
    );
    expect(fixed).toBeGreaterThan(30);
  },
  timeFor(8000),
);

test(
  'what a fix put in is not marked with the offer to put it in once more',
  async () => {
    await fc.assert(
      fc.asyncProperty(corpusText, async (said) => {
        const draft = draftOf(said);
        for (let times = 0; times < 12; times++) {
          const [finding] = draft.findings.filter(isFixable);
          if (!finding) return;
          const before = draft.text;
          expect(await applyFix(draft, finding)).toBe(true);
          expect(draft.text, `${finding.ruleId} at ${finding.from} changes nothing`).not.toBe(before);
          judge(draft);
        }
        expect.fail(`There is no end to fixing ${JSON.stringify(said)}: it says ${JSON.stringify(draft.text)} now`);
      }),
      runs(60),
    );
  },
  timeFor(8000),
);

test(
  'all fixes at once are each of them, from the last to the first',
  async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const draft = draftOf(said);
        const wanted = draft.findings.filter(isFixable);
        const apart = wanted.filter(
          (one) => !wanted.some((other) => other !== one && other.from < one.to && one.from < other.to),
        );
        const fixed = await applyAll(draft, draft.findings);
        for (const one of apart) expect(fixed).toContain(one);
        if (wanted.length > 0) expect(fixed.length).toBeGreaterThan(0);
        // Nothing of what was fixed is left of the words that were marked.
        expect(fixed.every(({ why }) => why.safer === '' || draft.text.includes(why.safer ?? ''))).toBe(true);
      }),
      runs(70),
    );
  },
  timeFor(6000),
);
