import { ownFile } from "../own-file";
import type { Catalogue } from "./catalogue";

export const loadCatalogue = ownFile<Catalogue>("catalogue.json");
