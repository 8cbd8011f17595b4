/**
 * @jest-environment jsdom
 */
import { loadCatalogue } from "../../../src/taskpane/catalogue/load-catalogue";

const fetched: string[] = [];
const answers: (() => unknown)[] = [];

beforeAll(() => {
  Object.assign(window, {
    fetch: async (address: string) => {
      fetched.push(address);
      return answers.shift()?.();
    },
  });
});

const never = () => {
  throw new TypeError("Failed to fetch");
};
const missing = () => ({ ok: false, status: 404 });
const there = () => ({ ok: true, json: async () => ({ functions: [] }) });

test("is fetched from the add-in's own folder, again after a failure, once it is there no more", async () => {
  answers.push(never, missing, there);
  await expect(loadCatalogue()).rejects.toThrow();
  await expect(loadCatalogue()).rejects.toThrow("404");
  const [first, second] = await Promise.all([loadCatalogue(), loadCatalogue()]);
  expect(first).toEqual({ functions: [] });
  expect(second).toBe(first);
  expect(fetched).toEqual(Array(3).fill(`${document.baseURI}catalogue.json`));
});
