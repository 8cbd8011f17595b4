import { ownFolder } from "./own-folder";

declare global {
  var __webpack_public_path__: string;
}

/** What is loaded later comes from the same folder. */
__webpack_public_path__ = ownFolder;
