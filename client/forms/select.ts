/** How lists drop down in a form. */
export const SELECT = {
  size: "xs",
  // A part of the menu that it stands in: what is pressed outside of that closes it.
  comboboxProps: { shadow: "md", withinPortal: false, floatingStrategy: "fixed" },
  maxDropdownHeight: 260,
} as const;
