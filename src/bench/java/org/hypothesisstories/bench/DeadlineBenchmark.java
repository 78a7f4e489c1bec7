package org.hypothesisstories.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.domain.timebox.WorkWeek;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Deadlines a second, with ten years of holidays and without any, for boxes from three days to ten years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DeadlineBenchmark {

    private static final int YEARS = 10;
    private static final int HOLIDAYS_A_YEAR = 16;
    private static final int STARTS = 1024;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Working hours of the box: three days, thirteen weeks, ten years. */
    @Param({"24", "520", "20800"})
    public int hours;

    @Param({"0", "160"})
    public int holidays;

    private final Instant[] starts = new Instant[STARTS];
    private final Instant[] ends = new Instant[STARTS];
    private WorkCalendar calendar;
    private Duration budget;
    private int next;

    @Setup
    public void prepare() {
        Random random = new Random(1);
        Set<LocalDate> days = IntStream.range(0, holidays)
                .mapToObj(index -> FIRST.plusYears(index / HOLIDAYS_A_YEAR % YEARS).plusDays(random.nextInt(365)))
                .collect(Collectors.toSet());
        calendar = new WorkCalendar(ZoneId.of("Europe/Berlin"), WorkWeek.standard(), days);
        budget = Duration.ofHours(hours);
        Instant begin = FIRST.atStartOfDay(calendar.zone()).toInstant();
        for (int index = 0; index < STARTS; index++) {
            starts[index] = begin.plusSeconds(random.nextInt(365 * 24 * 3600));
            ends[index] = calendar.plus(starts[index], budget);
        }
    }

    @Benchmark
    public Instant deadline() {
        next = (next + 1) % STARTS;
        return calendar.plus(starts[next], budget);
    }

    @Benchmark
    public Duration used() {
        next = (next + 1) % STARTS;
        return calendar.between(starts[next], ends[next]);
    }
}
