// Driver of `pinterest-node-api`, written by hand: `node node_api.js URL TOKEN APP_ID APP_SECRET REFRESH_TOKEN`.
"use strict";

const { steps, need, expect, upload, days } = require("./steps.js");
const http = require("http");
const pinterest = require("pinterest-node-api");

// The client sends a body when its socket connects; those that Node keeps open since version 19 are connected.
http.globalAgent = new http.Agent({ keepAlive: false });

async function main(url, token, appId, appSecret, refreshToken) {
  const take = steps(url);
  const { hostname, port } = new URL(url);
  const api = pinterest(token);
  api.setHost(hostname, port, "http");
  api.setApiKey(appId, appSecret);
  const IMAGE = { source_type: "image_url", url: "https://example.com/oak.jpg" };

  // The client resolves the responses to rejected requests, too.
  const call = async (promise) => {
    const response = await promise;
    if (response && response.code !== undefined && response.message) throw new Error(response.message);
    return response;
  };
  const id = (value) => need(value).id;
  const item = (value) => need(need(value).items[0]).data;
  await take("refresh a token", () =>
    call(api.oauth.createAccessToken({ grant_type: "refresh_token", refresh_token: refreshToken })));
  await take("read the account", () => call(api.user_account.get()));

  const board = await take("create a board", () => call(api.boards.create({ name: "Ash" })));
  await take("list boards", async () => need((await call(api.boards.list({ query: { page_size: 1 } }))).bookmark));
  await take("read a board", async () => expect((await call(api.boards.get(id(board)))).name, "Ash"));
  await take("update a board", async () =>
    expect((await call(api.boards.update(id(board), { name: "Elm" }))).name, "Elm"));
  const section = await take("create a section", () => call(api.boards.createSection(id(board), { name: "Chairs" })));
  await take("update a section", () => call(api.boards.updateSection(id(board), id(section), { name: "Tables" })));
  await take("list sections", async () => expect((await call(api.boards.getSections(id(board)))).items[0].name, "Tables"));
  const fields = { board_id: id(board), board_section_id: id(section), title: "Oak", media_source: IMAGE };
  const pin = await take("create a Pin", () => call(api.pins.create(fields)));
  await take("read a Pin", async () => expect((await call(api.pins.get(id(pin)))).title, "Oak"));
  await take("list Pins", () => call(api.pins.list()));
  await take("list the Pins of a section", async () =>
    expect((await call(api.boards.getSectionPins(id(board), id(section)))).items.length, 1));
  await take("list the Pins of a board", async () => expect((await call(api.boards.getPins(id(board)))).items.length, 1));
  await take("save a Pin", () => call(api.pins.save(id(pin), { board_id: id(board) })));
  const [start_date, end_date] = days(7);
  const range = { start_date, end_date };
  await take("read the analytics of a Pin", () =>
    call(api.pins.getAnalytics(id(pin), { query: { ...range, metric_types: "IMPRESSION,SAVE" } })));
  await take("read the analytics of the account", () => call(api.user_account.getAnalytics({ query: range })));
  await take("read the top Pins", () =>
    call(api.user_account.getTopPinsAnalytics({ query: { ...range, sort_by: "IMPRESSION" } })));

  const registered = await take("register an upload", () => call(api.media.register({ media_type: "video" })));
  await take("upload", () => upload(need(registered)));
  await take("read the upload", async () => expect((await call(api.media.get(need(registered).media_id))).status, "succeeded"));
  await take("list uploads", async () => need((await call(api.media.list())).items[0]));

  const accounts = await take("list ad accounts", () => call(api.ad_accounts.list()));
  const account = need(accounts).items[0].id;
  await take("read an ad account", () => call(api.ad_accounts.get(account)));
  const campaign = item(await take("create a campaign", () =>
    call(api.campaigns.create(account, [
      { ad_account_id: account, name: "Oak", objective_type: "AWARENESS", status: "ACTIVE", lifetime_spend_cap: 10000000 },
    ]))));
  const adGroup = item(await take("create an ad group", () =>
    call(api.ad_groups.create(account, [
      {
        campaign_id: id(campaign), name: "Oak", status: "ACTIVE", billable_event: "IMPRESSION",
        budget_type: "CBO_ADGROUP", bid_strategy_type: "AUTOMATIC_BID", auto_targeting_enabled: true,
      },
    ]))));
  const ad = item(await take("create an ad", () =>
    call(api.ads.create(account, [
      { ad_group_id: id(adGroup), creative_type: "REGULAR", pin_id: id(pin), name: "Oak", status: "ACTIVE" },
    ]))));
  await take("update a campaign", () => call(api.campaigns.update(account, [{ id: id(campaign), name: "Elm" }])));
  await take("update an ad group", () => call(api.ad_groups.update(account, [{ id: id(adGroup), name: "Elm" }])));
  await take("update an ad", () => call(api.ads.update(account, [{ id: id(ad), name: "Elm" }])));
  await take("read a campaign", async () => expect((await call(api.campaigns.get(account, id(campaign)))).name, "Elm"));
  await take("read an ad group", async () => expect((await call(api.ad_groups.get(account, id(adGroup)))).name, "Elm"));
  await take("read an ad", async () => expect((await call(api.ads.get(account, id(ad)))).name, "Elm"));
  await take("list campaigns", async () => need((await call(api.campaigns.list(account))).items[0]));
  await take("list ad groups", async () => need((await call(api.ad_groups.list(account))).items[0]));
  await take("list ads", async () => need((await call(api.ads.list(account))).items[0]));
  await take("preview an ad", () => call(api.ads.createPreview(account, { pin_id: id(pin) })));
  const columns = { ...range, columns: "IMPRESSION_1,SPEND_IN_DOLLAR", granularity: "DAY" };
  await take("read analytics", () => call(api.ad_accounts.getAnalytics(account, { query: columns })));
  await take("read the analytics of campaigns", () =>
    call(api.campaigns.getAnalytics(account, { query: { ...columns, campaign_ids: id(campaign) } })));
  await take("read the analytics of ad groups", () =>
    call(api.ad_groups.getAnalytics(account, { query: { ...columns, ad_group_ids: id(adGroup) } })));
  await take("read the analytics of ads", () =>
    call(api.ads.getAnalytics(account, { query: { ...columns, ad_ids: id(ad) } })));
  await take("read targeting analytics", () =>
    call(api.ad_accounts.getTargetedAnalytics(account, { query: { ...columns, targeting_types: "GENDER,LOCATION" } })));
  const report = await take("create a report", () =>
    call(api.ad_accounts.createReport(account, { ...range, columns: ["IMPRESSION_1"], granularity: "DAY", level: "CAMPAIGN" })));
  await take("read a report", async () =>
    expect((await call(api.ad_accounts.getReport(account, { query: { token: need(report).token } }))).report_status, "FINISHED"));
  await take("create keywords", () =>
    call(api.keywords.create(account, { parent_id: id(adGroup), keywords: [{ match_type: "BROAD", value: "oak" }] })));
  await take("list keywords", async () =>
    need((await call(api.keywords.get(account, { query: { ad_group_id: id(adGroup) } }))).items[0]));
  const list = await take("create a customer list", () =>
    call(api.customer_lists.create(account, { name: "Oak", list_type: "EMAIL", records: "oak@example.com" })));
  await take("read a customer list", () => call(api.customer_lists.get(account, id(list))));
  const audience = await take("create an audience", () =>
    call(api.audiences.create(account, { name: "Oak", audience_type: "CUSTOMER_LIST", rule: { customer_list_id: id(list) } })));
  await take("read an audience", () => call(api.audiences.get(account, id(audience))));
  const tag = await take("create a conversion tag", () => call(api.conversion_tags.create(account, { name: "Oak" })));
  await take("read a conversion tag", () => call(api.conversion_tags.get(account, id(tag))));
  await take("send a conversion event", () =>
    call(api.conversion_events.send(account, {
      data: [
        {
          event_name: "checkout", action_source: "web", event_time: Math.floor(Date.now() / 1000), event_id: "1",
          user_data: { em: ["411e44ce1261728ffd2c0686e44e3fffe413c0e2c5adc498bc7da883d476b9c8"] },
        },
      ],
    })));
  const bulk = await take("start a bulk download", () => call(api.bulk.get(account, { entity_types: ["CAMPAIGN"] })));
  await take("read a bulk download", async () =>
    expect((await call(api.bulk.download(account, need(bulk).request_id))).status, "SUCCEEDED"));
  await take("list product group promotions", () => call(api.product_group_promotions.list(account)));
  await take("read terms of service", () => call(api.terms_of_service.get(account)));
  await take("list order lines", () => call(api.order_lines.list(account)));
  await take("list the metrics of reports", () => call(api.resources.getAvailableMetrics()));
  await take("read targeting options", () => call(api.resources.getTargetingOptions("GENDER")));
  await take("list suggested terms", () => call(api.terms.getSuggested({ query: { term: "oak" } })));
  await take("list related terms", () => call(api.terms.getRelated({ query: { terms: "oak,elm" } })));

  const feed = await take("create a feed", () =>
    call(api.catalogs.createFeed({
      name: "Ash", format: "CSV", location: "https://example.com/ash.csv", catalog_type: "RETAIL",
      default_country: "US", default_locale: "en-US", default_currency: "USD",
    })));
  await take("read a feed", () => call(api.catalogs.getFeed(id(feed))));
  await take("update a feed", () => call(api.catalogs.updateFeed(id(feed), { catalog_type: "RETAIL", name: "Elm" })));
  const group = await take("create a product group", () =>
    call(api.catalogs.createProductGroup({ feed_id: id(feed), name: "Ash", filters: { any_of: [{ BRAND: { values: ["Oak"] } }] } })));
  await take("read a product group", () => call(api.catalogs.getProductGroup(id(group))));
  await take("list the products of a group", () => call(api.catalogs.getProducts(id(group))));
  await take("delete a product group", () => call(api.catalogs.deleteProductGroup(id(group))));
  await take("delete a feed", () => call(api.catalogs.deleteFeed(id(feed))));

  await take("delete a Pin", () => call(api.pins.delete(id(pin))));
  await take("delete a section", () => call(api.boards.deleteSection(id(board), id(section))));
  await take("delete a board", () => call(api.boards.delete(id(board))));
}

main(...process.argv.slice(2));
