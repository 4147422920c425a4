// Adobe's own client against the practice server: what it reads here, it would read from a Campaign.
//
// Run by tests/sdk.rs: the servers as JSON in IMS_SETUP_SERVERS, the SDK in the folder IMS_SETUP_SDK, the servers'
// authorities in NODE_EXTRA_CA_CERTS. Certificate checks stay on.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { resolve } from "node:path";

assert.equal(process.env.NODE_TLS_REJECT_UNAUTHORIZED, undefined, "certificates are checked");
const sdk = createRequire(resolve(process.env.IMS_SETUP_SDK, "test.cjs"))("@adobe/acc-js-sdk");
const servers = JSON.parse(process.env.IMS_SETUP_SERVERS);
const { ConnectionParameters } = sdk;

const connect = (parameters) => sdk.init(parameters);
const withPassword = (url, password = "practice") =>
  connect(ConnectionParameters.ofUserAndPassword(url, "admin", password));

const select = (client, schema, attributes, where) => {
  const query = {
    schema,
    operation: "select",
    lineCount: 1000,
    select: { node: attributes.map((name) => ({ expr: `@${name}` })) },
  };
  if (where) query.where = { condition: { expr: where } };
  return client.NLWS.xtkQueryDef.create(query).executeQuery();
};

const refused = async (promise, status, code) => {
  const error = await promise.then(
    () => assert.fail(`refused with ${code}`),
    (thrown) => thrown,
  );
  assert.equal(error.statusCode, status, String(error));
  assert.match(String(error), new RegExp(code));
};

const readEverything = async (client) => {
  assert.equal(client.application.buildNumber, "9400");
  assert.equal(client.application.instanceName, "prod");
  assert.equal(client.application.operator.login, "admin");
  assert.equal(client.hasPackage("nms:campaign"), true);
  assert.equal(client.hasPackage("nms", "campaign"), true);
  assert.equal(client.hasPackage("nms:nonesuch"), false);

  const { extAccount } = await select(client, "nms:extAccount", ["id", "name", "label", "active", "type"]);
  assert.deepEqual(
    extAccount.map(({ name, active }) => [name, active]),
    [
      ["defaultPopAccount", "1"],
      ["defaultEmailBulk", "1"],
      ["Adobe_Experience_Cloud", "1"],
    ],
  );
  assert.deepEqual(Object.keys(extAccount[2]).sort(), ["active", "id", "label", "name", "type"]);

  const found = await select(client, "nms:extAccount", ["label"], "@name = 'Adobe_Experience_Cloud'");
  assert.deepEqual(found, { extAccount: [{ label: "MAC" }] });
  assert.deepEqual(await select(client, "nms:extAccount", ["name"], "@name = 'none'"), { extAccount: [] });

  const { group } = await select(client, "xtk:group", ["name", "label"]);
  assert.equal(group.length, 7);
  assert.equal(group[6].label, "Délivrabilité");
};

const passwordSession = async (url) => {
  const client = await withPassword(url);
  const test = await client.test();
  assert.equal(test.status, "OK");
  assert.equal(test.build, "9400");
  await client.logon();
  assert.equal(client.application.version, "7.4.4");
  await readEverything(client);
  assert.equal(await client.getOption("NmsServer_LastPostUpgrade"), "9400");
  await refused(select(client, "nms:delivery", ["id"]), 403, "SOP-330011");

  const stale = [client._sessionToken, client._securityToken];
  await client.logoff();
  const late = await connect(ConnectionParameters.ofSessionAndSecurityToken(url, ...stale));
  await late.logon();
  await refused(select(late, "xtk:group", ["name"]), 401, "expired");
};

await passwordSession(servers.healthy);
await refused((await withPassword(servers.healthy, "wrong")).logon(), 403, "XSV-350012");

// The technical account: without a logon, and with the one that some servers have.
const technical = await connect(
  ConnectionParameters.ofImsBearerToken(servers.healthy, "practice-token", { sessionInfo: true }),
);
await technical.logon();
await readEverything(technical);
await technical.logoff();
const bearer = (url) => connect(ConnectionParameters.ofBearerToken(url, "practice-token"));
await refused((await bearer(servers.healthy)).logon(), 403, "SOP-330006");
const client = await bearer(servers.bearerLogon);
await client.logon();
await readEverything(client);
await client.logoff();

// Faults under HTTP 200, and no rights.
await refused((await withPassword(servers.operator, "wrong")).logon(), 500, "XSV-350012");
const operator = await withPassword(servers.operator);
await operator.logon();
assert.deepEqual(await select(operator, "nms:extAccount", ["name"]), { extAccount: [] });
await operator.logoff();

console.log("the SDK read everything");
