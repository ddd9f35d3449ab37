"use strict";

const rows = document.querySelector("#requests tbody");
const now = document.querySelector("#now");

function row(cells) {
  const line = document.createElement("tr");
  for (const text of cells) {
    const cell = document.createElement("td");
    cell.textContent = text ?? "";
    line.append(cell);
  }
  return line;
}

async function show() {
  try {
    const clock = await (await fetch("/_sandbox/clock")).json();
    now.textContent = (clock.now ?? "").slice(0, 19).replace("T", " ");
    const { requests } = await (await fetch("/_sandbox/requests")).json();
    if (requests && requests.length) {
      const last = requests.slice(-20).reverse();
      rows.replaceChildren(
        ...last.map((one) =>
          row([
            one.at.slice(11, 19),
            `${one.method} ${one.path}${one.query ? "?" + one.query : ""}`,
            one.operation_id,
            one.status ?? one.fault,
          ]),
        ),
      );
    }
  } catch {
    now.textContent = "unknown: the sandbox does not answer";
  }
  setTimeout(show, 1500);
}

show();
