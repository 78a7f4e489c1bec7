package org.hypothesisstories.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/** Prints a table as the docs have it, as soon as each row is known. */
final class Report {

    private final PrintStream out = System.out;

    /** Begins a table, below a line about the machine: its load tells how much the figures are worth. */
    Report(String title, String... columns) {
        out.printf(Locale.ROOT, "%n%s (%d processors, load %.1f)%n%n", title, Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        row((Object[]) columns);
        row(Collections.nCopies(columns.length, "---").toArray());
    }

    /** Numbers with a fraction keep the digits that mean something. */
    void row(Object... cells) {
        out.println("| " + String.join(" | ", Arrays.stream(cells).map(Report::text).toList()) + " |");
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 0.1 ? 2 : 4;
            return String.format(Locale.ROOT, "%,." + decimals + "f", number);
        }
        return cell instanceof Integer number ? String.format(Locale.ROOT, "%,d", number) : cell.toString();
    }
}
