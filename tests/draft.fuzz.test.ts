// @vitest-environment happy-dom
import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { makeMirror, mirrored, retell } from '../src/compose/mirror';
import { read } from '../src/compose/read';
import { rangesOf } from '../src/compose/reading';
import type { Finding, Span } from '../src/engine/verdict';
import { Draft } from '../src/watch/draft';
import { redacted } from '../src/watch/redact';
import { edit, textsOf } from './fuzz/edits';
import { piece, wholeText } from './fuzz/pieces';
import { runs, timeFor } from './fuzz/runs';

const script = fc.array(edit, { minLength: 8, maxLength: 30, size: 'max' });
/** Spans as shares of a text, so that they fit any. */
const shares = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    maxLength: 5,
  },
);

function spansIn(text: string, pairs: [number, number][]): Span[] {
  return pairs
    .map(([one, other]) => [one, other].map((share) => Math.round(share * text.length)).sort((a, b) => a - b))
    .map(([from = 0, to = 0]) => ({ from, to }))
    .filter(({ from, to }) => from < to);
}

function findingsAt(spans: Span[]): Finding[] {
  const why = { title: '∎', sentence: '', authority: '' };
  return spans.map(
    (span, at): Finding => ({
      ...{ ...span, category: 'phi.name', ruleId: `rule.${at}`, action: 'hold', score: 1, why },
      drop: { from: span.from, to: Math.ceil((span.from + span.to) / 2) },
    }),
  );
}

/** A draft whose box is given its text as a page does it: a field by its value, an editor by its nodes. */
function draftIn(kind: string): { draft: Draft; say(text: string): void } {
  const box = document.createElement(kind);
  const say = (text: string) => {
    if (box instanceof HTMLTextAreaElement) box.value = withoutReturns(text);
    else box.replaceChildren(text);
  };
  return { draft: new Draft(box, { id: 'post', box: kind, keys: [] }), say };
}

/** A text area gives back no carriage return; happy-dom's would. */
const withoutReturns = (text: string) => text.replace(/\r\n?/g, '\n');

test(
  'findings follow every edit over the very same words, and are kept where the edit was apart from them',
  () => {
    let followed = 0;
    fc.assert(
      fc.property(fc.constantFrom('div', 'textarea'), script, shares, (kind, edits, pairs) => {
        const { draft, say } = draftIn(kind);
        for (const [step, typed] of textsOf(edits).entries()) {
          const before = draft.text;
          const known = draft.findings;
          say(typed);
          draft.refresh();
          const after = draft.text;
          if (draft.isBlank) expect(draft.findings).toEqual([]);
          else
            for (const finding of known) {
              const now = draft.findings.find(({ ruleId }) => ruleId === finding.ruleId);
              const words = before.slice(finding.from, finding.to);
              if (now) {
                expect(after.slice(now.from, now.to)).toBe(words);
                if (now.drop && finding.drop)
                  expect(after.slice(now.drop.from, now.drop.to)).toBe(
                    before.slice(finding.drop.from, finding.drop.to),
                  );
                followed += 1;
              } else {
                expect(after.startsWith(before.slice(0, finding.to)), `${words} lost`).toBe(false);
                expect(after.endsWith(before.slice(finding.from)), `${words} lost`).toBe(false);
              }
            }
          if (step % 3 === 0 && !draft.isBlank)
            draft.take({
              revision: draft.revision,
              action: 'hold',
              findings: findingsAt(spansIn(after, pairs)),
              packVersions: [],
            });
        }
      }),
      runs(1500),
    );
    expect(followed).toBeGreaterThan(300);
  },
  timeFor(5000),
);

test(
  'what stands in for a field says what the field says after every edit',
  () => {
    fc.assert(
      fc.property(script, (edits) => {
        const { draft, say } = draftIn('textarea');
        for (const text of textsOf(edits)) {
          say(text);
          draft.refresh();
          expect(draft.mirror?.node.textContent).toBe(withoutReturns(text));
          expect(draft.text).toBe(draft.mirror?.node.textContent);
        }
      }),
      runs(150),
    );
  },
  timeFor(3000),
);

