import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { themeCss } from "../../../src/build/theme/theme-css";

const used = "p { color: var(--colorNeutralForeground1); margin: var(--spacingHorizontalM) }";

function block(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? "" : css.slice(start, css.indexOf("}", start));
}

test("light is the default, with Fluent's values", () => {
  const light = block(themeCss(used), ":root");
  expect(light).toContain("color-scheme: light");
  expect(light).toContain(`--colorNeutralForeground1: ${webLightTheme.colorNeutralForeground1}`);
  expect(light).toContain(`--spacingHorizontalM: ${webLightTheme.spacingHorizontalM}`);
});

test("dark follows the system and can be set by the page", () => {
  const css = themeCss(used);
  const dark = `--colorNeutralForeground1: ${webDarkTheme.colorNeutralForeground1}`;
  expect(block(css, "@media (prefers-color-scheme: dark)")).toContain(dark);
  expect(block(css, ":root[data-theme=dark]")).toContain(dark);
});

test("only what differs from light is said again for dark", () => {
  expect(block(themeCss(used), ":root[data-theme=dark]")).not.toContain("--spacingHorizontalM");
});

test("in forced colours the system's own colours take over", () => {
  const forced = themeCss(used).split("@media (forced-colors: active)")[1];
  expect(forced).toContain("--colorNeutralForeground1: CanvasText");
  expect(forced).not.toContain("#");
});

test("tokens that nothing uses stay out", () => {
  expect(themeCss(used)).not.toContain("--colorBrandBackground");
});

test("a token that Fluent does not have is an error that names it", () => {
  expect(() => themeCss("p { color: var(--colorNeutralForegruond1) }")).toThrow(
    "--colorNeutralForegruond1",
  );
});

test("variables of our own are left alone", () => {
  const own = "p { --colorOfBars: red; color: var(--colorOfBars); width: var(--bar) }";
  expect(themeCss(own)).not.toContain("--colorOfBars");
});
