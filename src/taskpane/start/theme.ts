/** Where Office tells its theme the pane follows it; elsewhere the system's own is followed. */
export function followOfficeTheme(theme: { bodyBackgroundColor?: string } | undefined): void {
  const background = theme?.bodyBackgroundColor;
  if (!background || !/^#[0-9a-f]{6}/i.test(background)) return;
  document.documentElement.dataset.theme = lightness(background) < 0.5 ? "dark" : "light";
}

/** Rec. 709 luma of "#rrggbb", 0 to 1. */
function lightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
