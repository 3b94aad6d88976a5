import { readLink } from '../routes/links.ts';
import type { AnyEntry, Entry } from '../domain/entry.ts';
import type { Site } from '../schemas/site.ts';
import type { Crumb } from '../text/lists.ts';

/** A node of schema.org data. */
export type StructuredData = Record<string, unknown>;
type ToUrl = (address: string) => string;

const ORGANIZATION_ID = '/#organization';

/** The municipality as schema.org's GovernmentOffice. */
export const organization = (site: Site, url: ToUrl): StructuredData => ({
  '@type': 'GovernmentOffice',
  '@id': url(ORGANIZATION_ID),
  name: site.name,
  alternateName: site.nameEnglish,
  url: site.website ?? url('/'),
  ...(site.contact.telephone && { telephone: site.contact.telephone }),
  ...(site.contact.email && { email: site.contact.email }),
  ...(site.contact.map && { hasMap: site.contact.map }),
  ...(site.contact.facebook && { sameAs: [site.contact.facebook] }),
  address: {
    '@type': 'PostalAddress',
    addressCountry: 'TH',
    ...(site.address && { streetAddress: site.address }),
    ...(site.district && { addressLocality: site.district }),
    ...(site.province && { addressRegion: site.province }),
  },
});

/** The pages from the home page down to this one, both included. */
export const breadcrumbList = (crumbs: readonly Crumb[], url: ToUrl): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ title, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: url(address),
  })),
});

/** A public manual as schema.org's GovernmentService. */
export const governmentService = (manual: Entry<'manuals'>, url: ToUrl): StructuredData => ({
  '@type': 'GovernmentService',
  name: manual.data.title,
  ...(manual.data.summary && { description: manual.data.summary }),
  url: url(manual.address),
  serviceOperator: { '@id': url(ORGANIZATION_ID) },
  availableChannel: manual.data.channels.map((channel) => ({
    '@type': 'ServiceChannel',
    name: channel.name,
    ...(channel.online && { serviceUrl: serviceUrl(channel.online, url) }),
    ...(channel.place && { serviceLocation: { '@type': 'Place', name: channel.place } }),
  })),
});

/** A file beside the manual is at its address, a page of another site where it is. */
const serviceUrl = (online: string, url: ToUrl): string => {
  const target = readLink(online, 'manuals');
  if (target.kind === 'page') return url(target.address + target.suffix);
  return target.kind === 'file' ? url(`/${target.collection}/${encodeURIComponent(target.name)}${target.suffix}`) : online;
};

/** Any other entry as schema.org's Article. */
export const article = (entry: AnyEntry, url: ToUrl): StructuredData => ({
  '@type': 'Article',
  headline: entry.data.title,
  ...(entry.data.summary && { description: entry.data.summary }),
  inLanguage: 'th',
  dateModified: entry.data.updated,
  mainEntityOfPage: url(entry.address),
  publisher: { '@id': url(ORGANIZATION_ID) },
});
