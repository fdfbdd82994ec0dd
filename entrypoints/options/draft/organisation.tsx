import type { Organisation } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import type { PartProps } from './desk';
import { LinesField } from './form/lines-field';
import { Part } from './form/part';
import { lockLine } from './locked';

const FIELDS = ['names', 'handles', 'units', 'spokespeople'] as const satisfies (keyof Organisation)[];
const NOBODY: Organisation = { names: [], handles: [], units: [], spokespeople: [] };
const AUDIENCES = ['public', 'internal'] as const;

/** What the hospital is called, and who reads which site. */
export function OrganisationPart({ draft, edit, below }: PartProps) {
  const { organisation = NOBODY, hosts = { public: [], internal: [] } } = draft;
  const lock = lockLine(below, 'hosts');
  return (
    <>
      <Part title={t('studio_part_organisation')} intro={t('studio_organisation_intro')}>
        <div class="two">
          {FIELDS.map((field) => (
            <LinesField
              key={field}
              name={`organisation.${field}`}
              label={t(`studio_organisation_${field}`)}
              hint={t('studio_one_a_line')}
              value={organisation[field]}
              onInput={(lines) =>
                edit((before) => ({ ...before, organisation: { ...NOBODY, ...before.organisation, [field]: lines } }))
              }
            />
          ))}
        </div>
      </Part>
      <Part title={t('studio_setting_hosts')} intro={t('studio_hosts_intro')} lock={lock}>
        <div class="two">
          {AUDIENCES.map((audience) => (
            <LinesField
              key={audience}
              name={`hosts.${audience}`}
              label={t(`studio_audience_${audience}`)}
              hint={t('studio_one_a_line')}
              value={hosts[audience]}
              disabled={lock !== undefined}
              onInput={(lines) => edit((before) => ({ ...before, hosts: { ...hosts, [audience]: lines } }))}
            />
          ))}
        </div>
      </Part>
    </>
  );
}
