import { useState } from 'preact/hooks';
import { t } from '../words/words';
import { trusted } from './trusted';
import type { HoldView } from './view';

type Office = NonNullable<HoldView['privacyOffice']>;

interface PrivacyOfficeProps {
  office: Office;
  ask(): Promise<boolean>;
}

/** Copies a draft without its details, then tells who to send it to. */
export function PrivacyOffice({ office, ask }: PrivacyOfficeProps) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={trusted(
          () =>
            void ask()
              .catch(() => false)
              .then(setCopied),
        )}
      >
        {t('holdAsk')}
      </button>
      <div class="office" role="status" hidden={copied === undefined}>
        {copied !== undefined && (
          <>
            <p>{t(copied ? 'holdAsked' : 'holdAskFailed')}</p>
            <Contact {...office} />
          </>
        )}
      </div>
    </>
  );
}

const Contact = ({ label, email, phone, url }: Office) => (
  <p class="contact">
    <strong>{label}</strong>
    {email && <a href={`mailto:${email}`}>{email}</a>}
    {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
    {url?.startsWith('https://') && (
      <a href={url} target="_blank" rel="noreferrer">
        {url.replace(/^https:\/\//, '')}
      </a>
    )}
  </p>
);
