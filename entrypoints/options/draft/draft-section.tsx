import { useMemo } from 'preact/hooks';
import type { Pack } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import { Heading } from '../shell/heading';
import { About } from './about';
import { Adjust } from './adjust/adjust';
import { Begin } from './begin';
import type { PartProps } from './desk';
import { packsBelow } from './draft';
import { OrganisationPart } from './organisation';
import { PartNav } from './part-nav';
import { PART_NAMES, type PartName } from './parts';
import { People } from './people';
import { Rollout } from './rollout';
import { OwnRules } from './rule/own-rules';
import { SavedLine } from './saved-line';
import { Strictness } from './strictness';
import type { CheckedDraft } from './use-checked';
import type { Desk } from './use-draft';

const VIEWS: Record<PartName, (props: PartProps) => preact.JSX.Element> = {
  about: About,
  organisation: OrganisationPart,
  strictness: Strictness,
  people: People,
  adjust: Adjust,
  rules: OwnRules,
  rollout: Rollout,
};

interface Props {
  desk: Desk;
  stack: readonly Pack[];
  checked: CheckedDraft;
  part: string;
}

/** The one draft, part by part. */
export function DraftSection({ desk, stack, checked, part }: Props) {
  const { draft, saved, edit, put } = desk;
  const current = PART_NAMES.find((name) => name === part) ?? 'about';
  const layer = draft?.layer ?? 'hospital';
  const below = useMemo(() => packsBelow(stack, layer), [stack, layer]);
  const View = VIEWS[current];
  return (
    <>
      <Heading title={t('studio_nav_draft')}>{t('studio_draft_intro')}</Heading>
      {!draft && saved !== 'opening' && <Begin stack={stack} onBegin={put} />}
      {draft && (
        <>
          <SavedLine saved={saved} checked={checked} onClear={() => put(undefined)} />
          <PartNav current={current} flaws={checked.flaws} />
          <View draft={draft} edit={edit} below={below} />
        </>
      )}
    </>
  );
}
