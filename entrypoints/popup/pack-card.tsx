import browser from 'webextension-polyfill';
import type { PacksView } from '../../src/messages/packs';
import { healthWords } from '../../src/pack-ui/health-words';
import { t } from '../../src/words/words';
import { BringPack } from './bring-pack';
import { PackFacts } from './pack-facts';
import { PackProblem } from './pack-problem';

const PACKS_PAGE = '/options.html#packs';

/** Which packs are in force and whether all is well with them, at a glance and then in detail. */
export function PackCard({ packs }: { packs: PacksView }) {
  const top = packs.layers.at(-1);
  const { title, detail } = healthWords(packs);
  return (
    <section class="pack">
      <h2>{t('popup_pack')}</h2>
      {top && <p class="lead">{top.title}</p>}
      {top && <p>{t('popup_pack_version', top.version, top.issuer)}</p>}
      <p class={`health ${packs.health}`}>
        <strong>{title}</strong> {detail}
      </p>
      {packs.problem && <PackProblem problem={packs.problem} />}
      <PackFacts packs={packs} />
      {packs.mayImport && <BringPack />}
      <a href={browser.runtime.getURL(PACKS_PAGE)} target="_blank" rel="noreferrer">
        {t(packs.mayImport ? 'popup_pack_change' : 'popup_pack_more')}
      </a>
    </section>
  );
}
