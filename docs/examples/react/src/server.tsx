import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { systemClock } from 'deg-workflow-model/embed';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { pageOf } from './page.ts';
import { startIn } from './start-form.tsx';
import { beginJourney, journeyOf, moveClock, takeStep } from './store.ts';

const nothing = () => {};

const server = createServer((request, response) => {
  answer(request, response).catch((error: Error) => response.writeHead(400).end(error.message));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = /(?:^|; )journey=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { method, url } = request;
  if (method === 'GET' && url === '/') {
    const handed = journeyOf(id);
    const rendered = renderToString(
      <App handed={handed} clock={systemClock} onStep={nothing} onNext={nothing} />,
    );
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(rendered, handed));
  } else if (method === 'GET' && /^\/assets\/[\w-]+\.js$/.test(url ?? '')) {
    const script = readFileSync(new URL(`..${url}`, import.meta.url));
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  } else if (method === 'POST' && url === '/begin') {
    const fields = new URLSearchParams(await bodyOf(request));
    const cookie = `journey=${beginJourney(startIn((name) => fields.get(name)))}`;
    response
      .writeHead(303, { location: '/', 'set-cookie': `${cookie}; HttpOnly; SameSite=Strict; Path=/` })
      .end();
  } else if (method === 'POST' && url === '/step') {
    const { revision, event } = JSON.parse(await bodyOf(request));
    const taken = takeStep(id, revision, event);
    response.writeHead(taken === null ? 409 : 200).end(JSON.stringify({ revision: taken }));
  } else if (method === 'POST' && url === '/clock') {
    moveClock(id, JSON.parse(await bodyOf(request)).at);
    response.writeHead(200).end('{}');
  } else {
    response.writeHead(404).end();
  }
}

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/`);
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
