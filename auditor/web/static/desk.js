// The page without waiting: it audits as one types, steps from finding to finding, and makes fixes by a key. What it does
// is what the form does; it sends that, takes the page that comes back, and puts the report and the text in place.

const PAUSE = 400; // milliseconds without a key after which the text is audited
const TYPED_IN = "input, textarea, select, [contenteditable]";

const form = document.getElementById("desk");
const text = document.getElementById("text");
const shown = document.getElementById("shown");
const status = document.getElementById("status");
const copy = document.getElementById("copy");
const mend = document.getElementById("mend");

let chosen = ""; // the finding that is stepped to, by its fingerprint
let seen = asked(); // what the report that is shown is of
let sending = false;
let next = null; // what is to be sent once the answer is there: an empty object audits
let timer = 0;

function asked() {
  return new URLSearchParams({ text: text.value, publisher: form.elements.publisher.value }).toString();
}

function tell(words) {
  if (status.textContent !== words) status.textContent = words;
}

function main() {
  return document.querySelector("main");
}

function cards() {
  return [...main().querySelectorAll(".card")];
}

function mends(act) {
  return Object.keys(act).length > 0;
}

// One request at a time: what is typed meanwhile is sent after it, and the answer to what stands there no more is dropped.
async function send(act) {
  clearTimeout(timer);
  if (sending) {
    if (!next || mends(act)) next = act;
    return;
  }
  sending = true;
  const sent = asked();
  const busy = setTimeout(() => main().setAttribute("aria-busy", "true"), PAUSE);
  try {
    const body = new URLSearchParams({ text: text.value, publisher: form.elements.publisher.value, ...act });
    const answer = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asked() !== sent) next ??= {};
    else if (page.getElementById("status")) show(page, answer.ok && mends(act) ? page.getElementById("text") : null);
    else tell("The auditor refused: reload the page.");
  } catch {
    tell("The auditor does not answer. Is it still running?");
  }
  clearTimeout(busy);
  main().removeAttribute("aria-busy");
  sending = false;
  if (next) {
    const after = next;
    next = null;
    send(after);
  }
}

// Put a page in place: its report, what is told of it, and the text ``made``, where one was made.
function show(page, made) {
  const at = cards().findIndex((card) => card.dataset.finding === chosen);
  const hidden = [...main().querySelectorAll(".legend input:not(:checked)")].map((box) => box.className);
  const held = main().contains(document.activeElement);
  if (made) put(made.value);
  clearTimeout(timer);
  main().replaceWith(page.querySelector("main"));
  for (const box of main().querySelectorAll(".legend input")) box.checked = !hidden.includes(box.className);
  const offered = page.getElementById("mend");
  mend.textContent = offered.textContent;
  mend.disabled = offered.disabled;
  mend.dataset.safe = offered.dataset.safe;
  document.title = page.title;
  status.dataset.counts = page.getElementById("status").dataset.counts;
  tell(page.getElementById("status").textContent);
  seen = asked();
  settle();
  if (held) choose((made && fixable(at)) || cards()[Math.min(Math.max(at, 0), cards().length - 1)]);
}

// What a new report needs: cards that take the focus, and the chosen one told again if it is still there.
function settle() {
  copy.disabled = !text.value;
  for (const card of cards()) card.tabIndex = -1;
  point(cards().find((card) => card.dataset.finding === chosen));
}

// Put the text in place by the least that differs, so that the editor can undo it.
function put(mended) {
  const old = text.value;
  if (old === mended) return;
  const most = Math.min(old.length, mended.length);
  let before = 0;
  while (before < most && old[before] === mended[before]) before++;
  let after = 0;
  while (after < most - before && old[old.length - 1 - after] === mended[mended.length - 1 - after]) after++;
  const words = mended.slice(before, mended.length - after);
  const focused = document.activeElement;
  text.focus({ preventScroll: true });
  text.setSelectionRange(before, old.length - after);
  document.execCommand(words ? "insertText" : "delete", false, words);
  if (text.value !== mended) text.value = mended;
  focused?.focus({ preventScroll: true });
}

