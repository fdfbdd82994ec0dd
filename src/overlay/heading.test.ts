import { describe, expect, it } from 'vitest';
import type { Category } from '../engine/category';
import { headingFor } from './heading';

describe('the heading of a hold', () => {
  it.each<[Category[], string]>([
    [['phi.name', 'phi.reidentifiable-story'], 'holdHeadingStory'],
    [['policy.credentials', 'phi.name'], 'holdHeadingPatient'],
    [['phi.confirms-patient'], 'holdHeadingPatient'],
    [['policy.harassment', 'policy.credentials'], 'holdHeadingCredentials'],
    [['policy.confidential-business'], 'holdHeading'],
    [[], 'holdHeading'],
  ])('speaks of the gravest of %j', (categories, key) => {
    expect(headingFor(categories)).toBe(key);
  });
});
