import { nameOf, type OpenPane } from "./open-pane";

/** What holds for every screen of the pane, whatever it shows. */
export function expectOrderly(name: string, screen: () => Promise<OpenPane>): void {
  describe(name, () => {
    test("every control has a name, and every group of choices too", async () => {
      await screen();
      for (const control of document.querySelectorAll("button")) {
        expect(nameOf(control)).not.toBe("");
      }
      for (const field of document.querySelectorAll("input, select")) {
        expect((field as HTMLInputElement).labels?.[0]?.textContent?.trim()).toBeTruthy();
      }
      for (const group of document.querySelectorAll("fieldset")) {
        expect(group.querySelector("legend")?.textContent?.trim()).toBeTruthy();
      }
    });

    test("no id stands twice, and every reference to one leads somewhere", async () => {
      await screen();
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
        for (const element of document.querySelectorAll(`#panel [${attribute}]`)) {
          for (const id of (element.getAttribute(attribute) ?? "").split(" ")) {
            expect(ids).toContain(id);
          }
        }
      }
    });

    test("headings go down one level at a time", async () => {
      await screen();
      const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) =>
        Number(tagName[1]),
      );
      expect(levels[0]).toBe(1);
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    });

    test("no style and no script stands in the page's elements, which its policy would forbid", async () => {
      await screen();
      expect(document.querySelectorAll("[style], script, style, [onclick]")).toHaveLength(0);
    });

    test("nothing a user reads is a program's word", async () => {
      const pane = await screen();
      expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    });
  });
}
