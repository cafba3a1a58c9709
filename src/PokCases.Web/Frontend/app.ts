// What the pages do beyond plain HTML, live or not. Everything here is an extra: each page works without it.
import { startBoard } from "./board";
import { startBsnWarning } from "./bsn";
import { startDrafts } from "./drafts/drafts";
import { startCommands } from "./live/commands";
import { Live } from "./live/live";
import { startMenus } from "./menus";
import { startPalette } from "./palette";
import { startPrinting } from "./print";
import { startWhen } from "./when";
import { startTraceWarning } from "./traces";

startMenus();
startPrinting();
startBsnWarning();
startWhen();
startPalette();
startTraceWarning();

const root = document.getElementById("levend");
const live = root ? new Live(root) : null;
startCommands(live);
live?.start();
startBoard(live);
void startDrafts(live);
