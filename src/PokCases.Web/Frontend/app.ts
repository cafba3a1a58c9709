// What the pages do beyond plain HTML, live or not. Everything here is an extra: each page works without it.
import { startMenus } from "./menus";

startMenus();
