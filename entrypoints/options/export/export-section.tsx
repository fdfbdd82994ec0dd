import { useState } from 'preact/hooks';
import { download } from '../../../src/pack-ui/download';
import { t } from '../../../src/words/words';
import type { Draft } from '../draft/draft';
import { partOf } from '../draft/parts';
import type { CheckedDraft } from '../draft/use-checked';
import { Heading } from '../shell/heading';
import { built } from './built';
import { packFolder } from './pack-folder';
import { folderPicker, saveFolder, zipped } from './save';

interface Props {
  draft: Draft | undefined;
  checked: CheckedDraft;
}

/** The draft leaves the studio: as a folder to keep, or built, to be signed. */
export function ExportSection({ draft, checked }: Props) {
  return (
    <>
      <Heading title={t('studio_nav_export')}>{t('studio_export_intro')}</Heading>
      {draft ? <Exports draft={draft} checked={checked} /> : <p class="empty">{t('studio_no_draft')}</p>}
    </>
  );
}

function Exports({ draft, checked: { pack, flaws, proven } }: { draft: Draft; checked: CheckedDraft }) {
  const [said, setSaid] = useState<string>();
  const ready = pack !== undefined && flaws.length === 0 && proven;
  const build = () => {
    if (!pack) return;
    const { name, text } = built(pack, new Date());
    download(new Blob([text], { type: 'application/json' }), name);
    setSaid(t('studio_built', name));
  };
  return (
    <>
      <section class="card" aria-labelledby="build">
        <h2 id="build">{t('studio_build')}</h2>
        <p>{t('studio_build_intro')}</p>
        {flaws.length > 0 && (
          <div class="message">
            <p>{t('studio_build_not_yet', flaws.length)}</p>
            <ul>
              {[...new Set(flaws.map(({ field }) => partOf(field)))].map((part) => (
                <li key={part}>
                  <a href={`#draft/${part}`}>{t(`studio_part_${part}`)}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div class="acts">
          <button type="button" class="primary" disabled={!ready} onClick={build}>
            {t('studio_build_do')}
          </button>
          <p role="status" class="small quiet">
            {said ?? (flaws.length === 0 && !proven ? t('studio_proving') : '')}
          </p>
        </div>
        {ready && (
          <div class="next">
            <h3>{t('studio_next')}</h3>
            <p>{t('studio_next_sign')}</p>
            <pre>
              <code>
                curtain pack sign {pack.name}-{pack.version}.pack.json --key privacy-office.key.json
              </code>
            </pre>
          </div>
        )}
      </section>
      <FolderCard draft={draft} />
    </>
  );
}

function FolderCard({ draft }: { draft: Draft }) {
  const [said, setSaid] = useState<string>();
  const pick = folderPicker();
  const save = async () => {
    if (!pick) return;
    const saved = await saveFolder(packFolder(draft), pick).catch(() => undefined);
    setSaid(saved === undefined ? t('studio_folder_failed') : saved ? t('studio_folder_saved') : undefined);
  };
  return (
    <section class="card" aria-labelledby="folder">
      <h2 id="folder">{t('studio_folder')}</h2>
      <p>{t('studio_folder_intro')}</p>
      <div class="acts">
        {pick && (
          <button type="button" onClick={() => void save()}>
            {t('studio_folder_pick')}
          </button>
        )}
        <button type="button" onClick={() => download(zipped(packFolder(draft)), `${draft.name}-${draft.version}.zip`)}>
          {t('studio_folder_zip')}
        </button>
        <p role="status" class="small quiet">
          {said}
        </p>
      </div>
    </section>
  );
}
