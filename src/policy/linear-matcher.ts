import { RE2JS } from 're2js';
import type { PatternMatcher } from '../engine/pattern-matcher';
import type { Span } from '../engine/verdict';

const FLAGS = RE2JS.CASE_INSENSITIVE | RE2JS.LOOKBEHINDS;

/** A pack is compiled for its checks and again for use: as many expressions are kept as a large pack has. */
const KEPT = 2_000;
const compiled = new Map<string, RE2JS>();

/** An expression ready to run in linear time. @throws RE2JSException for what RE2 can't do in linear time, or at all. */
export function compileLinear(source: string): RE2JS {
  const known = compiled.get(source);
  if (known) return known;
  const fresh = RE2JS.compile(source, FLAGS);
  compiled.set(source, fresh);
  if (compiled.size > KEPT) compiled.delete(compiled.keys().next().value as string);
  return fresh;
}

/**
 * Runs an expression in RE2 (Cox, "Regular Expression Matching in the Wild", 2010), whose time is linear in the text
 * whatever the expression: nothing has to be believed of a pack from outside. It is compiled at the first text that could
 * match; most of a large pack's never are.
 */
export function linearMatcher(source: string): PatternMatcher {
  let run: PatternMatcher | undefined;
  return (text) => {
    run ??= runner(compileLinear(source));
    return run(text);
  };
}

function runner(pattern: RE2JS): PatternMatcher {
  const group = pattern.namedGroups().mark === undefined ? 0 : 'mark';
  return (text) => {
    const matcher = pattern.matcher(text);
    const spans: Span[] = [];
    while (matcher.find()) {
      const from = matcher.start(group);
      spans.push(from < 0 ? { from: matcher.start(), to: matcher.end() } : { from, to: matcher.end(group) });
    }
    return spans;
  };
}
