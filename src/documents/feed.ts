import { getRssString } from '@astrojs/rss';
import { printableLine } from '../text/printable.ts';

/** What a feed says of an entry. */
export interface FeedItem {
  title: string;
  description: string;
  /** Address of its page, under the base of the site. */
  link: string;
  /** Day of its last change, ISO 8601. */
  day: string;
  category: string;
}

/** What a feed says of the site. */
export interface FeedOptions {
  title: string;
  description: string;
  /** URL of the site. */
  site: string;
}

/** A feed of entries (RSS 2.0), well-formed whatever their words are. */
export const toRss = (items: readonly FeedItem[], { title, description, site }: FeedOptions): Promise<string> =>
  getRssString({
    title: printableLine(title),
    description: printableLine(description),
    site,
    customData: '<language>th</language>',
    items: items.map((item) => ({
      title: printableLine(item.title),
      description: printableLine(item.description),
      link: item.link,
      pubDate: new Date(`${item.day}T00:00:00Z`),
      categories: [printableLine(item.category)],
    })),
  });
