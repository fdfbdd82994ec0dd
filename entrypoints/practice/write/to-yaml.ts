import { stringify } from 'yaml';
import type { Scenario } from '../../../src/policy/scenario-schema';

/** As wide as the lines of the scenarios that come with Curtain. */
const LINE_WIDTH = 120;

/** A scenario as its file says it, the fields in the order of those that come with Curtain. */
export function toYaml({ id, network, title, situation, basis, replyTo, tempting, ...rest }: Scenario): string {
  const { lesson, teaches } = rest;
  const options = rest.options.map(({ text, verdict, best, why }) => ({ text, verdict, best, why }));
  return stringify(
    { id, network, title, situation, basis, replyTo, tempting, options, lesson, teaches },
    { lineWidth: LINE_WIDTH },
  );
}
