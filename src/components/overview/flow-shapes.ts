import type { FlowStage } from '#src/domain/knowledge-flow.ts';

/** A stage as it is drawn: its box, as high as it has entries, and the band of those that went on. */
export interface FlowShape {
  box: { x: number; y: number; width: number; height: number } | undefined;
  /** Path of the band to the next stage. */
  onward: string | undefined;
}

/** Size of the drawing; it is stretched to the width of the page, and each stage has a third of it. */
const WIDTH = 300;
const HEIGHT = 60;
const BOX = 36;

/** The drawing of the flow: everything stands on the line through the middle. */
export const flowShapes = (
  stages: readonly Pick<FlowStage, 'total' | 'onward'>[],
): { width: number; height: number; stages: FlowShape[] } => {
  const most = Math.max(...stages.map(({ total }) => total), 1);
  const heightOf = (count: number): number => (count / most) * HEIGHT;
  const centre = (place: number): number => ((place + 0.5) / stages.length) * WIDTH;
  const shapes = stages.map(({ total, onward = 0 }, place): FlowShape => {
    const next = stages[place + 1];
    const height = heightOf(total);
    const band = { from: heightOf(onward) / 2, to: heightOf(Math.min(onward, next?.total ?? 0)) / 2 };
    const [left, right, middle] = [centre(place) + BOX / 2, centre(place + 1) - BOX / 2, HEIGHT / 2];
    return {
      box: total > 0 ? { x: centre(place) - BOX / 2, y: middle - height / 2, width: BOX, height } : undefined,
      onward:
        onward > 0
          ? `M${left} ${middle - band.from}L${right} ${middle - band.to}V${middle + band.to}L${left} ${middle + band.from}Z`
          : undefined,
    };
  });
  return { width: WIDTH, height: HEIGHT, stages: shapes };
};
