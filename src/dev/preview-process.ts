import type { Unsaved } from '../content/as-saved.ts';
import { readSettings } from '../settings.ts';
import { livePreview } from './live-preview.ts';

/** Makes previews for the forms, in a process of its own: Vite is busy for seconds when it begins, and nobody's save should wait for it. */
const show = livePreview(readSettings);

process.on('message', ({ id, unsaved }: { id: number; unsaved: Unsaved }) => {
  show(unsaved).then(
    (preview) => process.send!({ id, preview }),
    (error: unknown) => process.send!({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
});
process.once('disconnect', () => process.exit());
