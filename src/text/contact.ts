import type { Site } from '../schemas/site.ts';
import { MUNICIPALITY_KINDS } from '../schemas/vocabulary.ts';

/** Where the office is, in one line: an address that names district and province already is not lengthened. */
export const officeAddress = ({ address, district, province }: Pick<Site, 'address' | 'district' | 'province'>): string => {
  const bangkok = province === 'กรุงเทพมหานคร';
  return [
    address,
    district && !address?.includes(district) && `${bangkok ? 'เขต' : 'อำเภอ'}${district}`,
    province && !address?.includes(province) && `${bangkok ? '' : 'จังหวัด'}${province}`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** Whether the site says anything of how to reach the office. */
export const hasOfficeContact = (site: Site): boolean =>
  Object.keys(site.contact).length > 0 || site.website !== undefined || officeAddress(site) !== '';

/** What people call the office: สำนักงานเทศบาล, whatever the size of the municipality. */
export const officeName = ({ kind, name }: Pick<Site, 'kind' | 'name'>): string => {
  if (kind === 'special-administration') return name;
  return kind.endsWith('-municipality') ? 'สำนักงานเทศบาล' : `สำนักงาน${MUNICIPALITY_KINDS[kind]}`;
};

/** The page of an official account of LINE, where the text is the name of one (`@thotsop`). */
export const lineHref = (line: string): string | undefined => (/^@[\w.-]+$/.test(line) ? `https://line.me/R/ti/p/${line}` : undefined);
