import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { answerStatus, followAnswers, isAnswerFollowed } from "@/lib/platform/answer-status";

async function statusesOf(listener: RequestListener, requests: number): Promise<number[]> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const answers = await Promise.all(Array.from({ length: requests }, (_, at) => fetch(`${url}/${at}`)));
    return answers.map(({ status }) => status);
  } finally {
    server.close();
  }
}

test("outside of a request there is no answer to change", () => {
  expect([answerStatus(404), isAnswerFollowed()]).toEqual([false, false]);
});

test("each request sets the status of its own answer, however they mingle", async () => {
  followAnswers();
  followAnswers();
  const statuses = await statusesOf(async ({ url }, response) => {
    const at = Number(url?.slice(1));
    await new Promise((resolve) => setTimeout(resolve, 20 - at));
    if (at % 2 === 1) expect(answerStatus(404)).toBe(true);
    response.end();
  }, 10);
  expect(statuses).toEqual([200, 404, 200, 404, 200, 404, 200, 404, 200, 404]);
});

test("what has begun to be sent stays what it is", async () => {
  followAnswers();
  let isFollowed = false;
  const statuses = await statusesOf((_, response) => {
    response.writeHead(200).flushHeaders();
    isFollowed = answerStatus(404);
    response.end();
  }, 1);
  expect([isFollowed, statuses]).toEqual([true, [200]]);
});

test("an answer of 503 says when to ask again, and following it changes nothing", async () => {
  followAnswers();
  const heads: unknown[] = [];
  const statuses = await statusesOf(({ url }, response) => {
    expect(isAnswerFollowed()).toBe(true);
    if (url === "/1") answerStatus(503, 5);
    heads.push(response.getHeader("retry-after"));
    response.end();
  }, 2);
  expect([statuses, new Set(heads)]).toEqual([[200, 503], new Set([undefined, 5])]);
});
