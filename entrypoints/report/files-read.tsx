import type { Source } from '../../src/report/gather';
import { t } from '../../src/words/words';
import { number } from './format';

/** Of thousands of files, the first that need a look are named; the others are counted. */
const NAMED = 20;

/** What was wrong with files: where, what, and how it is mended. Files that were read whole are not named. */
export function FilesRead({ files }: { files: readonly Source[] }) {
  const named = files.filter(({ leftOut, isTwin }) => leftOut > 0 || isTwin);
  if (named.length === 0) return null;
  return (
    <div class="message" role="alert">
      <ul>
        {named.slice(0, NAMED).map((file, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name, and none ever moves.
          <li key={at}>
            <FileRead file={file} />
          </li>
        ))}
      </ul>
      {named.length > NAMED && <p>{t('report_files_more', number(named.length - NAMED))}</p>}
    </div>
  );
}

function FileRead({ file: { name, isTwin, leftOut, kept, unread } }: { file: Source }) {
  if (isTwin) return <>{t('report_twin', name)}</>;
  return (
    <>
      <strong>{name}</strong>: {t('report_left_out', number(leftOut), number(kept))}
      <ul>
        {unread.map(({ line, why, field, expected }) => (
          <li key={`${line} ${why} ${field}`}>
            {t('report_at_line', number(line))} {t(`report_fault_${why}`, field)}{' '}
            {expected && <span lang="en">({expected})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
