export { fileView } from "./file-view";
export { openFile } from "./open-file";
