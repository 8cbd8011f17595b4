import type { Culture } from "../book";
import type { HostObject } from "../host-object";

/** How the system writes numbers. */
export function cultureInfo({ name, decimal, thousands }: Culture): HostObject {
  return {
    type: "CultureInfo",
    properties: { Name: () => name },
    parts: {
      NumberFormat: () => ({
        type: "NumberFormatInfo",
        properties: {
          NumberDecimalSeparator: () => decimal,
          NumberGroupSeparator: () => thousands,
        },
      }),
    },
  };
}
