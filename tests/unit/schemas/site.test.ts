import { describe, expect, it } from 'vitest';
import { siteSchema } from '#src/schemas/site.ts';
import { MUNICIPALITY_KINDS } from '#src/schemas/vocabulary.ts';
import { makeSite } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('the municipality', () => {
  it('is valid with the fields that it must have', () => {
    expect(issuesOf(siteSchema, makeSite())).toEqual([]);
  });

  it.each(Object.keys(makeSite()))('is refused without %s', (field) => {
    expect(failingPaths(siteSchema, makeSite({ [field]: undefined }))).toEqual([field]);
  });

  it.each(Object.keys(MUNICIPALITY_KINDS))('may be a %s', (kind) => {
    expect(issuesOf(siteSchema, makeSite({ kind }))).toEqual([]);
  });

  it.each([
    ['kind', 'village'],
    ['website', '//example.go.th'],
    ['discuss', 'javascript:alert(1)'],
    ['fiscalYear', 2022],
    ['fiscalYear', 2474],
    ['fiscalYear', 2701],
    ['updated', '2565-01-12'],
  ])('is refused at %s when that is %j', (field, value) => {
    expect(failingPaths(siteSchema, makeSite({ [field]: value }))).toEqual([field]);
  });

  it('is refused for a field that nobody knows', () => {
    expect(siteSchema.safeParse(makeSite({ mayor: 'นาย ก' })).error?.issues).toMatchObject([{ keys: ['mayor'] }]);
  });

  it('is reached at an address that is an e-mail address', () => {
    expect(issuesOf(siteSchema, makeSite({ contact: { email: 'saraban' } }))).toEqual([
      'contact.email: อีเมลไม่ถูกต้อง เช่น saraban@example.go.th',
    ]);
    expect(issuesOf(siteSchema, makeSite({ contact: { email: 'saraban@example.go.th' } }))).toEqual([]);
  });

  it('names its most asked services by the ids of manuals', () => {
    expect(failingPaths(siteSchema, makeSite({ topServices: ['signboard-tax', 'ภาษีป้าย'] }))).toEqual(['topServices.1']);
  });

  it('may give the place of each file where content is edited', () => {
    expect(issuesOf(siteSchema, makeSite({ edit: 'https://git.example.go.th/km/edit/{path}' }))).toEqual([]);
  });

  it('shares its content freely unless it says otherwise', () => {
    expect(siteSchema.parse(makeSite()).license).toBe('CC BY 4.0');
  });
});
