/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { html, render } from "lit/html.js";
import { lateView } from "../../../src/taskpane/pane/late-view";
import { paneWithoutView } from "../without-view";

const place = { id: "matrix", heading: "look-heading" };

/** A late view on a page, whose server answers as told. */
function shown(answers: boolean[]) {
  const pane = paneWithoutView();
  const view = lateView(async () => {
    if (!answers.shift()) throw new Error("404");
    return { what: "the matrix" };
  });
  const draw = () =>
    render(html`${view.draw(pane, place, ({ what }) => html`<p>${what}</p>`)}`, document.body);
  const focused: string[] = [];
  pane.focus = (id) => {
    focused.push(id);
    draw();
  };
  const text = () => (document.body.textContent ?? "").replace(/\s+/g, " ").trim();
  return { view, draw, focused, text };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test("code that is there draws at once", async () => {
  const { view, draw, text } = shown([true]);
  await view.ready();
  draw();
  expect(text()).toBe("the matrix");
});

test("code that is on its way draws when it comes", async () => {
  const { draw, text } = shown([true]);
  draw();
  await soon();
  expect(text()).toBe("the matrix");
});

test("code that did not come is told in a sentence, and Retry brings it and the keyboard", async () => {
  const { draw, focused, text } = shown([false, false, true]);
  draw();
  await soon();
  expect(text()).toMatch(/^A part of the add-in could not be loaded.* Retry$/);
  const retry = () => document.getElementById("matrix-load-again");
  retry()?.click();
  await soon();
  expect(text()).toMatch(/could not be loaded/);
  expect(focused).toEqual(["matrix-load-again"]);
  retry()?.click();
  await soon();
  expect(text()).toBe("the matrix");
  expect(focused).toEqual(["matrix-load-again", "look-heading"]);
});

test("what did not come is not asked for again with every drawing", async () => {
  const answers = [false, true];
  const { draw, text } = shown(answers);
  draw();
  await soon();
  draw();
  await soon();
  expect(answers).toEqual([true]);
  expect(text()).toMatch(/could not be loaded/);
});
