// The review page by keyboard: the next questions lie ready in the page, answers are sent behind the reviewer's back.
"use strict";

const AHEAD = 8;
const PICTURES_AT_ONCE = 3; // browsers open six connections; answers and questions need some of them
const TAKE_BACK_MS = 5000;
const PATIENCE = 20000;
const SOONEST_RETRY = 1000;
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
  let fetchTimer;
  let retry = SOONEST_RETRY;
  let exhausted = false;
  let waiting = Number(queue.dataset.count);
  let done = Math.max(Number(one("[data-done-text]", desk).dataset.count), Number(sessionStorage.getItem("reviewed")));

  const current = () => one(".question:not([hidden])", queue);
  const ready = () => all(".question[hidden]", queue);
  const pause = time => new Promise(over => setTimeout(over, time));
  const number = value => value.toLocaleString(document.documentElement.lang);
  const slower = wait => Math.min(wait * 2, SLOWEST_RETRY);
  const input = question => one("input[name=value]", question);
  const tell = text => {
    problem.textContent = text;
    problem.hidden = text === "";
  };
  const untell = text => {
    if (problem.textContent === text) {
      tell("");
    }
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
    input(question).removeAttribute("autofocus");
    input(question).addEventListener("input", () => mean(question));
    watch(question);
  }

  function show(question) {
    all(".question", queue).forEach(other => other.hidden = other !== question);
    if (question.dataset.refused) {
      tell(question.dataset.refused);
    }
    mean(question);
    load(question);
    turnTo(question);
    if (matchMedia("(hover: hover)").matches) { // a screen keyboard would cover the picture
      input(question).focus({preventScroll: true});
    }
  }

  /** On a narrow screen the picture is wider than its frame. */
  function turnTo(question) {
    const frame = one(".excerpt", question);
    const asked = one(".asked", question);
    if (frame && asked) {
      frame.scrollLeft += asked.getBoundingClientRect().left - frame.getBoundingClientRect().left - 16;
    }
  }

  /** Something to answer, or why there is nothing. */
  function showWhatIsThere() {
    const next = current() ?? ready()[0];
    if (next && next !== current()) {
      show(next);
    }
    loading.hidden = next !== undefined || exhausted;
    empty.hidden = next !== undefined || !exhausted;
    one("[data-nothing]", empty).hidden = waiting > 0;
    one("[data-others]", empty).hidden = waiting === 0;
  }

  function showNext() {
    if (ready().length === 0) {
      flush(); // what comes next may depend on it
    }
    showWhatIsThere();
    fetchAhead();
  }

  // Pictures: never in the way of an answer, and few at once

  const picture = question => one("img", question);
  const comes = question => picture(question)?.loading === "eager" && !picture(question).complete;

  function watch(question) {
    const shown = picture(question);
    if (!shown) {
      return;
    }
    const frame = one(".excerpt", question);
    let wait = SOONEST_RETRY;
    const failed = async () => {
      frame.classList.add("missing");
      loadAhead();
      await pause(wait);
      wait = slower(wait);
      if (question.isConnected) {
        shown.src = shown.src; // asks again
      }
    };
    shown.addEventListener("error", failed);
    shown.addEventListener("load", () => {
      if (frame.classList.contains("missing")) {
        frame.classList.remove("missing");
        turnTo(question);
      }
      shown.decode().catch(() => {}); // so that it is painted at once when its turn comes
      loadAhead();
    });
    if (shown.loading === "eager" && shown.complete && shown.naturalWidth === 0) {
      failed();
    }
  }

  function load(question) {
    if (picture(question)) {
      picture(question).loading = "eager";
    }
  }

  function loadAhead() {
    const coming = all(".question", queue).filter(comes).length;
    ready().filter(question => picture(question)?.loading === "lazy").slice(0, Math.max(0, PICTURES_AT_ONCE - coming)).forEach(load);
  }

  /** Nobody waits for the picture of a question that is answered. */
  function leave(question) {
    if (comes(question)) {
      picture(question).dataset.src = picture(question).src;
      picture(question).removeAttribute("src");
    }
    question.remove();
  }

  function comeBack(question) {
    queue.prepend(question);
    if (picture(question)?.dataset.src) {
      picture(question).src = picture(question).dataset.src;
    }
  }

  // What the button will do with what is typed, and which type of paper that means

  function mean(question) {
    const typed = input(question).value.trim();
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

  // Fetching: one request or one timer at a time

  async function fetchAhead() {
    clearTimeout(fetchTimer);
    if (fetching || ready().length >= AHEAD) {
      return;
    }
    fetching = true;
    let again;
    try {
      again = await fetchSome();
      retry = SOONEST_RETRY;
      untell(desk.dataset.unreachable);
    } catch {
      tell(desk.dataset.unreachable);
      again = retry;
      retry = slower(retry);
    }
    fetching = false;
    showWhatIsThere();
    if (again !== null) {
      fetchTimer = setTimeout(fetchAhead, again);
    }
  }

  /** Milliseconds until it is worth asking again; null where the next answer asks. */
  async function fetchSome() {
    const unsentThen = unsent;
    const mine = unsent + all(".question", queue).length; // the server gives those first
    const answer = await fetch(`${desk.dataset.next}?count=${mine + AHEAD - ready().length}`, {
      headers: {Accept: "text/html"},
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.redirected && unsent === 0) {
      location.reload(); // signed out meanwhile
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const part = one(".queue", new DOMParser().parseFromString(await answer.text(), "text/html"));
    const fresh = all(".question", part).filter(question => !seen.has(question.dataset.item));
    fresh.forEach(receive);
    waiting = Math.max(0, Number(part.dataset.count) - unsent);
    tally();
    loadAhead();
    if (fresh.length > 0) {
      exhausted = false;
      return null;
    }
    return nothingCame(unsentThen > 0 || unsent > 0);
  }

  function receive(question) {
    question.hidden = true;
    if (picture(question)) {
      picture(question).loading = "lazy";
    }
    queue.append(document.adoptNode(question));
    welcome(question);
  }

  function nothingCame(answersAreOnTheirWay) {
    exhausted = false;
    if (answersAreOnTheirWay) {
      return SOONEST_RETRY;
    }
    if (current() || ready().length > 0) {
      return null;
    }
    if (skipped.size > 0) { // what was left for later comes again only when there is nothing else
      skipped.forEach(item => seen.delete(item));
      skipped.clear();
      return 0;
    }
    exhausted = true;
    return SLOWEST_RETRY; // new scans bring new questions
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
    delete question.dataset.refused;
    leave(question);
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
    unanswer(answered);
    show(answered.question);
    showWhatIsThere();
  }

  function unanswer(answered) {
    unsent -= 1;
    waiting += answered.counts;
    done -= answered.counts;
    comeBack(answered.question);
    input(answered.question).value = answered.reply === "CORRECT" ? answered.value : "";
    tally();
  }

  async function send(answered) {
    const id = answered.question.dataset.item;
    for (let wait = SOONEST_RETRY; ; wait = slower(wait)) {
      try {
        const answer = await fetch(`${desk.dataset.answer}${id}/answer`, {
          method: "POST",
          keepalive: true,
          headers: {"Content-Type": "application/json", ...token()},
          body: JSON.stringify({reply: answered.reply, value: answered.value}),
          signal: AbortSignal.timeout(PATIENCE),
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
    untell(desk.dataset.lost);
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
      showNext();
      return;
    }
    const why = await answer.json().catch(() => ({}));
    answered.question.dataset.refused = fill(desk.dataset.refused, why.detail ?? String(answer.status));
    answered.question.hidden = true; // the next one: nobody's question changes under their hands
    unanswer(answered);
    showWhatIsThere();
  }

  function accept(question) {
    const typed = input(question).value.trim();
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
    input(question).value = one(".proposal", question).matches(".none") ? "" : one(".proposal", question).textContent;
    input(question).focus();
    mean(question);
  }

  // Keys mean something while nothing is typed; letters are the beginning of what is right

  function pressed(event, question) {
    const blank = input(question).value === "";
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
      Escape: () => blank ? answer(question, "SKIP") : (input(question).value = "", mean(question)),
      Delete: blank ? () => answer(question, "UNREADABLE") : null,
      "?": blank ? () => one(".keys", desk).toggleAttribute("open") : null,
    }[event.key] ?? null;
  }

  document.addEventListener("keydown", event => {
    if (event.isComposing) {
      return;
    }
    const question = current();
    if (event.repeat) { // a key that is held down answers once
      if (event.key === "Enter") {
        event.preventDefault();
      }
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "z" && held && !(question && input(question).value)) {
      event.preventDefault();
      takeBack();
      return;
    }
    if (!question || event.ctrlKey || event.metaKey || (typing(event.target) && event.target !== input(question))) {
      return;
    }
    const act = pressed(event, question);
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    } else if (event.target === document.body && (event.key.length === 1 || event.key === "Enter")) {
      input(question).focus(); // what is typed lands there
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
  loadAhead();
  fetchAhead();
}
