import { Idiomorph } from "idiomorph";
import { tokenField } from "./answer";
import type { Patch } from "./changes";
import { isBusy, isChanged, isField, settled, unsentTexts } from "./fields";
import { placeFor } from "./order";

// Renewals of forms that somebody was busy in, for when they no longer are.
const putOff = new Map<HTMLFormElement, HTMLFormElement>();

export interface Applied {
  /** Elements that weren't there before. */
  added: Element[];
  /** Typed texts whose place is gone. */
  lost: string[];
}

/** Applies changes to the page, in their order. */
export function applyPatches(patches: readonly Patch[]): Applied {
  const applied: Applied = { added: [], lost: [] };
  for (const patch of patches) {
    const present = document.getElementById(patch.id);
    if (patch.kind === "gone") {
      if (present) remove(present, applied);
    } else if (present) {
      if (patch.kind === "into") place(present, patch.container, patch.order);
      morph(present, patch.element, applied);
    } else if (patch.kind === "into") {
      insert(patch.element, patch.container, patch.order, applied);
    }
  }
  return applied;
}

/** Whether forms wait to be renewed. */
export const hasPutOff = (): boolean => putOff.size > 0;

/** Renews the forms that nobody is busy in any more; gives what went with it. */
export function catchUp(): string[] {
  const applied: Applied = { added: [], lost: [] };
  for (const [form, renewed] of [...putOff]) {
    if (form.isConnected && isKept(form) && isBusy(form)) continue;
    putOff.delete(form);
    if (form.isConnected) morph(form, renewed, applied);
  }
  return applied.lost;
}

function remove(element: Element, applied: Applied): void {
  applied.lost.push(...unsentTexts(element));
  element.remove();
}

function insert(element: Element, containerId: string, order: string, applied: Applied): void {
  const container = document.getElementById(containerId);
  if (!container) return;
  const node = document.importNode(element, true);
  node.setAttribute("data-order", order);
  container.insertBefore(node, siblingAfter(container, node, order));
  applied.added.push(node);
}

// Moved only when it stands in the wrong place: a move loses focus and selection in older browsers.
function place(element: Element, containerId: string, order: string): void {
  const container = document.getElementById(containerId);
  if (!container || (element.parentElement === container && element.getAttribute("data-order") === order)) return;
  element.setAttribute("data-order", order);
  const after = siblingAfter(container, element, order);
  if (element.parentElement === container && element.nextElementSibling === after) return;
  const target = container as Element & { moveBefore?: (node: Node, child: Node | null) => void };
  if (target.moveBefore) target.moveBefore(element, after);
  else container.insertBefore(element, after);
}

function siblingAfter(container: Element, element: Element, order: string): Element | null {
  const siblings = [...container.children].filter((child) => child !== element);
  return siblings[placeFor(siblings.map((child) => child.getAttribute("data-order")), order)] ?? null;
}

function morph(present: Element, renewed: Element, applied: Applied): void {
  // The place in its list is said by the template around it, not always by the element.
  const order = present.getAttribute("data-order");
  if (order !== null && !renewed.hasAttribute("data-order")) renewed.setAttribute("data-order", order);
  Idiomorph.morph(present, renewed, {
    morphStyle: "outerHTML",
    restoreFocus: true,
    head: { style: "none" },
    callbacks: {
      beforeNodeMorphed: (old, next) => mayMorph(old, next),
      beforeAttributeUpdated: (name, element) => mayChange(name, element),
      beforeNodeRemoved: (node) => {
        if (!(node instanceof Element)) return true;
        if (node.hasAttribute("data-own")) return false;
        applied.lost.push(...unsentTexts(node));
        return true;
      },
      afterNodeAdded: (node) => {
        // A whole view shows other things; that they are new to the page doesn't make them news.
        if (present.id !== "levend" && node instanceof Element && node.id && node.hasAttribute("data-order")) applied.added.push(node);
      },
    },
  });
  // A composer that turned to another item is of that one from here on: what is typed in it is left alone again.
  document.querySelectorAll<HTMLFormElement>("form[data-composer]").forEach((form) => settled.delete(form));
}

function mayMorph(old: Node, next: Node): boolean {
  if (!(old instanceof Element) || !(next instanceof Element)) return true;
  if (old.matches("[data-keep], [data-own], [data-pending]")) return false;
  if (old instanceof HTMLFormElement && next instanceof HTMLFormElement) return mayMorphForm(old, next);
  return !(isField(old) && old.form && isKept(old.form) && (old === document.activeElement || isChanged(old)));
}

function mayMorphForm(old: HTMLFormElement, next: HTMLFormElement): boolean {
  // The composer of another item: what was typed for this one is kept as a draft by the composer itself.
  if ("composer" in old.dataset && old.dataset.item !== next.dataset.item) settled.add(old);
  putOff.delete(old);
  if (isKept(old) && isBusy(old)) {
    putOff.set(old, next.cloneNode(true) as HTMLFormElement);
    return false;
  }
  // As long as it is the same command, its id stays: after an answer that never came, the next try must be the same command.
  const [mine, theirs] = [old, next].map((form) => form.querySelector<HTMLInputElement>("input[name='commandId']"));
  if (mine && theirs && commandOf(old) === commandOf(next)) theirs.setAttribute("value", mine.value);
  return true;
}

// What a form would do, as its reader sees it: where it goes, what it carries unseen, and what its buttons say.
function commandOf(form: HTMLFormElement): string {
  const carried = [...form.querySelectorAll<HTMLInputElement>("input[type='hidden']")]
    .filter(({ name }) => name !== "commandId" && name !== tokenField)
    .map(({ name, value }) => [name, value]);
  const buttons = [...form.querySelectorAll("button")].map((button) => (button.textContent ?? "").trim());
  return JSON.stringify([form.getAttribute("action"), carried, buttons]);
}

const isKept = (form: HTMLFormElement): boolean => !settled.has(form);

function mayChange(name: string, element: Element): boolean {
  // What people folded open stays open, what they closed stays closed.
  if (name === "open") return !(element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement);
  return true;
}
