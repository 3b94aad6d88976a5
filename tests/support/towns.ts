import { join } from 'node:path';
import sharp from 'sharp';
import { PROJECT, readFolder, type BuildResult, type Environment } from './build.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from './municipalities.ts';
import { sharedBuild } from './shared-build.ts';
import { generateTree, smallShape } from './generated-trees.ts';
import { asset, guide, pdf, photo, picture, withFiles, type Tree } from './trees.ts';

/** Where the towns are served in the builds that test files share. */
export const TOWN_BASE = '/km/';
export const TOWN_ROOT = `https://km.example.go.th${TOWN_BASE}`;
const SERVED = { KM_SITE: new URL(TOWN_ROOT).origin, KM_BASE: TOWN_BASE };

/** A content folder of the project as a tree. */
const treeOf = (folder: string): Tree => Object.fromEntries(readFolder(join(PROJECT, folder)));

/** A large photograph that says who took it where. */
const tellingPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#369' } })
    .withExif({ IFD0: { Make: 'CANARY', Artist: 'CANARY' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 0/1 0/1' } })
    .jpeg()
    .toBuffer();

/** Entries with files of every kind beside them, under names that are hard to link to. */
const entriesWithFiles = async (): Promise<Tree> => {
  const taken = await tellingPhoto();
  return {
    'guides/a.md': guide(
      {
        aliases: ['/ข่าว/', '/Old-Page.html', '/news.php'],
        sources: [
          { document: 'ก', url: './annex.pdf' },
          { document: 'ข', url: '/guides/secret/' },
        ],
      },
      '![ก](./a%23b.png) ![ข](./taken.jpg) [ค](./ภาพ%20ก%25ข%3F.jpg)',
    ),
    'guides/m.mdx': guide({}, '![ก](./a%23b.png) ![ข](./offered.jpg)\n\n[ค](./offered.jpg)'),
    'guides/secret.md': guide({ audience: 'staff', sources: [{ document: 'ก', url: './hidden.pdf' }] }),
    'guides/a#b.png': picture(),
    'guides/ภาพ ก%ข?.jpg': photo(),
    'guides/taken.jpg': taken,
    'guides/offered.jpg': taken,
    'guides/annex.pdf': pdf(),
    'guides/hidden.pdf': pdf(),
    'assets/x.md': asset({ attachments: [{ title: 'แบบ', file: 'แบบ 1#.pdf' }] }),
    'assets/แบบ 1#.pdf': pdf(),
  };
};

/** The content that comes with the project, and some entries with files, which it has none of. */
export const buildSanPong = async (more: Environment = { TZ: 'Asia/Bangkok', LANG: 'th_TH.UTF-8' }): Promise<BuildResult> =>
  sharedBuild(withFiles(treeOf(SAN_PONG_FOLDER), await entriesWithFiles()), { ...SERVED, ...more });

/** Late on 19 November 2026 in UTC, when it is the 20th in Thailand. */
const PAK_NAM_EPOCH = '1795111200';

/** The other town, on another day. */
export const buildPakNam = (): Promise<BuildResult> => sharedBuild(treeOf(PAK_NAM_FOLDER), { ...SERVED, SOURCE_DATE_EPOCH: PAK_NAM_EPOCH });

/** What the town with one entry is made from. */
export const ONE_ENTRY = smallShape(4, { guides: 1 });

/** Late on 14 June 2022 in UTC, when it is the day of generated trees (`TODAY`) in Thailand. */
const ONE_ENTRY_EPOCH = String(Date.parse('2022-06-14T18:00:00Z') / 1000);

/** A town with one entry, at the root of its server. */
export const buildOneEntry = (): Promise<BuildResult> =>
  sharedBuild(generateTree(ONE_ENTRY), { KM_SITE: new URL(TOWN_ROOT).origin, SOURCE_DATE_EPOCH: ONE_ENTRY_EPOCH });
