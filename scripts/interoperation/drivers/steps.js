// Run steps one after another, and print a line of JSON for each, as steps.py does.
"use strict";

const FILM = Buffer.concat([Buffer.from("000000186674797060703432", "hex"), Buffer.from("oak".repeat(100))]);

/** Return what runs a step: it returns the step's result, or undefined after an error. */
function steps(url) {
  const end = url.replace(/\/v5$/, "/_mock/clock");
  return async function take(name, step) {
    let brought;
    let error = null;
    try {
      brought = await step();
      if (brought === undefined) throw new Error("there is no result");
    } catch (raised) {
      error = String((raised && raised.message) || JSON.stringify(raised)).slice(0, 600);
    }
    console.log(JSON.stringify({ step: name, error }));
    await fetch(end);
    return brought;
  };
}

/** Return the result of an earlier step. */
function need(value) {
  if (value === undefined || value === null) throw new Error("an earlier step failed");
  return value;
}

function expect(value, wanted) {
  if (value !== wanted) throw new Error(`${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`);
  return value;
}

/** Upload a video as a form, its file last. */
async function upload(registered) {
  const form = new FormData();
  for (const [name, value] of Object.entries(registered.upload_parameters)) form.append(name, value);
  form.append("file", new Blob([FILM]), "oak.mp4");
  const response = await fetch(registered.upload_url, { method: "POST", body: form });
  return expect(response.status, 204);
}

/** Return the last days, as start and end. */
function days(count) {
  const day = (ago) => new Date(Date.now() - ago * 86400000).toISOString().slice(0, 10);
  return [day(count), day(0)];
}

module.exports = { steps, need, expect, upload, days };
