// OpenID provider on loopback that is as strict as a vendor's: PKCE, redirect URIs, rotating refresh tokens.
//
// The provider reads commands from standard input and writes one line of JSON per command, after a first line with the
// issuer. It ends with its input, so it never outlives the tests.

import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

console.info = console.warn; // standard output is for responses to commands

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const { PROGRAM_SECRET, SERVICE_SECRET } = process.env;
const desktop = {
  application_type: 'native', // the redirect URI can have any loopback port
  token_endpoint_auth_method: 'none', // no secret, so PKCE is required
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
    { ...confidential, client_id: 'service', client_secret: SERVICE_SECRET, grant_types: [] }, // only introspects tokens
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
  cookies: { keys: ['not a secret: each run has its own sessions'] },
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
  // Access tokens only; clients get a 401.
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
