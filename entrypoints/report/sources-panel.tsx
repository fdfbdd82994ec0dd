import { useRef } from 'preact/hooks';
import { useFilesDrop } from '../../src/pack-ui/use-file-drop';
import { t } from '../../src/words/words';
import { FilesRead } from './files-read';
import { number, percent } from './format';
import type { SourceActs, Sources } from './use-sources';

interface Props {
  sources: Sources;
  acts: SourceActs;
}

/** Where the numbers are to come from: this browser, or files dropped anywhere on the page. */
export function SourcesPanel({ sources, acts }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const over = useFilesDrop(acts.add);
  const pick = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be picked again once it has been mended.
    currentTarget.value = '';
    acts.add(files);
  };
  const { progress, trouble, entries, files } = sources;
  return (
    <section class="panel" aria-labelledby="sources">
      <h2 id="sources">{t('report_sources')}</h2>
      <p class="hint">{t('report_sources_intro')}</p>
      <div class="pack-drop" data-over={over}>
        <button type="button" class={entries.length > 0 ? '' : 'primary'} onClick={() => picker.current?.click()}>
          {t('report_add')}
        </button>
        <input ref={picker} type="file" multiple aria-label={t('report_add')} hidden onChange={pick} />
        <button type="button" onClick={acts.takeOwn}>
          {t('report_own')}
        </button>
        <p>{t(over ? 'report_drop_now' : 'report_drop')}</p>
      </div>
      {progress && (
        <div class="reading">
          <progress value={progress.done} max={progress.of} aria-label={t('report_reading')} />
          <span>{percent(progress.done / progress.of)}</span>
          <button type="button" onClick={acts.cancel}>
            {t('studio_cancel')}
          </button>
        </div>
      )}
      <p role="status" class="hint">
        {trouble && t(`report_trouble_${trouble}`)}
        {!progress && !trouble && sources.isOwn && t('report_from_own')}
        {!progress && files.length > 0 && t('report_from_files', number(files.length), number(keptIn(sources)))}
      </p>
      {!progress && <FilesRead files={files} />}
      {(entries.length > 0 || files.length > 0) && !progress && (
        <button type="button" class="plain" onClick={acts.clear}>
          {t('report_clear')}
        </button>
      )}
    </section>
  );
}

function keptIn({ files }: Sources): number {
  return files.filter(({ isTwin }) => !isTwin).reduce((sum, { kept }) => sum + kept, 0);
}
