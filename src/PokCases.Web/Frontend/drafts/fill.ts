/** What of a form's control is needed to put back what was in it; all controls of a page are such. */
export interface Control {
  name: string;
  type: string;
  value: string;
  checked?: boolean;
  options?: Iterable<{ value: string; selected: boolean }>;
}

/**
 * Puts back what was kept of a form: texts, lists, radio buttons and ticks. Several controls of one name get their values in order.
 * @param whole Whether all of the form was kept: then a box of which nothing was kept was not ticked.
 */
export function fillControls(controls: Iterable<Control>, kept: readonly (readonly [name: string, value: string])[], whole: boolean): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of kept) values.set(name, [...(values.get(name) ?? []), value]);
  const used = new Map<string, number>();
  for (const control of controls) {
    const known = values.get(control.name);
    if (control.type === "checkbox") {
      if (known || whole) control.checked = known?.includes(control.value) ?? false;
    } else if (!known) {
      continue;
    } else if (control.type === "radio") {
      control.checked = known.includes(control.value);
    } else if (control.type === "select-multiple") {
      for (const option of control.options ?? []) option.selected = known.includes(option.value);
    } else if (control.type !== "hidden" && control.type !== "submit" && control.type !== "button" && control.type !== "file") {
      const at = used.get(control.name) ?? 0;
      used.set(control.name, at + 1);
      const value = known[at];
      if (value !== undefined) control.value = value;
    }
  }
}
