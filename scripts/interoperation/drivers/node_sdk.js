// Driver of `pinterest-sdk`, made by OpenAPI Generator: `node node_sdk.js URL TOKEN APP_ID APP_SECRET …`.
"use strict";

const { steps, need, expect, upload, days } = require("./steps.js");
const sdk = require("pinterest-sdk");

async function main(url, token, appId, appSecret) {
  const take = steps(url);
  const client = new sdk.ApiClient(url);
  client.authentications.pinterest_oauth2.accessToken = token;
  Object.assign(client.authentications.basic, { username: appId, password: appSecret });
  const apis = [sdk.BoardsApi, sdk.PinsApi, sdk.MediaApi, sdk.AdAccountsApi, sdk.CatalogsApi, sdk.OauthApi, sdk.UserAccountApi]
    .map((each) => new each(client));
  /** Call an operation, and return what its callback receives. */
  const call = (name, ...args) => new Promise((resolve, reject) => {
    const api = apis.find((each) => typeof each[name] === "function");
    api[name](...args, (error, data, response) => (error ? reject(error) : resolve(data || response.body)));
  });
  const id = (value) => need(value).id;
  const [start, end] = days(7);

  await take("request a token", () => call("oauthToken", "client_credentials"));
  await take("read the account", () => call("userAccountGet", {}));
  await take("read the analytics of the account", () => call("userAccountAnalytics", start, end, {}));
  const board = await take("create a board", () => call("boardsCreate", { name: "Ash" }));
  await take("list boards", async () => need((await call("boardsList", { pageSize: 1 })).bookmark));
  await take("read a board", async () => expect((await call("boardsGet", id(board))).name, "Ash"));
  await take("update a board", async () => expect((await call("boardsUpdate", id(board), { name: "Elm" })).name, "Elm"));
  const section = await take("create a section", () => call("boardSectionsCreate", id(board), { name: "Chairs" }));
  await take("update a section", () => call("boardSectionsUpdate", id(board), id(section), { name: "Tables" }));
  await take("list sections", async () => expect((await call("boardSectionsList", id(board), {})).items[0].name, "Tables"));
  const fields = {
    board_id: id(board), board_section_id: id(section), title: "Oak",
    media_source: { source_type: "image_url", url: "https://example.com/oak.jpg" },
  };
  const pin = await take("create a Pin", () => call("pinsCreate", fields));
  await take("read a Pin", async () => expect((await call("pinsGet", id(pin), {})).title, "Oak"));
  await take("list the Pins of a board", async () => expect((await call("boardsListPins", id(board), {})).items.length, 1));
  await take("list the Pins of a section", async () =>
    expect((await call("boardSectionsListPins", id(board), id(section), {})).items.length, 1));
  await take("read the analytics of a Pin", () =>
    call("pinsAnalytics", id(pin), start, end, ["IMPRESSION", "SAVE"], {}));
  const registered = await take("register an upload", () => call("mediaCreate", { media_type: "video" }));
  await take("upload", () => upload(need(registered)));
  await take("read the upload", async () => expect((await call("mediaGet", need(registered).media_id)).status, "succeeded"));
  await take("list uploads", async () => need((await call("mediaList", {})).items[0]));

  const accounts = await take("list ad accounts", () => call("adAccountsList", {}));
  const account = need(accounts).items[0].id;
  const campaigns = await take("list campaigns", () => call("campaignsList", account, {}));
  const groups = await take("list ad groups", () => call("adGroupsList", account, { entityStatuses: ["ACTIVE", "PAUSED"] }));
  const ads = await take("list ads", () => call("adsList", account, {}));
  const columns = ["IMPRESSION_1", "SPEND_IN_DOLLAR"];
  const ids = (list) => need(list).items.map((each) => each.id);
  await take("read analytics", () => call("adAccountAnalytics", account, start, end, columns, "DAY", {}));
  await take("read the analytics of campaigns", () =>
    call("campaignsAnalytics", account, start, end, ids(campaigns), columns, "DAY", {}));
  await take("read the analytics of ad groups", () =>
    call("adGroupsAnalytics", account, start, end, ids(groups), columns, "DAY", {}));
  await take("read the analytics of ads", () => call("adsAnalytics", account, start, end, ids(ads), columns, "DAY", {}));
  const report = await take("create a report", () =>
    call("analyticsCreateReport", account, { start_date: start, end_date: end, columns, granularity: "DAY", level: "CAMPAIGN" }));
  await take("read a report", async () =>
    expect((await call("analyticsGetReport", account, need(report).token)).report_status, "FINISHED"));

  const feed = await take("create a feed", () =>
    call("feedsCreate", {
      name: "Ash", format: "CSV", location: "https://example.com/ash.csv", catalog_type: "RETAIL",
      default_country: "US", default_locale: "en-US", default_currency: "USD",
    }));
  await take("list feeds", async () => need((await call("feedsList", {})).items[0]));
  await take("read a feed", () => call("feedsGet", id(feed)));
  await take("update a feed", () => call("feedsUpdate", id(feed), { catalog_type: "RETAIL", name: "Elm" }));
  await take("list the results of a feed", () => call("feedProcessingResultsList", id(feed), {}));
  const group = await take("create a product group", () =>
    call("catalogsProductGroupsCreate", { feed_id: id(feed), name: "Ash", filters: { any_of: [{ BRAND: { values: ["Oak"] } }] } }));
  await take("list product groups", async () => need((await call("catalogsProductGroupsList", id(feed), {})).items[0]));
  await take("update a product group", () => call("catalogsProductGroupsUpdate", id(group), { name: "Elm" }));
  await take("delete a product group", () => call("catalogsProductGroupsDelete", id(group)));
  const item = {
    item_id: "1", attributes: {
      title: "Oak", description: "A chair", link: "https://example.com/1", image_link: ["https://example.com/1.jpg"],
      price: "5 USD", availability: "in stock",
    },
  };
  const batch = await take("create items", () =>
    call("itemsBatchPost", { catalog_type: "RETAIL", country: "US", language: "EN", operation: "CREATE", items: [item] }));
  await take("read a batch of items", () => call("itemsBatchGet", need(batch).batch_id));
  await take("read items", () => call("itemsGet", "US", ["1"], "EN"));
  await take("delete a feed", () => call("feedsDelete", id(feed)));

  await take("delete a Pin", () => call("pinsDelete", id(pin)));
  await take("delete a section", () => call("boardSectionsDelete", id(board), id(section)));
  await take("delete a board", () => call("boardsDelete", id(board)));
}

main(...process.argv.slice(2));
