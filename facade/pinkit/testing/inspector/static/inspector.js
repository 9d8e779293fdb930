// The inspector works without this script: it adds a shortcut, and buttons that copy.
"use strict";

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input, select, textarea");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("search").focus();
  }
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.firstChild.textContent = "Copied";
  } catch {
    // No clipboard without HTTPS or localhost: select the text, for the keyboard to copy.
    getSelection().selectAllChildren(text);
    button.firstChild.textContent = "Selected";
  }
});
