import { categoryName } from '../../../src/words/category-name';
import { language, t } from '../../../src/words/words';
import { link } from '../engine';
import { type Run, rightOnes } from './run';

/** What was practised: by kind, each once; and that some things need no curtain. */
function topicsOf({ scenarios }: Run): string[] {
  const taught = new Set(scenarios.flatMap(({ teaches }) => teaches).map(categoryName));
  const isFree = scenarios.some(({ teaches }) => teaches.length === 0);
  return [...taught, ...(isFree ? [t('study_topic_free')] : [])];
}

/** One page to print: who, when, how it went, about what, by which pack. No text of any post. */
export function Certificate({ run, name }: { run: Run; name: string }) {
  const total = run.scenarios.length;
  const pack = link.posture()?.pack;
  const day = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date());
  return (
    <section class="certificate" aria-labelledby="certificate">
      <img src="icon/96.png" width={56} height={56} alt="" />
      <h3 id="certificate">{t('certificate_title')}</h3>
      <p>{t('certificate_for')}</p>
      <p class="name">{name.trim() || '\u00A0'}</p>
      <p>{t('certificate_what', total)}</p>
      <p class="scores">
        {t('study_before', rightOnes(run.before), total)} · {t('study_after', rightOnes(run.after), total)}
      </p>
      <h4>{t('certificate_topics')}</h4>
      <ul>
        {topicsOf(run).map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ul>
      <p class="foot">
        <span>{day}</span>
        {pack && <span>{t('certificate_pack', pack.title, pack.version)}</span>}
      </p>
    </section>
  );
}
