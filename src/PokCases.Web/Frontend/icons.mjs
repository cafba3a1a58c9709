// One sprite of the icons in use, from Tabler (MIT). A page uses them by <Icon Name="…" />; add a name here first.
import * as fs from "node:fs";
import * as path from "node:path";

const outline = [
  "alert-triangle", "archive", "arrow-down", "arrow-left", "arrow-right", "arrow-up", "ban", "bell", "building", "calendar-event",
  "calendar-plus", "check", "checks", "chevron-down", "chevron-left", "chevron-right", "circle-check", "circle-dashed", "clock",
  "clock-pause", "clock-plus", "cloud-check", "cloud-off", "cloud-upload", "copy", "device-desktop", "dots", "download", "edit",
  "eye", "eye-off", "file-text", "file-upload", "filter", "flag", "folder", "gavel", "hand-stop", "help-circle", "home", "info-circle", "key",
  "language", "layout-kanban", "link", "list-check", "list-numbers", "lock", "lock-open", "logout", "mail", "map-pin", "menu-2", "message",
  "message-circle", "microphone", "parking", "pencil", "player-pause", "player-play", "plus", "printer", "refresh", "rotate",
  "scale", "search", "settings", "share", "shield-check", "sofa", "square", "square-check", "thumb-down", "thumb-up", "trash",
  "user", "user-check", "user-minus", "user-plus", "users", "users-group", "wifi", "wifi-off", "x",
];

export function icons(root) {
  const symbols = outline.map((name) => {
    const svg = fs.readFileSync(path.join(root, "node_modules/@tabler/icons/icons/outline", `${name}.svg`), "utf8");
    const inner = svg.replace(/<!--[\s\S]*?-->/g, "").replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "")
      .replace(/<path stroke="none"[^>]*\/>/g, "").replace(/\s*\n\s*/g, "");
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}
