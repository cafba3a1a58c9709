// Parts of forms that only earlier answers make relevant, `data-when="spoed=ja"`: without script all of them show, and the
// server leaves out what doesn't apply. What was typed in a part that goes stays in it, should the answer be changed back.
import { applies } from "./answers";

/** Tells that a form was filled by script. */
export const filled = "pok-filled";

export function startWhen(): void {
  for (const kind of ["input", "change", filled]) {
    document.addEventListener(kind, (event) => {
      const form = event.target instanceof HTMLFormElement ? event.target : event.target instanceof Element ? event.target.closest("form") : null;
      if (form) look(form);
    });
  }
  // A form that is emptied has its first answers again only after the event.
  document.addEventListener("reset", (event) => event.target instanceof HTMLFormElement && setTimeout(look, 0, event.target));
  document.querySelectorAll("form").forEach(look);
  // The browser may put back answers of before without telling.
  addEventListener("pageshow", () => document.querySelectorAll("form").forEach(look));
}

function look(form: HTMLFormElement): void {
  const parts = form.querySelectorAll<HTMLElement>("[data-when]");
  if (parts.length === 0) return;
  const answers = new FormData(form);
  for (const part of parts) part.hidden = !applies(part.dataset.when ?? "", (name) => answers.getAll(name).map(String));
}
