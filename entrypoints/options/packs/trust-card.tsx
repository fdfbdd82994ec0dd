import type { PacksView } from '../../../src/messages/packs';
import { KeyDigits } from '../../../src/pack-ui/key-digits';
import { t } from '../../../src/words/words';

/** Whose signatures count in this browser. */
export const TrustCard = ({ trusted: { required, keys } }: { trusted: NonNullable<PacksView['trusted']> }) => (
  <section class="card" aria-labelledby="trusted">
    <h2 id="trusted">{t('studio_trusted')}</h2>
    <p>{t('studio_trusted_intro', required, keys.length)}</p>
    <ul class="keys">
      {keys.map(({ key, name, fingerprint }) => (
        <li key={key}>
          <h3>{name}</h3>
          <KeyDigits fingerprint={fingerprint} />
        </li>
      ))}
    </ul>
  </section>
);