// Spans count code points, the page's strings UTF-16 code units: two for what lies beyond the first plane.
function units(words, from, to) {
  let at = 0;
  let start = words.length;
  let point = 0;
  for (const character of words) {
    if (point === from) start = at;
    if (point === to) return [start, at];
    at += character.length;
    point += 1;
  }
  return [Math.min(start, at), at];
}

// Select the words of a card's finding, and show them in the text.
function point(card) {
  for (const other of cards()) other.removeAttribute("aria-current");
  chosen = card?.dataset.finding ?? "";
  if (!card || asked() !== seen) {
    shown.replaceChildren();
    return;
  }
  card.setAttribute("aria-current", "true");
  const words = text.value;
  const [start, end] = units(words, Number(card.dataset.start), Number(card.dataset.end));
  if (document.activeElement !== text) text.setSelectionRange(start, end);
  const mark = document.createElement("mark");
  mark.textContent = words.slice(start, end);
  shown.replaceChildren(words.slice(0, start), mark, `${words.slice(end)}\n`);
  if (document.activeElement !== text) text.scrollTop = mark.offsetTop - text.clientHeight / 3;
  shown.scrollTop = text.scrollTop;
}

function choose(card) {
  if (!card) {
    main().focus({ preventScroll: true });
    return;
  }
  card.focus({ preventScroll: true });
  point(card);
  card.scrollIntoView({ block: "center" });
}

function step(by) {
  const all = cards();
  const at = all.findIndex((card) => card.dataset.finding === chosen);
  const to = at < 0 ? (by < 0 ? all.length - 1 : 0) : Math.min(Math.max(at + by, 0), all.length - 1);
  choose(all[to]);
}

// The first card from place ``at`` on that has a fix.
function fixable(at) {
  return cards().find((card, place) => place >= at && acceptable(card));
}

function acceptable(card) {
  return card.querySelector("button[name=accept]");
}

// Make the chosen finding's fix; where it has none, go on to the next that has one.
function accept() {
  const at = cards().findIndex((card) => card.dataset.finding === chosen);
  const button = at < 0 ? null : acceptable(cards()[at]);
  const on = fixable(at);
  if (button) send({ accept: button.value });
  else if (at < 0) tell("Step to a finding first.");
  else if (on) choose(on);
  else tell(`${noneLeft()} ${status.dataset.counts}`);
}

// What is said at the end of the fixes: those that were passed over stand before.
function noneLeft() {
  const before = cards().filter(acceptable).length;
  return before ? `No fix from here on, and ${before} before.` : "No fix is left.";
}

const KEYS = { j: () => step(1), k: () => step(-1), a: accept };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape" && event.target === text) {
    event.preventDefault();
    step(0);
  } else if (Object.hasOwn(KEYS, event.key) && !event.target.closest(TYPED_IN)) {
    event.preventDefault();
    if (!event.repeat || event.key !== "a") KEYS[event.key]();
  }
});

document.addEventListener("focusin", (event) => {
  const card = event.target.closest(".card");
  if (card && card.dataset.finding !== chosen) point(card);
});

form.addEventListener("input", () => {
  clearTimeout(timer);
  shown.replaceChildren();
  copy.disabled = !text.value;
  if (asked() !== seen) timer = setTimeout(() => send({}), PAUSE);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  send(button?.name === "accept" || button?.value === "mend" ? { [button.name]: button.value } : {});
});

text.addEventListener("scroll", () => {
  shown.scrollTop = text.scrollTop;
});

// What is copied is what stands in the editor, and no fix is made unseen: those that are not made are told.
function copied() {
  const safe = Number(mend.dataset.safe);
  if (asked() !== seen) return "Copied, before it was audited.";
  return safe ? `Copied, with ${safe} safe ${safe === 1 ? "fix" : "fixes"} not made.` : "Copied.";
}

copy.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.select();
    if (!document.execCommand("copy")) {
      tell("The browser refused to copy.");
      return;
    }
  }
  tell(copied());
});

copy.hidden = false;
document.querySelector(".keys").hidden = false;
settle();
addEventListener("pageshow", () => {
  if (text.value && !cards().length) send({}); // what the browser has kept of before
});
