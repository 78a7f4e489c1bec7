package org.hypothesisstories.workbench.time.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Asks the JDK for the current time in every way that the workbench redirects. */
public class TimeReader implements Supplier<List<Instant>> {
    /** A subclass calls the constructor in another way than an expression does. */
    private static final class OwnDate extends Date {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public List<Instant> get() {
        Supplier<Instant> reference = Instant::now;
        Supplier<Date> constructor = Date::new;
        Supplier<Clock> utc = Clock::systemUTC;
        LongSupplier millis = System::currentTimeMillis;
        Function<ZoneId, ZonedDateTime> zoned = ZonedDateTime::now;
        Date date = new Date();
        return List.of(
                Instant.now(), Clock.systemUTC().instant(), Clock.systemDefaultZone().instant(), Clock.system(ZoneOffset.MAX).instant(),
                InstantSource.system().instant(), Instant.ofEpochMilli(System.currentTimeMillis()), date.toInstant(),
                new OwnDate().toInstant(), ZonedDateTime.now().toInstant(), ZonedDateTime.now(ZoneOffset.UTC).toInstant(),
                LocalDateTime.now(ZoneOffset.UTC).toInstant(ZoneOffset.UTC),
                LocalDate.now(ZoneOffset.UTC).atTime(12, 0).toInstant(ZoneOffset.UTC),
                LocalDate.now(Clock.systemUTC()).atTime(12, 0).toInstant(ZoneOffset.UTC),
                reference.get(), constructor.get().toInstant(), utc.get().instant(), Instant.ofEpochMilli(millis.getAsLong()),
                zoned.apply(ZoneOffset.UTC).toInstant());
    }
}