const manyLines = fc
  .array(fc.tuple(fc.constantFrom('a', 'bc', 'a\n'), fc.nat(600), fc.constantFrom('', '\n', '\n\n')), { maxLength: 8 })
  .map((lines) => lines.map(([letters, times, end]) => letters.repeat(times) + end).join(''));

test(
  'the passages of a field stand in order and end where lines do, after every edit',
  () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(manyLines, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 4 }),
        (edits) => {
          const mirror = makeMirror();
          let text = '';
          for (const [put, share] of edits) {
            const at = Math.round(share * text.length);
            text = text.slice(0, at) + put + text.slice(at + put.length / 2);
            retell(mirror, text);
            const said = mirror.passages.map(({ text }) => text.data);
            expect(said.join('')).toBe(text);
            expect(Array.from(mirror.node.children, ({ textContent }) => textContent)).toEqual(said);
            expect(said.slice(0, -1).every((passage) => passage.endsWith('\n'))).toBe(true);
          }
        },
      ),
      runs(150),
    );
  },
  timeFor(3000),
);

test(
  'what goes to the privacy office holds every character outside of the marks, and none of those inside',
  () => {
    fc.assert(
      fc.property(fc.constantFrom('div', 'textarea'), wholeText, shares, (kind, text, pairs) => {
        const { draft, say } = draftIn(kind);
        say(text);
        draft.refresh();
        const spans = spansIn(draft.text, pairs);
        draft.findings = findingsAt(spans);
        const left = [...Array(draft.text.length).keys()].filter(
          (at) => !spans.some(({ from, to }) => from <= at && at < to),
        );
        expect(redacted(draft).replaceAll('[∎]', '')).toBe(left.map((at) => draft.text[at]).join(''));
      }),
      runs(300),
    );
  },
  timeFor(3000),
);

/** Nodes as editors make them: blocks, lines, spans, text cut anywhere, and characters that hold carets. */
const nodes: Arbitrary<Node> = fc.letrec<{ node: Node; text: Node }>((tie) => ({
  text: fc
    .oneof(piece, fc.constantFrom('', '\u200b', '\ufeff', ' '))
    .map((text): Node => document.createTextNode(text)),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('text'),
    fc.constant(0).map((): Node => document.createElement('br')),
    fc
      .tuple(fc.constantFrom('span', 'p', 'div', 'b'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, children]): Node => {
        const made = document.createElement(tag);
        made.append(...children.map((child) => child.cloneNode(true)));
        return made;
      }),
  ),
})).node;

const seen = (text: string) => text.replace(/[\n\u200b\u2060\ufeff]/g, '');

test(
  'whatever nodes an editor is made of, a span is drawn over exactly its words',
  () => {
    fc.assert(
      fc.property(fc.array(nodes, { maxLength: 6 }), shares, (children, pairs) => {
        const box = document.createElement('div');
        box.append(...children.map((child) => child.cloneNode(true)));
        const reading = read(box);
        for (const span of spansIn(reading.text, pairs)) {
          const drawn = rangesOf(reading, span).map(String).join('');
          expect(seen(drawn)).toBe(seen(reading.text.slice(span.from, span.to)));
        }
      }),
      runs(400),
    );
  },
  timeFor(5000),
);

test(
  'a span of a field is drawn over its words, line breaks and all',
  () => {
    fc.assert(
      fc.property(wholeText, shares, (text, pairs) => {
        const mirror = makeMirror();
        retell(mirror, text);
        for (const span of spansIn(text, pairs))
          expect(
            rangesOf(mirrored({ text, segments: [] }, mirror), span)
              .map(String)
              .join(''),
          ).toBe(text.slice(span.from, span.to));
      }),
      runs(200),
    );
  },
  timeFor(2000),
);
