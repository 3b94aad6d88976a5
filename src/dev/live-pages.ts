import type { AstroIntegration } from 'astro';
import type { ViteDevServer, WebSocketClient } from 'vite';
import type { Problem } from '../content/problem.ts';
import { isHandedOver } from '../store/current.ts';
import { liveAttachments } from './live-attachments.ts';
import { PAGE_OPENED_MESSAGE, PROBLEMS_MESSAGE, type ProblemsMessage } from './messages.ts';

/** Pages that show what the content is, and over it what is wrong with it. */
export interface LivePages {
  integration: AstroIntegration;
  /** Tells every open page what is wrong now. */
  tell: (problems: readonly Problem[]) => void;
  /** Lets every open page load again, from content that has changed. */
  reload: () => void;
}

const OVERLAY = '/src/dev/overlay.ts';

/** Where a town has errors from the start, there is nothing to show yet but these. */
const waitingPage = (base: string): string => `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>เนื้อหามีข้อผิดพลาด</title>
<p>ยังแสดงเว็บไซต์ไม่ได้ เพราะเนื้อหามีข้อผิดพลาด แก้แล้วบันทึกไฟล์ หน้านี้จะเปลี่ยนเป็นเว็บไซต์เอง
<script type="module" src="${base}@vite/client"></script>
<script type="module" src="${base}${OVERLAY.slice(1)}"></script>
</html>
`;

/** Astro's environments that make pages; each keeps the paths of its page files until it hears of a change. */
const MAKING_PAGES = ['ssr', 'prerender'];

/** What dev adds to Astro: changes of the content reach pages that are open, and so does what is wrong with it. */
export const livePages = (base: string, contentFolder: string): LivePages => {
  let server: ViteDevServer | undefined;
  let message: ProblemsMessage = { problems: [] };
  const integration: AstroIntegration = {
    name: 'tessaban-live-pages',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', `import ${JSON.stringify(OVERLAY)};`);
        updateConfig({
          vite: {
            // One watcher, ours: Vite's would take a save for a change of a module.
            server: { watch: { ignored: [`${contentFolder}/**`, '**/.build/**', '**/.demo/**', '**/tests/**'] } },
            plugins: [
              {
                name: 'tessaban-live-pages',
                configureServer: (started) => {
                  server = started;
                  started.ws.on(PAGE_OPENED_MESSAGE, (_: unknown, client: WebSocketClient) => client.send(PROBLEMS_MESSAGE, message));
                  started.middlewares.use(liveAttachments(base));
                  started.middlewares.use((request, response, next) => {
                    if (isHandedOver() || !request.headers.accept?.includes('text/html')) {
                      next();
                      return;
                    }
                    response.statusCode = 503;
                    response.setHeader('Content-Type', 'text/html; charset=utf-8');
                    response.end(waitingPage(base));
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
  return {
    integration,
    tell: (problems) => {
      message = { problems };
      server?.ws.send(PROBLEMS_MESSAGE, message);
    },
    reload: () => {
      for (const name of MAKING_PAGES) server?.environments[name]?.hot.send('astro:content-changed', {});
      server?.ws.send({ type: 'full-reload', path: '*' });
    },
  };
};
