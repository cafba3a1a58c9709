import { own } from "../live/own";
import { text as say } from "../live/texts";

/** What signing out needs to know of the texts of this person. */
export interface SignOutTexts {
  /** How many aren't shared. */
  count(): Promise<number>;
  /** Removes them. */
  forget(): Promise<void>;
}

/** Warns before a sign-out that would lose texts: signing out leaves nothing of a person in the browser. */
export function startSignOut(texts: SignOutTexts): void {
  const through = new WeakSet<HTMLFormElement>();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== "/uitloggen" || through.has(form)) return;
    event.preventDefault();
    const { submitter } = event;
    void (async () => {
      const count = await texts.count();
      if (count > 0 && !(await wantsToLeave(count))) return;
      await texts.forget();
      through.add(form);
      form.requestSubmit(submitter instanceof HTMLButtonElement ? submitter : null);
    })();
  }, { capture: true });
}

function wantsToLeave(count: number): Promise<boolean> {
  const dialog = own("dialog", "pok-dialog");
  const title = document.createElement("p");
  title.id = "uitloggen-vraag";
  title.textContent = count === 1 ? say("uitloggen-een") : say("uitloggen-meer", count);
  dialog.setAttribute("aria-labelledby", title.id);
  const choices = document.createElement("div");
  choices.className = "pok-actions";
  const stay = choice(say("uitloggen-blijven"), "nl-button--primary");
  const leave = choice(say("uitloggen-toch"), "nl-button--secondary");
  choices.append(stay, leave);
  dialog.append(title, choices);
  document.body.append(dialog);
  return new Promise((done) => {
    stay.addEventListener("click", () => dialog.close());
    leave.addEventListener("click", () => dialog.close("leave"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue === "leave");
    });
    dialog.showModal();
  });
}

function choice(label: string, look: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `nl-button ${look}`;
  button.textContent = label;
  return button;
}
