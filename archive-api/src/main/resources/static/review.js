// The review page by keyboard: the next questions lie ready in the page, answers are sent behind the reviewer's back.
"use strict";

const AHEAD = 5;
const TAKE_BACK_MS = 5000;
const SLOWEST_RETRY = 15000;
const desk = one(".desk");

if (desk) {
  review();
}

function review() {
  const queue = one(".queue", desk);
  const problem = one("[data-problem]", desk);
  const empty = one("[data-empty]", desk);
  const loading = one("[data-loading]", desk);
  const seen = new Set();
  const skipped = new Set();
  let held = null; // the last answer: sent with the next one or after some seconds, so that it can be taken back
  let unsent = 0;
  let fetching = false;
  let exhausted = false;
  let waiting = Number(queue.dataset.count);
  let done = Math.max(Number(one("[data-done-text]", desk).dataset.count), Number(sessionStorage.getItem("reviewed")));

  const current = () => one(".question:not([hidden])", queue);
  const ready = () => all(".question[hidden]", queue);
  const pause = time => new Promise(over => setTimeout(over, time));
  const number = value => value.toLocaleString(document.documentElement.lang);
  const tell = text => {
    problem.textContent = text;
    problem.hidden = text === "";
  };

  function tally() {
    const left = Math.max(waiting, ready().length + (current() ? 1 : 0));
    one("[data-waiting-text]", desk).textContent = fill(desk.dataset.waiting, number(left));
    one("[data-done-text]", desk).textContent = fill(desk.dataset.done, number(done));
    sessionStorage.setItem("reviewed", String(done));
  }

  // Showing

  function welcome(question) {
    seen.add(question.dataset.item);
    const picture = one("img", question);
    picture?.decode().catch(() => {}); // so that it is painted at once when its turn comes
    const input = one("input[name=value]", question);
    input.addEventListener("input", () => mean(question));
  }

  function show(question) {
    all(".question", queue).forEach(other => other.hidden = other !== question);
    mean(question);
    const frame = one(".excerpt", question);
    const asked = one(".asked", question);
    if (frame && asked) { // on a narrow screen the picture is wider than its frame
      frame.scrollLeft += asked.getBoundingClientRect().left - frame.getBoundingClientRect().left - 16;
    }
    if (matchMedia("(hover: hover)").matches) { // a screen keyboard would cover the picture
      one("input[name=value]", question).focus({preventScroll: true});
    }
  }

  function showNext() {
    const next = ready()[0];
    if (next) {
      show(next);
    } else {
      flush(); // what comes next may depend on it
    }
    loading.hidden = next !== undefined || exhausted;
    empty.hidden = next !== undefined || !exhausted;
    fetchAhead();
  }

  // What the button will do with what is typed, and which type of paper that means

  function mean(question) {
    const typed = one("input[name=value]", question).value.trim();
    const words = one("[data-accept]", question);
    words.dataset.plain ??= words.textContent;
    words.textContent = typed ? words.dataset.correct : words.dataset.plain;
    const hint = one("[data-meant]", question);
    const type = question.dataset.paper === "true" && typed ? typeMeant(typed) : null;
    hint.hidden = !type || type === typed;
    hint.textContent = type ? "→ " + type : "";
  }

  const bare = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();
  const types = all("#paper-types option", desk).map(option => option.value);

  /** The one type whose name is, or else begins with, or else holds what is typed. */
  function typeMeant(typed) {
    const wanted = bare(typed);
    for (const fits of [name => name === wanted, name => name.startsWith(wanted), name => name.includes(wanted)]) {
      const found = types.filter(type => fits(bare(type)));
      if (found.length === 1) {
        return found[0];
      }
    }
    return null;
  }

  // Fetching

  async function fetchAhead(wait = 1000) {
    if (fetching || ready().length >= AHEAD) {
      return;
    }
    fetching = true;
    let again = false;
    try {
      const mine = unsent + all(".question", queue).length; // the server gives those first
      const answer = await fetch(`${desk.dataset.next}?count=${mine + AHEAD - ready().length}`, {headers: {Accept: "text/html"}});
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const part = one(".queue", new DOMParser().parseFromString(await answer.text(), "text/html"));
      const fresh = all(".question", part).filter(question => !seen.has(question.dataset.item));
      waiting = Math.max(0, Number(part.dataset.count) - unsent);
      const over = fresh.length === 0 && unsent === 0;
      again = !over || skipped.size > 0;
      exhausted = over && skipped.size === 0;
      if (over && !current()) { // what was left for later comes again only when there is nothing else
        skipped.forEach(item => seen.delete(item));
        skipped.clear();
      }
      fresh.forEach(question => {
        question.hidden = true;
        queue.append(document.adoptNode(question));
        welcome(question);
      });
      tally();
    } catch {
      await pause(wait);
      again = true;
    }
    fetching = false;
    if (!current()) {
      const next = ready()[0];
      if (next) {
        show(next);
      }
      loading.hidden = next !== undefined || exhausted;
      empty.hidden = next !== undefined || !exhausted;
    }
    if (again && ready().length < AHEAD && (unsent > 0 || !current())) {
      await pause(wait);
      fetchAhead(Math.min(wait * 2, SLOWEST_RETRY));
    } else if (exhausted && !current()) {
      await pause(SLOWEST_RETRY); // new scans bring new questions
      fetchAhead();
    }
  }

  // Answering

  function answer(question, reply, value = "") {
    flush();
    tell("");
    const counts = reply === "SKIP" ? 0 : 1;
    held = {question, reply, value, counts, timer: setTimeout(flush, TAKE_BACK_MS)};
    unsent += 1;
    waiting -= counts;
    done += counts;
    question.remove();
    showNext();
    tally();
  }

  function flush() {
    if (held) {
      clearTimeout(held.timer);
      send(held);
      held = null;
    }
  }

  function takeBack() {
    if (held) {
      clearTimeout(held.timer);
      putBack(held);
      held = null;
      tell(desk.dataset.undone);
    }
  }

  function putBack(answered) {
    unsent -= 1;
    waiting += answered.counts;
    done -= answered.counts;
    queue.prepend(answered.question);
    one("input[name=value]", answered.question).value = answered.reply === "CORRECT" ? answered.value : "";
    empty.hidden = true;
    loading.hidden = true;
    show(answered.question);
    tally();
  }

  async function send(answered) {
    const id = answered.question.dataset.item;
    for (let wait = 1000; ; wait = Math.min(wait * 2, SLOWEST_RETRY)) {
      try {
        const answer = await fetch(`${desk.dataset.answer}${id}/answer`, {
          method: "POST",
          keepalive: true,
          headers: {"Content-Type": "application/json"},
          body: JSON.stringify({reply: answered.reply, value: answered.value}),
        });
        if (answer.ok) {
          settled(answered, id);
          return;
        }
        if (answer.status < 500) {
          await refused(answered, answer);
          return;
        }
      } catch {
        // no connection: tried again below
      }
      tell(desk.dataset.lost);
      await pause(wait);
    }
  }

  function settled(answered, id) {
    unsent -= 1;
    if (answered.reply === "SKIP") {
      skipped.add(id);
    }
    if (problem.textContent === desk.dataset.lost) {
      tell("");
    }
    if (!current()) {
      exhausted = false;
      fetchAhead();
    }
  }

  async function refused(answered, answer) {
    if (answer.status === 409 || answer.status === 404) {
      unsent -= 1;
      done -= answered.counts;
      tell(answer.status === 409 ? desk.dataset.conflict : desk.dataset.gone);
      tally();
      return;
    }
    const why = await answer.json().catch(() => ({}));
    putBack(answered);
    tell(fill(desk.dataset.refused, why.detail ?? String(answer.status)));
  }

  function accept(question) {
    const typed = one("input[name=value]", question).value.trim();
    if (!typed && one(".proposal.none", question)) {
      tell(desk.dataset.value);
    } else if (!typed) {
      answer(question, "ACCEPT");
    } else if (question.dataset.paper === "true") {
      const type = typeMeant(typed);
      type ? answer(question, "CORRECT", type) : tell(desk.dataset.type);
    } else {
      answer(question, "CORRECT", typed);
    }
  }

  desk.addEventListener("submit", event => {
    const question = event.target.closest(".question");
    if (!question) {
      return;
    }
    event.preventDefault();
    const pressed = event.submitter;
    if (pressed?.name === "choice") {
      answer(question, "CORRECT", pressed.value);
    } else if (pressed?.name === "reply" && pressed.value !== "ACCEPT") {
      answer(question, pressed.value);
    } else {
      accept(question);
    }
  });

  desk.addEventListener("click", event => {
    if (event.target.matches(".proposal:not(.none)")) {
      edit(event.target.closest(".question"));
    }
  });

  function edit(question) {
    const input = one("input[name=value]", question);
    input.value = one(".proposal", question).matches(".none") ? "" : one(".proposal", question).textContent;
    input.focus();
    mean(question);
  }

  // Keys mean something while nothing is typed; letters are the beginning of what is right

  function pressed(event, question, input) {
    const blank = input.value === "";
    const digit = /^Digit[1-9]$/.test(event.code) ? Number(event.code.at(-1)) : 0;
    const choice = all("[name=choice]", question)[digit - 1];
    if (digit && choice && (event.altKey || (blank && question.dataset.quick === "true"))) {
      return () => answer(question, "CORRECT", choice.value);
    }
    if (event.altKey) {
      return null;
    }
    return {
      F2: () => edit(question),
      Escape: () => blank ? answer(question, "SKIP") : (input.value = "", mean(question)),
      Delete: blank ? () => answer(question, "UNREADABLE") : null,
      "?": blank ? () => one(".keys", desk).toggleAttribute("open") : null,
    }[event.key] ?? null;
  }

  document.addEventListener("keydown", event => {
    if (event.isComposing || event.repeat) {
      return;
    }
    const question = current();
    if ((event.ctrlKey || event.metaKey) && event.key === "z" && held && !(question && one("input[name=value]", question).value)) {
      event.preventDefault();
      takeBack();
      return;
    }
    if (!question || event.ctrlKey || event.metaKey) {
      return;
    }
    const input = one("input[name=value]", question);
    if (typing(event.target) && event.target !== input) {
      return;
    }
    const act = pressed(event, question, input);
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    } else if (event.target === document.body && (event.key.length === 1 || event.key === "Enter")) {
      input.focus(); // what is typed lands there
      if (event.key === "Enter") {
        event.preventDefault();
        accept(question);
      }
    }
  }, true);

  addEventListener("pagehide", flush);
  addEventListener("beforeunload", event => {
    if (unsent > (held ? 1 : 0) && !problem.hidden) {
      event.preventDefault();
    }
  });

  all(".question", queue).forEach(welcome);
  const first = current();
  if (first) {
    show(first);
  }
  tally();
  fetchAhead();
}
