import { t } from '../../../src/words/words';
import { NETWORK_IDS, NETWORKS } from '../network';
import { inWords } from '../scenario/in-words';
import { OpenFiles } from '../scenario/open-files';
import type { Shelf } from '../scenario/use-shelf';

/** Every scenario by its network, to begin with any of them. */
export function Picker({ shelf }: { shelf: Shelf }) {
  const [first] = shelf.scenarios;
  return (
    <main class="picker">
      <h2>{t('practice_mode_present')}</h2>
      <p>{t('present_intro')}</p>
      {first && (
        <a class="press primary" href={`#present/${first.id}`}>
          {t('present_begin')}
        </a>
      )}
      <div class="picker-lists">
        {NETWORK_IDS.map((network) => (
          <section key={network} aria-labelledby={`on-${network}`}>
            <h3 id={`on-${network}`}>{NETWORKS[network].name}</h3>
            <ul>
              {shelf.scenarios
                .filter((scenario) => scenario.network === network)
                .map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#present/${id}`}>{inWords(title)}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <OpenFiles shelf={shelf} />
    </main>
  );
}
