import { t } from '../../../src/words/words';
import { numberFrom, type PartProps, setting } from './desk';
import type { Draft } from './draft';
import { BothLanguages } from './form/both-languages';
import { ChoiceField } from './form/choice-field';
import { codeFrom } from './form/code-from';
import { Part } from './form/part';
import { TextField } from './form/text-field';

/** Whose pack this is, and which. */
export function About({ draft, edit }: PartProps) {
  // A pack never changes its name once it is out; until then the name follows the title.
  const isNew = draft.version === 1 && draft.name === nameFrom(draft);
  const title = (words: Draft['title'] | undefined) =>
    edit((before) => {
      const next = { ...before, title: words ?? { en: '', es: '' } };
      return isNew ? { ...next, name: nameFrom(next) } : next;
    });
  return (
    <Part title={t('studio_part_about')} intro={t('studio_about_intro')}>
      <BothLanguages
        name="title"
        label={t('studio_field_title')}
        hint={t('studio_field_title_hint')}
        value={draft.title}
        onInput={title}
      />
      <div class="two">
        <TextField
          name="issuer"
          label={t('studio_field_issuer')}
          hint={t('studio_field_issuer_hint')}
          value={draft.issuer}
          onInput={(value) => setting(edit, 'issuer')(value ?? '')}
        />
        <TextField
          name="name"
          label={t('studio_field_name')}
          hint={t('studio_field_name_hint')}
          value={draft.name}
          onInput={(value) => setting(edit, 'name')(value ?? '')}
        />
        <ChoiceField
          name="layer"
          label={t('studio_layer')}
          hint={t('studio_field_layer_hint')}
          value={draft.layer}
          choices={[
            ['hospital', t('studio_layer_hospital')],
            ['unit', t('studio_layer_unit')],
          ]}
          onChange={(layer: Draft['layer']) => setting(edit, 'layer')(layer)}
        />
        <TextField
          name="version"
          type="number"
          label={t('studio_field_version')}
          hint={t('studio_field_version_hint')}
          value={draft.version}
          onInput={(value) => setting(edit, 'version')(numberFrom(value))}
        />
        <TextField
          name="expires"
          type="date"
          label={t('studio_last_day')}
          hint={t('studio_field_expires_hint')}
          value={draft.expires}
          onInput={setting(edit, 'expires')}
        />
      </div>
    </Part>
  );
}

function nameFrom({ title }: Pick<Draft, 'title'>): string {
  return codeFrom(title.en, 'hospital');
}
