import "./public-path";
import { startPane } from "./start/start-pane";
import "./taskpane.css";

const root = document.getElementById("pane");
if (root !== null) void startPane(root);
