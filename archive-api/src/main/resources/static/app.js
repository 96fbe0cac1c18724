// Makes the pages livelier; each of them works without it.
"use strict";

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const typing = target => target.closest("input, textarea, select, [contenteditable]") !== null;

// What a request that changes something proves that it is this page's
const token = () => {
  const meta = one("meta[name=csrf]");
  return meta ? {[meta.dataset.header]: meta.content} : {};
};

// Parts of a page that renew themselves: <div data-poll="address" data-poll-ms="1500">

const SLOWEST = 15000;

function poll(part, wait = Number(part.dataset.pollMs)) {
  setTimeout(async () => {
    if (document.hidden) {
      poll(part, wait);
      return;
    }
    try {
      const answer = await fetch(part.dataset.poll, {headers: {Accept: "text/html"}});
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      renew(part, (await answer.text()).trim());
    } catch {
      poll(part, Math.min(wait * 2, SLOWEST));
    }
  }, wait);
}

function renew(part, html) {
  const next = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (next && !next.matches("[data-poll]") && part.matches("[data-stay]")) {
    part.replaceWith(next); // whoever types on this page goes on
    return;
  }
  if (!next?.matches("[data-poll]")) {
    location.reload(); // finished: the rest of the page has news too
    return;
  }
  if (next.isEqualNode(part)) {
    poll(part, one(".running", part) ? undefined : SLOWEST);
    return;
  }
  const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  part.replaceWith(next);
  if (focused) {
    all("a[href]", next).find(link => link.getAttribute("href") === focused)?.focus();
  }
  quieten(next);
  poll(next);
}

const quieten = within => all("[data-noscript]", within).forEach(element => element.remove());

quieten(document);
all("[data-poll]").forEach(part => poll(part));

// Printing

all("[data-print]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});

// Upload: what was chosen, dropped folders, and how far the sending is

const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);

async function filesIn(entry) {
  if (entry.isFile) {
    return [await new Promise((done, failed) => entry.file(done, failed))];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return found;
    }
    for (const inside of some) {
      found.push(...await filesIn(inside));
    }
  }
}

function watchUpload(form) {
  const status = one("[data-status]", form);
  const inputs = all("input[type=file]", form);
  const drop = one(".drop", form);

  const tell = () => {
    const files = inputs.flatMap(input => [...input.files]);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const [unit, step] = size < 1048576 ? ["KB", 1024] : ["MB", 1048576];
    const words = (size / step).toLocaleString(document.documentElement.lang, {maximumFractionDigits: 1}) + " " + unit;
    status.textContent = files.length ? fill(status.dataset.selected, files.length, words) : "";
  };
  inputs.forEach(input => input.addEventListener("change", tell));

  ["dragover", "dragleave", "drop"].forEach(kind => drop.addEventListener(kind, event => {
    drop.classList.toggle("over", kind === "dragover");
    if (kind === "dragover") {
      event.preventDefault();
    }
  }));
  drop.addEventListener("drop", async event => {
    event.preventDefault();
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry()).filter(Boolean);
    const chosen = new DataTransfer();
    for (const entry of entries) {
      (await filesIn(entry)).forEach(file => chosen.items.add(file));
    }
    inputs[0].files = chosen.files;
    tell();
  });

  form.addEventListener("submit", event => {
    event.preventDefault();
    const button = one("button", form);
    const request = new XMLHttpRequest();
    const failed = () => {
      button.disabled = false;
      status.textContent = form.dataset.lost;
    };
    request.upload.addEventListener("progress", sent => {
      status.textContent = fill(status.dataset.sending, Math.floor(sent.loaded / Math.max(sent.total, 1) * 100));
    });
    request.addEventListener("load", () => {
      if (request.status === 200) {
        location.assign(request.responseURL);
        return;
      }
      failed();
      const answer = new DOMParser().parseFromString(request.responseText, "text/html");
      const why = one("[role=alert], main.error h1", answer);
      status.textContent = why ? why.textContent : form.dataset.lost;
    });
    request.addEventListener("error", failed);
    request.open("POST", form.action);
    request.send(new FormData(form));
    button.disabled = true;
  });
}

all("form[data-upload]").forEach(watchUpload);

// A page of a record: lines of text and their boxes on the picture light up together

const reader = one(".reader");
if (reader) {
  const light = (line, on) => all(`[data-line="${line}"]`, reader).forEach(part => part.classList.toggle("on", on));
  const watch = (start, end) => {
    reader.addEventListener(start, event => {
      const part = event.target.closest("[data-line]");
      if (part) {
        light(part.dataset.line, true);
      }
    });
    reader.addEventListener(end, event => {
      const part = event.target.closest("[data-line]");
      if (part) {
        light(part.dataset.line, false);
      }
    });
  };
  watch("pointerover", "pointerout");
  watch("focusin", "focusout");

  // bring the first word found into view, inside the picture only
  const paper = one(".paper", reader);
  const hit = one(".hit", paper);
  if (hit && !location.hash) {
    const place = hit.getBoundingClientRect();
    const frame = paper.getBoundingClientRect();
    paper.scrollTo(place.left - frame.left - frame.width / 3, place.top - frame.top - frame.height / 3);
  }
}

// Keys: / to the search field; arrows, PageUp/PageDown, Home and End through the pages of a record

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || typing(event.target)) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    const fields = all("[data-find]");
    fields.at(-1).focus();
    fields.at(-1).select();
    return;
  }
  const numbers = all(".reader .pager a:not(.arrow)");
  const paper = event.target.closest(".paper:not(.fit)"); // a larger picture scrolls by its own keys
  const to = paper ? null : {
    ArrowLeft: one(".reader a[rel=prev]"),
    PageUp: one(".reader a[rel=prev]"),
    ArrowRight: one(".reader a[rel=next]"),
    PageDown: one(".reader a[rel=next]"),
    Home: numbers.at(0),
    End: numbers.at(-1),
  }[event.key];
  if (to) {
    event.preventDefault();
    to.click();
  }
});
