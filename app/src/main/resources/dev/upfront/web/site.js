// Suggests titles while somebody types. Without it, the search page does the same after Find.
const field = document.getElementById("q");
const titles = document.getElementById("titles");
let wanted = "";

field.addEventListener("input", async () => {
  const query = field.value.trim();
  if (query.length < 2 || query === wanted) {
    return;
  }
  wanted = query;
  const answer = await fetch("/search/suggest?q=" + encodeURIComponent(query));
  if (!answer.ok || query !== wanted) {
    return;
  }
  const found = await answer.json();
  titles.replaceChildren(
    ...found.map((title) => {
      const option = document.createElement("option");
      option.value = title;
      return option;
    }),
  );
});

// Opens the claims that an address points to. Without it, they are one click away.
const openTarget = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target; part; part = part.parentElement) {
    if (part.tagName === "DETAILS") {
      part.open = true;
    }
  }
  if (target) {
    target.scrollIntoView();
  }
};
addEventListener("hashchange", openTarget);
openTarget();
