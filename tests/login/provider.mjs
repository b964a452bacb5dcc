// An OpenID provider on this machine, which judges our sign-ins as a vendor's own would: PKCE, redirect addresses,
// refresh tokens that change at each use.
//
// It is told what to do line by line on standard input, answers each line with a line of JSON, and ends with its input:
// it never outlives the tests. The first line that it writes is its issuer.

import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

console.info = console.warn; // standard output is for our own lines

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const { PROGRAM_SECRET, SERVICE_SECRET } = process.env;
const desktop = {
  application_type: 'native', // its redirect address may have any port of this machine
  token_endpoint_auth_method: 'none', // it cannot keep a secret, so that it has to use PKCE
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: ['http://127.0.0.1/callback', 'http://localhost/callback'],
};
const confidential = { redirect_uris: [], response_types: [] };

const provider = new Provider(issuer, {
  clients: [
    { ...desktop, client_id: 'desktop' },
    { ...desktop, client_id: 'desktop-with-brief-tokens' },
    {
      ...confidential,
      client_id: 'program',
      client_secret: PROGRAM_SECRET,
      grant_types: ['client_credentials'],
    },
    { ...confidential, client_id: 'service', client_secret: SERVICE_SECRET, grant_types: [] }, // asks about tokens only
  ],
  scopes: ['openid', 'offline_access', 'scans:read'],
  rotateRefreshToken: true,
  ttl: {
    AccessToken: (_ctx, _token, client) => (client.clientId === 'desktop-with-brief-tokens' ? 2 : 3600),
    ClientCredentials: () => 3600,
  },
  features: {
    devInteractions: { enabled: true }, // pages for login, with any name and password, and consent
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: (_ctx, client) => client.clientId === 'service' },
    revocation: { enabled: true },
  },
  cookies: { keys: ['of no use to anybody: each run has its own sessions'] },
});

let issued = [];
for (const event of ['access_token.saved', 'client_credentials.saved']) {
  provider.on(event, (token) => issued.push(token));
}

let tokenRequests = [];
provider.use(async (ctx, next) => {
  await next();
  if (ctx.oidc?.route === 'token') {
    const basic = /^basic /i.test(ctx.get('authorization'));
    tokenRequests.push({ form: { ...ctx.oidc.body }, basic, status: ctx.status, answer: ctx.body });
  }
});

const commands = {
  'token requests': () => tokenRequests,
  // Access tokens only, as an administrator or an incident would; clients learn of it by a 401.
  'revoke access tokens': async () => {
    const revoked = issued.splice(0);
    await Promise.all(revoked.map((token) => token.destroy()));
    return revoked.length;
  },
  forget: () => {
    tokenRequests = [];
    issued = [];
    return null;
  },
};

server.on('request', provider.callback());
console.log(JSON.stringify(issuer));
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await commands[line]()));
}
process.exit(0);
