// Loaded into a child before anything else: when the process that started it is gone, even by kill -9, the child ends
// too, so that its port is free for the next start. What was acknowledged is in the database by then.
process.on("disconnect", () => {
  try {
    process.kill(-process.pid, "SIGKILL"); // with the processes it started itself
  } catch {
    process.kill(process.pid, "SIGKILL"); // it does not lead a process group
  }
});
process.channel?.unref();
