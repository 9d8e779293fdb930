// Tables that are wider than a phone scroll. The theme wraps them when the page has loaded; a keyboard reaches them
// by a tab stop.
const reachable = () =>
  document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])").forEach((each) => {
    each.tabIndex = 0;
    each.setAttribute("role", "region");
    each.setAttribute("aria-label", "Table");
  });
new MutationObserver(reachable).observe(document.body, { childList: true, subtree: true });
reachable();
