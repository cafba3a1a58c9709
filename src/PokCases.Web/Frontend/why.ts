// What a step on the board asks before it is made: why, and for a case that waits, when to look again. A dialog of the browser's
// own: Escape closes it, and the focus goes back to where it was.
import { own } from "./live/own";
import { text } from "./live/texts";

/** The answers, by the names that the form under a card gives them. */
export interface Reason {
  waarom: string;
  op?: string;
}

/**
 * Asks, and sends what was answered; what is wrong with it is said in the dialog, which stays with all that was typed.
 * False when the person thought better of it.
 */
export function askWhy(title: string, withDay: boolean, send: (reason: Reason) => Promise<string | null>): Promise<boolean> {
  const dialog = own("dialog", "pok-dialog");
  const form = own("form", "pok-form");
  const heading = own("h2", "pok-card__title", title);
  const why = own("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
  why.rows = 3;
  why.maxLength = 500;
  why.required = true;
  const day = own("input", "utrecht-textbox utrecht-textbox--html-input pok-control--short");
  day.type = "date";
  day.min = tomorrow();
  day.required = true;
  const problem = own("p", "utrecht-form-field-error-message");
  problem.setAttribute("role", "alert");
  const choices = own("div", "pok-actions");
  const go = choice("submit", text("kaart-toch"), "nl-button--primary");
  const stay = choice("button", text("kaart-niet"), "nl-button--secondary");
  choices.append(go, stay);
  form.append(field(why, text("kaart-waarom"), text("kaart-waarom-uitleg")));
  if (withDay) form.append(field(day, text("kaart-dag"), text("kaart-dag-uitleg")));
  form.append(problem, choices);
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(heading, form);
  document.body.append(dialog);

  return new Promise((done) => {
    let sending = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (sending) return;
      sending = true;
      problem.textContent = "";
      go.setAttribute("aria-disabled", "true");
      void send({ waarom: why.value, ...(withDay ? { op: day.value } : {}) }).then((wrong) => {
        sending = false;
        go.removeAttribute("aria-disabled");
        problem.textContent = wrong ?? "";
        if (wrong === null) dialog.close("done");
      });
    });
    // What is under way can't be called back.
    dialog.addEventListener("cancel", (event) => sending && event.preventDefault());
    stay.addEventListener("click", () => !sending && dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue === "done");
    });
    dialog.showModal();
    why.focus();
  });
}

function field(control: HTMLElement, name: string, hint: string): HTMLElement {
  const box = own("div", "utrecht-form-field pok-field");
  const label = own("label", "utrecht-form-label pok-field__label", name);
  label.htmlFor = control.id;
  const line = own("p", "utrecht-form-field-description pok-field__hint", hint);
  control.setAttribute("aria-describedby", line.id);
  box.append(label, line, control);
  return box;
}

function choice(type: "submit" | "button", label: string, look: string): HTMLButtonElement {
  const button = own("button", `nl-button ${look}`, label);
  button.type = type;
  return button;
}

function tomorrow(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
