package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does things at the same moment, each on a thread of its own. */
public final class AtOnce {

    private static final long PATIENCE_SECONDS = 60;

    private AtOnce() {
    }

    /** What came of each thing: its result, or the exception that it ended with. */
    @SafeVarargs
    public static List<Object> run(Callable<?>... things) {
        ExecutorService threads = Executors.newFixedThreadPool(things.length);
        CyclicBarrier start = new CyclicBarrier(things.length);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> thing : things) {
                running.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return thing.call();
                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> each : running) {
                results.add(result(each));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object result(Future<Object> running) {
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            return failure.getCause();
        } catch (InterruptedException | TimeoutException hanging) {
            throw new AssertionError(hanging);
        }
    }
}
