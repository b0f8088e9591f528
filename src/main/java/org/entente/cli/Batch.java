package org.entente.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works through many portions, some at a time, and delivers what comes of them in their order. */
final class Batch {
  /** How many results may wait for a slower one before them. */
  private static final int WAITING_A_JOB = 8;

  private final Surroundings surroundings;
  private final int jobs;

  /** What is done with each portion. */
  @FunctionalInterface
  interface Work<T> {
    T on(Portion portion) throws Refusal;
  }

  /** What is done with what came of a portion. */
  @FunctionalInterface
  interface Taker<T> {
    void accept(Portion portion, T outcome) throws Refusal;
  }

  private record Running<T>(Portion portion, Future<T> outcome) {}

  Batch(Surroundings surroundings, int jobs) {
    this.surroundings = surroundings;
    this.jobs = jobs;
  }

  /** Goes on after a portion that fails; the exit code tells of it. */
  int run(List<Portion> portions, Work<String> work, Sink sink) throws Refusal {
    int exitCode = each(portions, work, sink::accept);
    sink.finish();
    return exitCode;
  }

  /** Likewise, for outcomes that are not yet text. */
  <T> int each(List<Portion> portions, Work<T> work, Taker<T> taker) throws Refusal {
    Progress progress = new Progress(surroundings.console(), portions.size());
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, portions.size()));
    int done = 0;
    int failed = 0;
    int exitCode = 0;
    try {
      Deque<Running<T>> running = new ArrayDeque<>();
      Iterator<Portion> waiting = portions.iterator();
      while (waiting.hasNext() || !running.isEmpty()) {
        while (waiting.hasNext() && running.size() < jobs * WAITING_A_JOB) {
          Portion portion = waiting.next();
          running.add(new Running<>(portion, workers.submit(() -> work.on(portion))));
        }
        int code = deliver(running.remove(), taker);
        failed += code == 0 ? 0 : 1;
        exitCode = portions.size() == 1 ? code : Math.min(1, exitCode + code);
        progress.done(++done);
      }
      progress.finished(failed);
      return exitCode;
    } finally {
      workers.shutdownNow();
    }
  }

  private <T> int deliver(Running<T> running, Taker<T> taker) throws Refusal {
    T outcome;
    try {
      outcome = running.outcome().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        if (refusal.ofTheRun()) {
          throw refusal;
        }
        surroundings.console().problems(refusal.problems());
        return refusal.exitCode();
      }
      return Fault.tell(running.portion().shown(), e.getCause(), surroundings);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.unfinished("entente", "interrupted", "");
    }
    taker.accept(running.portion(), outcome);
    return 0;
  }
}
