import type { PacksView } from '../../src/messages/packs';
import { language, t } from '../../src/words/words';
import { type Fact, factsOf, locksByHolder } from './facts';

/** The rest that can be said of the packs in force: how strict, signed by whom, how fresh, and what is locked by whom. */
export function PackFacts({ packs }: { packs: PacksView }) {
  return (
    <dl class="facts">
      {factsOf(packs, Date.now()).map((fact) => (
        <div key={fact.name}>
          <dt>{t(fact.name)}</dt>
          <dd>{said(fact)}</dd>
        </div>
      ))}
      {locksByHolder(packs.locks).map(([by, settings]) => (
        <div key={by}>
          <dt>{t('popup_pack_locked', by || t('health_administrator'))}</dt>
          <dd>{list(settings.map((setting) => t(`lock_${setting}`)))}</dd>
        </div>
      ))}
    </dl>
  );
}

function said({ value }: Fact): string {
  if ('key' in value) return t(value.key, ...(value.values ?? []));
  if ('list' in value) return list(value.list);
  if ('day' in value)
    return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(value.day);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(value.ago, value.unit);
}

function list(words: string[]): string {
  return new Intl.ListFormat(language()).format(words);
}
