// What is chosen in the page, kept in the address after #, so that a view can be
// bookmarked, sent to a colleague and reached by the browser's back button.

const EMPTY = { team: "", lesson: "", scenario: "", search: "", overdue: "", columns: "", flow: "", person: "", part: "", theme: "" };
export const FILTERS = ["team", "lesson", "scenario", "overdue", "search"];

const read = () => ({ ...EMPTY, ...Object.fromEntries(new URLSearchParams(location.hash.slice(1))) });

const write = (values) => {
  const kept = Object.entries(values).filter(([, value]) => value !== "");
  return `#${new URLSearchParams(kept)}`;
};

export const state = read();

// The address of this view with some of it changed.
export const link = (changes) => write({ ...state, ...changes });

// Changes what is chosen without a new entry in the browser's history.
export function choose(changes) {
  Object.assign(state, changes);
  history.replaceState(null, "", write(state));
}

// Calls back after every change of the address that was not made by choose().
export function follow(changed) {
  window.addEventListener("hashchange", () => {
    for (const key of Object.keys(state)) delete state[key];
    Object.assign(state, read());
    changed();
  });
}
