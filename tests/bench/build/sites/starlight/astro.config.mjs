import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight's own default lists every page in the sidebar of every page; `flat` leaves that out,
// which is the faster of its two ways and so the harder one to compare with.
const flat = process.env.BENCH_SIDEBAR === 'flat';

export default defineConfig({
  site: 'https://km.example.go.th',
  integrations: [
    starlight({
      title: 'คลังความรู้เทศบาล',
      locales: { root: { label: 'ไทย', lang: 'th' } },
      ...(flat && { sidebar: [{ label: 'หน้าแรก', link: '/' }] }),
    }),
  ],
});
