// Loaded into a child before anything else: when the process that started it is gone, even by kill -9, the child ends
// too, so that its port is free for the next start. What was acknowledged is in the database by then.

// Children of the child inherit this file; they belong to its process group and end with it.
if (process.env.STARTED_BY === String(process.ppid)) {
  process.on("disconnect", endGroup);
  process.channel?.unref();
}

function endGroup() {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.kill(process.pid, "SIGKILL"); // Windows has no process groups
  }
}
