// Opens the forms that put right what papers say in their place; each of them is a page of its own without this.
"use strict";

const parsed = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");
const plainClick = event => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

function ready(form) {
  const input = one("input[name=value]", form);
  const confirm = one("button[value=CONFIRM]", form);
  input.addEventListener("input", () => {
    if (confirm) {
      confirm.hidden = input.value !== input.defaultValue; // it would leave out what was typed
    }
  });
  center(one(".excerpt", form));
  input.focus();
  input.select();
  form.scrollIntoView({block: "nearest"});
}

/** On a narrow screen: the value, or the middle of the page. */
function center(excerpt) {
  const place = excerpt && (one(".asked", excerpt) ?? one(".sheet", excerpt)).getBoundingClientRect();
  if (place) {
    const frame = excerpt.getBoundingClientRect();
    const width = excerpt.matches(".whole") ? place.width : Math.min(place.width, frame.width);
    excerpt.scrollLeft += place.left + width / 2 - frame.left - frame.width / 2;
  }
}

async function open(link) {
  const row = link.closest("[data-said]");
  const there = one("form[data-amend-form]", row);
  const same = there?.opener === link;
  if (there) {
    close(there);
  }
  if (same) {
    return;
  }
  link.setAttribute("aria-busy", "true");
  try {
    const form = one("form[data-amend-form]", await parsed(await fetch(link.href, {headers: {Accept: "text/html"}})));
    if (!form) {
      throw new Error("no form");
    }
    form.opener = link;
    row.append(form);
    link.setAttribute("aria-expanded", "true");
    ready(form);
  } catch {
    location.assign(link.href); // its own page says what is wrong
  } finally {
    link.removeAttribute("aria-busy");
  }
}

function close(form) {
  form.opener?.setAttribute("aria-expanded", "false");
  form.opener?.focus();
  form.remove();
}

/** Whoever was told of a newer value sees it when they leave it there. */
async function leave(form) {
  if (form.stale) {
    try {
      renewed(form, await parsed(await fetch(location.pathname + location.search, {headers: {Accept: "text/html"}})));
      return;
    } catch {
      // as good as it can be
    }
  }
  close(form);
}

function tell(form, words) {
  one(".alert", form)?.remove();
  const alert = document.createElement("p");
  alert.className = "alert";
  alert.setAttribute("role", "alert");
  alert.textContent = words;
  form.prepend(alert);
  all("button", form).forEach(button => button.disabled = false);
}

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  all("button", form).forEach(each => each.disabled = true);
  let answer, page;
  try {
    answer = await fetch(form.action, {method: "POST", body, headers: {Accept: "text/html"}});
    page = await parsed(answer);
  } catch {
    tell(form, form.dataset.lost);
    return;
  }
  const again = one("form[data-amend-form]", page);
  if (again) {
    again.opener = form.opener;
    again.stale = form.stale || answer.status === 409;
    form.replaceWith(again);
    ready(again);
  } else if (answer.ok) {
    renewed(form, page);
  } else {
    tell(form, answer.status === 404 ? form.dataset.gone : form.dataset.lost);
  }
}

/** The line of the field, or the whole paper where more than that has changed. */
function renewed(form, page) {
  const id = [form.dataset.row, form.dataset.paper].find(each => each && page.getElementById(each) && document.getElementById(each));
  const address = form.opener?.getAttribute("href");
  const next = id && page.getElementById(id);
  if (!next) {
    location.reload();
    return;
  }
  document.getElementById(id).replaceWith(next);
  (all("a[data-amend]", next).find(link => link.getAttribute("href") === address) ?? one("a[data-amend]", next))?.focus();
  const revision = one("[data-revision]", page);
  if (revision) {
    one("[data-revision]").replaceChildren(...revision.childNodes);
    all("[data-revision] [data-poll]").forEach(part => poll(part));
  }
}

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-amend]");
  const cancel = event.target.closest("form[data-amend-form] a[data-cancel]");
  if (link && plainClick(event)) {
    event.preventDefault();
    open(link);
  } else if (cancel && plainClick(event)) {
    event.preventDefault();
    leave(cancel.closest("form"));
  }
});

document.addEventListener("keydown", event => {
  const form = event.target.closest("form[data-amend-form]");
  if (form && event.key === "Escape" && !event.isComposing) {
    event.preventDefault();
    leave(form);
  }
});

document.addEventListener("submit", event => {
  if (event.target.matches("form[data-amend-form]")) {
    event.preventDefault();
    send(event.target, event.submitter);
  }
});
