import packageFile from "../../package.json";
import { call } from "./excel";

test("STOCKBOOK.VERSION is the version of the package, and takes no arguments", () => {
  expect(call("STOCKBOOK.VERSION")).toEqual([[packageFile.version]]);
});
