import type { PopupView } from '../../src/messages/protocol';
import { SharingNote } from '../../src/pack-ui/sharing-note';
import { UncountedNote } from '../../src/pack-ui/uncounted-note';
import { t } from '../../src/words/words';
import { Counts } from './counts-list';
import { Footer } from './footer';
import { HeadlineBanner } from './headline-banner';
import { PackCard } from './pack-card';
import { PauseForm } from './pause-form';
import { SiteCard } from './site-card';
import { UnseenCard } from './unseen-card';
import { useView } from './use-view';

export function Popup() {
  const [answer, tell] = useView();
  const view = typeof answer === 'string' ? undefined : answer;
  const paused = view?.posture.state === 'paused';
  const resume = () => tell({ kind: 'resume' });
  return (
    <>
      {answer === 'asking' ? (
        <p class="moment" role="status">
          {t('popup_asking')}
        </p>
      ) : (
        <HeadlineBanner answer={answer} />
      )}
      {paused && (
        <button type="button" class="primary" onClick={resume}>
          {t('popup_resume')}
        </button>
      )}
      {view && <Details view={view} />}
      {view?.posture.state === 'watching' && view.posture.pause && (
        <PauseForm pause={view.posture.pause} onPause={(reason) => tell({ kind: 'pause', reason })} />
      )}
      <Footer />
    </>
  );
}

function Details({ view: { posture, site, packs, unseen, sharing, uncounted } }: { view: PopupView }) {
  const [first, ...others] = unseen;
  const showsCounts = posture.state === 'watching' && posture.mode !== 'observe' && site?.watching;
  return (
    <>
      {first && <UnseenCard unseen={[first, ...others]} />}
      {showsCounts && <Counts counts={site.counts} />}
      {site && <SiteCard site={site} />}
      {uncounted && <UncountedNote why={uncounted} />}
      <PackCard packs={packs} />
      {sharing && <SharingNote sharing={sharing} />}
    </>
  );
}
