import { nothing } from "lit/html.js";
import { until } from "lit/directives/until.js";

/**
 * Draws with code that is not there when the pane opens. Once it is, it draws at once; until then, or
 * where it cannot be loaded, nothing is shown, and the next drawing asks again.
 */
export function lateView<Code>(
  load: () => Promise<Code>,
): (draw: (code: Code) => unknown) => unknown {
  let loaded: Code | null = null;
  return (draw) => {
    if (loaded !== null) return draw(loaded);
    const later = load().then(
      (code) => draw((loaded = code)),
      () => nothing,
    );
    return until(later, nothing);
  };
}
