"use strict";

// The explorer: lists the operations of /openapi.json, and sends them to this sandbox.

const METHODS = ["get", "post", "put", "patch", "delete"];
const list = document.querySelector("#operations");
const token = document.querySelector("#token");
const filter = document.querySelector("#filter");
token.value = document.body.dataset.token;

function element(name, text = "", attributes = {}) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function resolve(contract, part) {
  while (part && part.$ref) {
    part = part.$ref.slice(2).split("/").reduce((found, key) => found[key], contract);
  }
  return part ?? {};
}

// A value that fits a schema, to start a body from.
function example(contract, schema, depth = 0) {
  const known = resolve(contract, schema);
  if ("example" in known) return known.example;
  if ("default" in known) return known.default;
  if (known.enum) return known.enum[0];
  if (known.oneOf || known.anyOf) return example(contract, (known.oneOf ?? known.anyOf)[0], depth);
  if (known.type === "array") return depth > 3 ? [] : [example(contract, known.items, depth + 1)];
  if (known.type === "object" || known.properties || known.allOf) {
    const made = {};
    for (const part of known.allOf ?? []) Object.assign(made, example(contract, part, depth));
    for (const [name, each] of Object.entries(known.properties ?? {})) {
      if (depth < 3) made[name] = example(contract, each, depth + 1);
    }
    return made;
  }
  return { integer: 1, number: 1, boolean: true }[known.type] ?? "";
}

function parameterFields(contract, operation, form) {
  const fields = [];
  for (const each of operation.parameters ?? []) {
    const parameter = resolve(contract, each);
    if (!["path", "query", "header"].includes(parameter.in)) continue;
    const label = element("label", `${parameter.name} (${parameter.in}) `);
    const input = element("input", "", { name: parameter.name });
    input.required = Boolean(parameter.required);
    const schema = resolve(contract, parameter.schema);
    if (parameter.required) input.value = String(example(contract, parameter.schema) || "");
    if (schema.enum) input.placeholder = schema.enum.join(", ");
    label.append(input);
    if (parameter.description) label.append(` ${parameter.description}`);
    form.append(label);
    fields.push([parameter, input]);
  }
  return fields;
}

function curl(method, url, headers, body) {
  const parts = [`curl -X ${method} '${url}'`];
  for (const [name, text] of Object.entries(headers)) parts.push(`-H '${name}: ${text}'`);
  if (body !== undefined) parts.push(`-d '${body.replaceAll("'", "'\\''")}'`);
  return parts.join(" ");
}

function show(contract, path, method, operation) {
  const box = element("details", "", { id: operation.operationId, class: "operation" });
  const head = element("summary");
  head.append(element("span", method.toUpperCase(), { class: "method" }), ` ${path} `);
  head.append(element("span", operation["x-answer"], { class: `badge ${operation["x-answer"]}` }));
  box.append(head);
  box.addEventListener("toggle", () => {
    if (box.open && box.childElementCount === 1) fill(contract, box, path, method, operation);
  });
  return box;
}

function fill(contract, box, path, method, operation) {
  box.append(element("p", operation.description ?? operation.summary ?? ""));
  if (operation["x-answer"] !== "documented") {
    box.append(element("p", "BeatPass does not document all fields of this answer; the sandbox assumes them."));
  }
  const form = element("form");
  const fields = parameterFields(contract, operation, form);
  const request = resolve(contract, operation.requestBody);
  const [, content] = Object.entries(request.content ?? {})[0] ?? [];
  let body;
  if (content) {
    const label = element("label", "Body ");
    body = element("textarea", JSON.stringify(example(contract, content.schema), null, 2));
    label.append(body);
    form.append(label);
  }
  form.append(element("button", "Send", { class: "send" }));
  const answer = element("div", "", { class: "answer" });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(path, method, fields, body, answer);
  });
  box.append(form, answer);
  const responses = element("details");
  responses.append(element("summary", "Documented answers"));
  for (const [status, each] of Object.entries(operation.responses)) {
    const response = resolve(contract, each);
    responses.append(element("p", `${status}: ${response.description ?? ""}`));
    for (const known of Object.values(response.content ?? {})) {
      const schema = resolve(contract, known.schema);
      responses.append(element("pre", JSON.stringify(schema, null, 2)));
    }
  }
  box.append(responses);
}

async function send(path, method, fields, body, answer) {
  const headers = { Accept: "application/json" };
  const query = new URLSearchParams();
  for (const [parameter, input] of fields) {
    if (parameter.in === "path") {
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
    } else if (input.value !== "") {
      if (parameter.in === "query") query.set(parameter.name, input.value);
      else headers[parameter.name] = input.value;
    }
  }
  if (token.value) headers.Authorization = `Bearer ${token.value}`;
  if (body) headers["Content-Type"] = "application/json";
  const url = `/api/v1${path}${query.size ? `?${query}` : ""}`;
  const line = curl(method.toUpperCase(), location.origin + url, headers, body?.value);
  try {
    const started = performance.now();
    const response = await fetch(url, { method: method.toUpperCase(), headers, body: body?.value });
    const passed = Math.round(performance.now() - started);
    const type = response.headers.get("content-type") ?? "";
    let text = "";
    if (type.includes("json")) text = JSON.stringify(await response.json(), null, 2);
    else if (type.startsWith("text/")) text = await response.text();
    else text = `(${(await response.arrayBuffer()).byteLength} bytes of ${type})`;
    const heads = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    answer.replaceChildren(
      element("pre", line),
      element("p", `${response.status} in ${passed} ms`, { class: "status" }),
      element("pre", heads),
      element("pre", text, { class: "body" }),
    );
  } catch (error) {
    answer.replaceChildren(element("p", String(error), { class: "error" }));
  }
}

function sift() {
  const wanted = filter.value.trim().toLowerCase();
  for (const group of list.children) {
    let left = 0;
    for (const box of group.querySelectorAll(".operation")) {
      const text = `${group.id} ${box.id} ${box.firstChild.textContent}`.toLowerCase();
      box.hidden = !text.includes(wanted);
      left += box.hidden ? 0 : 1;
    }
    group.hidden = left === 0;
    if (wanted) group.open = true;
  }
}

async function load() {
  const contract = await (await fetch("/openapi.json")).json();
  const groups = new Map();
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of METHODS.filter((each) => each in item)) {
      const operation = item[method];
      const tag = operation.tags?.[0] ?? "other";
      if (!groups.has(tag)) {
        const group = element("details", "", { id: `tag-${tag}` });
        group.append(element("summary", tag));
        groups.set(tag, group);
      }
      groups.get(tag).append(show(contract, path, method, operation));
    }
  }
  list.replaceChildren(...[...groups.keys()].sort().map((tag) => groups.get(tag)));
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named) {
    if (named.parentElement.tagName === "DETAILS") named.parentElement.open = true;
    named.open = true;
    named.scrollIntoView();
  }
}

filter.addEventListener("input", sift);
load().catch((error) => list.replaceChildren(element("p", String(error), { class: "error" })));
