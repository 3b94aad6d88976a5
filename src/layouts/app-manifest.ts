import { APP_ICON_SIZES, appIconAddress, HOME_ADDRESS, ICON_ADDRESS } from '../routes/addresses.ts';
import type { Site } from '../schemas/site.ts';
import { MUNICIPALITY_KINDS } from '../schemas/vocabulary.ts';
import { LIGHT_GROUNDS } from '../styles/palette.ts';

/** The site as an application, by the names and the colour that a device shows with its icon and while it starts. */
export const appManifest = ({ name, kind, description }: Site, colour: string, href: (address: string) => string): object => ({
  id: href(HOME_ADDRESS),
  name: `คลังความรู้ ${name}`,
  // Devices cut long names, so the place comes without what kind of municipality it is.
  short_name: `KM ${name.replace(MUNICIPALITY_KINDS[kind], '')}`,
  description,
  lang: 'th',
  dir: 'ltr',
  start_url: href(HOME_ADDRESS),
  scope: href(HOME_ADDRESS),
  display: 'standalone',
  theme_color: colour,
  background_color: LIGHT_GROUNDS[0],
  icons: [
    // The book stands well within the circle that devices may cut out of an icon.
    ...APP_ICON_SIZES.map((size) => ({
      src: href(appIconAddress(size)),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
    { src: href(ICON_ADDRESS), sizes: 'any', type: 'image/svg+xml' },
  ],
});
