import type { Finding } from '../engine/verdict';
import { t } from '../words/words';
import { shorten } from './excerpt';
import { RuleLine } from './rule-line';
import { Swap } from './swap';

export interface HeldFinding {
  finding: Finding;
  words: string;
}

/** What holds the post, then what else there is to look at. */
export function HoldFindings({ findings, lectured }: { findings: HeldFinding[]; lectured: readonly string[] }) {
  const rest = findings.filter(({ finding }) => finding.action !== 'hold');
  return (
    <>
      <ul>
        {findings
          .filter(({ finding }) => finding.action === 'hold')
          .map((held) => (
            <Held
              key={`${held.finding.ruleId} ${held.finding.from}`}
              again={lectured.includes(held.finding.ruleId)}
              {...held}
            />
          ))}
      </ul>
      {rest.length > 0 && (
        <>
          <h3>{t('holdRest')}</h3>
          <ul>
            {rest.map((held) => (
              <Held key={`${held.finding.ruleId} ${held.finding.from}`} {...held} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Held = ({ finding, words, again }: HeldFinding & { again?: boolean }) => (
  <li data-action={finding.action}>
    <p class="words">
      {finding.why.safer === undefined ? (
        shorten(words, 90)
      ) : (
        <Swap words={words} safer={finding.why.safer} limit={90} />
      )}
    </p>
    {again ? (
      <details>
        <summary aria-label={t('holdWhyAgainOf', finding.why.title)}>{t('holdWhyAgain')}</summary>
        <p class="why">{finding.why.sentence}</p>
      </details>
    ) : (
      <p class="why">{finding.why.sentence}</p>
    )}
    <RuleLine finding={finding} />
  </li>
);
