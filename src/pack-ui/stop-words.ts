import type { Problem, Stop } from '../messages/packs';
import { type MessageKey, t } from '../words/words';

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** The catalogue's key for what stopped a pack. Leaving one without words is a type error here. */
export function stopKey(stop: Stop): MessageKey {
  return `stop_${stop.replaceAll('-', '_') as Underscored<Stop>}`;
}

/** What stopped a pack, that nothing was lost, and what to do: for a person, in their language. */
export function stopWords({ stop, details }: Pick<Problem, 'stop' | 'details'>): string {
  return t(stopKey(stop), stop === 'locked' ? (details[0] ?? t('health_administrator')) : '');
}
