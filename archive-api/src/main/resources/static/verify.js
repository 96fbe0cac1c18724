// Compares a file with the digests on this page, without sending it anywhere; the page shows how to do that by hand too.
"use strict";

const check = document.getElementById("file-check");
const chosen = document.getElementById("file-chosen");
const answers = ["busy", "same", "older", "other", "unread"];

const say = answer => answers.forEach(each => {
  document.getElementById(`file-${each}`).hidden = each !== answer;
});

async function digest(file) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

async function compare(file) {
  say("busy");
  try {
    const found = document.querySelector(`[data-digest="${await digest(file)}"]`);
    say(found === null ? "other" : found.dataset.older === "true" ? "older" : "same");
  } catch {
    say("unread");
  }
}

// browsers compute digests on secure pages alone
if (check && window.crypto?.subtle) {
  check.hidden = false;
  chosen.addEventListener("change", () => chosen.files.length > 0 && compare(chosen.files[0]));
  document.addEventListener("dragover", event => event.preventDefault());
  document.addEventListener("drop", event => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      compare(event.dataTransfer.files[0]);
    }
  });
}
