import type { ComponentChildren } from 'preact';
import type { LayerView } from '../../../src/messages/packs';
import { KeyDigits } from '../../../src/pack-ui/key-digits';
import { t } from '../../../src/words/words';
import { day, minute } from '../shell/when';

/** What came from an administrator would only come back. */
const REMOVABLE = new Set<LayerView['source']>(['file', 'url']);

interface Props {
  layer: LayerView;
  /** When this version was built, milliseconds since the epoch; absent for the bundled pack. */
  issuedAt: number | undefined;
  mayRemove: boolean;
  onRemove(): void;
}

export function LayerCard({ layer, issuedAt, mayRemove, onRemove }: Props) {
  const { title, version, issuer, source, signers, acceptedAt, expiresAt, waiting } = layer;
  return (
    <li class={`card layer ${layer.layer}`}>
      <div class="layer-head">
        <p class="small quiet">{t(`studio_layer_${layer.layer}`)}</p>
        <h3>{title}</h3>
        <p class="quiet">{t('popup_pack_version', version, issuer)}</p>
      </div>
      <dl>
        <Fact name={t('studio_came')}>
          {t(`studio_source_${source}`)}
          {acceptedAt !== undefined && <>, {minute(acceptedAt)}</>}
        </Fact>
        {issuedAt !== undefined && <Fact name={t('studio_issued')}>{day(issuedAt)}</Fact>}
        {expiresAt !== undefined && <Fact name={t('studio_last_day')}>{day(expiresAt, 'UTC')}</Fact>}
        {waiting !== undefined && <Fact name={t('studio_waiting')}>{t('studio_waiting_version', waiting)}</Fact>}
        {source !== 'bundled' && (
          <Fact name={t('studio_signed_by')}>
            {signers.map(({ name }) => name).join(', ') || t('studio_signed_by_nobody')}
          </Fact>
        )}
      </dl>
      {signers.length > 0 && (
        <details>
          <summary class="small">{t('studio_fingerprints')}</summary>
          {signers.map(({ key, name, fingerprint }) => (
            <div key={key}>
              <p class="small">{name}</p>
              <KeyDigits fingerprint={fingerprint} />
            </div>
          ))}
        </details>
      )}
      {REMOVABLE.has(source) && mayRemove && (
        <div class="acts">
          <button type="button" onClick={onRemove}>
            {t('studio_remove', title)}
          </button>
          <p class="small quiet">{t('studio_remove_hint')}</p>
        </div>
      )}
    </li>
  );
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
