import type { ComponentChildren } from 'preact';
import type { Rule } from '../../../src/engine/rule';
import { Shape } from '../../../src/overlay/shape';
import { language } from '../../../src/words/words';
import { gravestOf } from './facts';

interface Props {
  rule: Rule;
  /** What stands small beneath the title. */
  note: string;
  /** The tags at its end. */
  children: ComponentChildren;
}

/** A rule in one line: how grave it is, what it is called, and its tags. Stands in a `details`. */
export function RuleLine({ rule, note, children }: Props) {
  const grade = gravestOf(rule);
  return (
    <summary>
      <span class="sign">{grade !== 'off' && <Shape name={grade} />}</span>
      <span class="what">
        <strong>{rule.title?.[language()] ?? rule.id}</strong>
        <span class="small quiet">{note}</span>
      </span>
      <span class="tags small">{children}</span>
    </summary>
  );
}
