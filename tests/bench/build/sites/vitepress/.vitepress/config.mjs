export default {
  lang: 'th',
  title: 'คลังความรู้เทศบาล',
  cleanUrls: true,
  sitemap: { hostname: 'https://km.example.go.th' },
  themeConfig: { search: { provider: 'local' } },
};
