import { html, nothing } from "lit/html.js";
import { adviceBy, zeroStockReasons } from "../../engine/policy/zero-stock";
import { groupsDrawing } from "../charts/groups/groups-drawing";
import { groupsGeometry } from "../charts/groups/groups-geometry";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { advices, type Advised } from "./advise";
import { wholeStock } from "./stock-money";

const width = 288;

/** Where the money in the stock is: a bar for each reason, in the look of its advice. */
export function stockChart({ texts, formats }: Pane, result: Advised): View {
  const whole = wholeStock(result);
  if (whole <= 0) return nothing;
  const { reasons, chart } = texts.zeroStock.result;
  const bars = zeroStockReasons
    .map((reason) => ({ reason, ...result.byReason[reason] }))
    .filter(({ stockValue }) => stockValue > 0)
    .sort((one, other) => other.stockValue - one.stockValue)
    .map(({ reason, stockValue }) => ({
      name: reasons[reason],
      parts: advices.map((advice) => (advice === adviceBy[reason] ? stockValue : 0)),
      share: formats.share(stockValue / whole, 0),
    }));
  const drawing = groupsGeometry(bars, width);
  return html`<svg
    class="chart"
    id="zero-chart"
    width=${drawing.width}
    height=${drawing.height}
    viewBox="0 0 ${drawing.width} ${drawing.height}"
    role="img"
    aria-label=${chart}
  >
    ${groupsDrawing("zero-chart", drawing)}
  </svg>`;
}
