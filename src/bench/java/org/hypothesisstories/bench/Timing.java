package org.hypothesisstories.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Takes the time of work that is too large for a microbenchmark. */
final class Timing {

    private Timing() {
    }

    static Duration of(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** The median of this many runs, after others whose times do not count. */
    static Duration median(int warmUps, int runs, Runnable work) {
        for (int run = 0; run < warmUps; run++) {
            work.run();
        }
        return median(Stream.generate(() -> of(work)).limit(runs).toList());
    }

    /** The middle one; of an even number the later of the two in the middle. */
    static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    static double ratio(Duration time, Duration other) {
        return (double) time.toNanos() / other.toNanos();
    }

    /** How many of a number of things a second, when all of them took that time. */
    static double perSecond(int count, Duration time) {
        return count * 1e9 / time.toNanos();
    }
}
