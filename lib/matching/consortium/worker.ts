// The thread in which consortia are worked out, so that a hard one holds nobody up. It is asked one task after another.
import { parentPort } from "node:worker_threads";
import { type ConsortiumTask, workOut } from "./task.ts";

parentPort?.on("message", (task: ConsortiumTask) => {
  void workOut(task).then((result) => parentPort?.postMessage(result));
});
