import type { Signers } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import { numberFrom, type PartProps } from './desk';
import { FlawList } from './form/flaw-list';
import { useFlaws } from './form/flaws-context';
import { Part } from './form/part';
import { TextField } from './form/text-field';

type Key = Signers['keys'][number];

/** Whose signatures this pack asks browsers to count from now on. */
export function SignersPart({ draft: { signers }, edit }: PartProps) {
  const keys: readonly Key[] = signers?.keys ?? [];
  const own = useFlaws('signers').filter(({ field }) => field === 'signers' || field === 'signers.keys');
  const set = (next: readonly Key[], required = signers?.required ?? 1) =>
    edit((before) => ({
      ...before,
      signers: next.length > 0 ? { required, keys: next as Signers['keys'] } : undefined,
    }));
  const change = (index: number, part: Partial<Key>) =>
    set(keys.map((key, place) => (place === index ? { ...key, ...part } : key)));
  return (
    <Part title={t('studio_signers')} intro={t('studio_signers_intro')}>
      {keys.map((key, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a signer has no name but its place while it is written
        <fieldset key={index} class="row">
          <legend>{t('studio_signer', index + 1)}</legend>
          <div class="two">
            <TextField
              name={`signers.keys.${index}.name`}
              label={t('studio_signer_name')}
              value={key.name}
              onInput={(name) => change(index, { name: name ?? '' })}
            />
            <TextField
              name={`signers.keys.${index}.key`}
              label={t('studio_signer_key')}
              hint={t('studio_signer_key_hint')}
              value={key.key}
              onInput={(words) => change(index, { key: words?.trim() ?? '' })}
            />
          </div>
          <button type="button" class="plain" onClick={() => set(keys.filter((_, place) => place !== index))}>
            {t('studio_signer_remove', index + 1)}
          </button>
        </fieldset>
      ))}
      {keys.length > 0 && (
        <TextField
          name="signers.required"
          type="number"
          label={t('studio_signers_required')}
          value={signers?.required}
          onInput={(typed) => set(keys, numberFrom(typed))}
        />
      )}
      <FlawList flaws={own} />
      <div class="acts">
        <button type="button" onClick={() => set([...keys, { name: '', key: '' }])}>
          {t('studio_signer_add')}
        </button>
      </div>
    </Part>
  );
}
